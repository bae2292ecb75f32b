using System.Globalization;
using NodaTime;

namespace Jingan.Planning;

/// <summary>Periods and dates as text.</summary>
/// <remarks>NodaTime's patterns read the same dates; the first of them costs a process more than a whole plan does.</remarks>
internal static class PeriodText
{
    public static ReportingPeriod? Parse(string? text)
    {
        if (text is null)
            return null;

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return ParseDate(text.AsSpan(0, slash)) is { } start && ParseDate(text.AsSpan(slash + 1)) is { } end && start <= end ? new(start, end) : null;

        if (ParseDate(text) is { } day)
            return ReportingPeriod.OfDay(day);

        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
            return Year(text) is { } only ? ReportingPeriod.OfYear(only) : null;

        if (Year(text.AsSpan(0, hyphen)) is not { } year)
            return null;

        var rest = text.AsSpan(hyphen + 1);
        return rest switch
        {
            ['Q', >= '1' and <= '4' and var quarter] => ReportingPeriod.OfQuarter(year, quarter - '0'),
            ['H' or 'S', ('1' or '2') and var half] => ReportingPeriod.OfHalf(year, half - '0'),
            [_, _] => Number(rest) is { } month and >= 1 and <= 12 ? ReportingPeriod.OfMonth(year, month) : null,
            _ => Year(rest) is { } last && year <= last ? ReportingPeriod.OfYears(year, last) : null,
        };
    }

    /// <summary>A date as <c>2026-01-15</c>, of the years 1 to 9999; null where the text is none.</summary>
    public static LocalDate? ParseDate(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text[..4]) is { } year and >= 1
        && Number(text[5..7]) is { } month and >= 1 and <= 12
        && Number(text[8..]) is { } day and >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    public static string Write(ReportingPeriod period)
    {
        var (start, end) = (period.Start, period.End);
        return period.Kind switch
        {
            PeriodKind.Day => Date(start),
            PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-{start.Month:D2}"),
            PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-Q{end.Month / 3}"),
            PeriodKind.Half => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-H{end.Month / 6}"),
            PeriodKind.Year => start.Year.ToString("D4", CultureInfo.InvariantCulture),
            _ when period.IsWholeYears => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-{end.Year:D4}"),
            _ => $"{Date(start)}/{Date(end)}",
        };
    }

    /// <summary>A date as <c>2026-01-15</c>.</summary>
    public static string Date(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    private static int? Year(ReadOnlySpan<char> text) => text.Length == 4 && Number(text) is { } year and >= 1 ? year : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
