using System.Globalization;
using NodaTime;

namespace Jingan.Planning;

/// <summary>The periods of plans and observations: whole calendar years as <see cref="DateInterval"/>s, both ends included.</summary>
public static class Years
{
    /// <summary>One calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside 1 … 9999.</exception>
    public static DateInterval Of(int year) => Between(year, year);

    /// <summary>From the first day of one year to the last day of another.</summary>
    /// <exception cref="ArgumentException">A year is outside 1 … 9999, or the last is before the first.</exception>
    public static DateInterval Between(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(new(first, 1, 1), new(last, 12, 31));
    }

    /// <summary>Whether a period is made of whole calendar years.</summary>
    public static bool IsWholeYears(this DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Start is { Month: 1, Day: 1 } && period.End is { Month: 12, Day: 31 };
    }

    /// <summary>How many calendar years a period touches.</summary>
    public static int YearCount(this DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.End.Year - period.Start.Year + 1;
    }

    /// <summary>The period as text: <c>2025</c>, <c>2021-2025</c>, or two dates joined by <c>/</c> where it is not whole years.</summary>
    public static string ToText(this DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (!period.IsWholeYears())
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start:uuuu-MM-dd}/{period.End:uuuu-MM-dd}");

        return period.Start.Year == period.End.Year
            ? period.Start.Year.ToString("0000", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year:0000}-{period.End.Year:0000}");
    }
}
