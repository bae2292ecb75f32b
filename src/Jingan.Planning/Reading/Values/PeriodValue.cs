using System.Globalization;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Periods;
using NodaTime;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads periods: <c>2025</c>, <c>2026-2030</c>, <c>2026-01-01/2026-06-30</c>.</summary>
internal static class PeriodValue
{
    /// <summary>A period; null, with a diagnostic, where the text is none.</summary>
    public static DateInterval? Read(Field? field)
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (Parse(text) is { } period)
            return period;

        field!.Report(ShapeProblems.NotAPeriod, Phrase.Quote(text));
        return null;
    }

    private static DateInterval? Parse(string text)
    {
        if (text.Split('/') is [var from, var to])
            return DateValue.Parse(from) is { } start && DateValue.Parse(to) is { } end && start <= end ? new(start, end) : null;

        return text.Split('-') switch
        {
            [var only] when Year(only) is { } year => Years.Of(year),
            [var earlier, var later] when Year(earlier) is { } first && Year(later) is { } last && first <= last => Years.Between(first, last),
            _ => null,
        };
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1 ? year : null;
}
