using System.Globalization;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Periods;
using Jingan.Planning.Reading.Notations;
using NodaTime;

namespace Jingan.Planning.Reading.Values;

/// <summary>A period: <c>2025</c>, <c>2026-2030</c>, <c>2026-01-01/2026-06-30</c>.</summary>
internal sealed class PeriodValue() : ScalarValue<DateInterval>(
    new Shape.WholeNumber(FirstBareYear, LastYear),
    new Shape.Text($"^([0-9]{{4}}(-[0-9]{{4}})?|{DateValue.Pattern}/{DateValue.Pattern})$"))
{
    /// <summary>Years have four digits.</summary>
    private const int FirstBareYear = 1000;
    private const int LastYear = 9999;

    public override DateInterval? Parse(string text)
    {
        if (text.Split('/') is [var from, var to])
            return Scalars.Date.Parse(from) is { } start && Scalars.Date.Parse(to) is { } end && start <= end ? new(start, end) : null;

        return text.Split('-') switch
        {
            [var only] when Year(only) is { } year => Years.Of(year),
            [var earlier, var later] when Year(earlier) is { } first && Year(later) is { } last && first <= last => Years.Between(first, last),
            _ => null,
        };
    }

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotAPeriod, Phrase.Quote(text));

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1 ? year : null;
}
