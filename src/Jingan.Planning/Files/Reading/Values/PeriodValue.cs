using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>A period: <c>2025</c>, <c>2026-2030</c>, <c>2026-01-01/2026-06-30</c>.</summary>
internal sealed class PeriodValue() : ScalarValue<ReportingPeriod>(
    new Shape.WholeNumber(FirstBareYear, LastYear),
    new Shape.Text($"^([0-9]{{4}}(-[0-9]{{4}})?|{DateValue.Pattern}/{DateValue.Pattern})$"))
{
    /// <summary>Years have four digits.</summary>
    private const int FirstBareYear = 1000;
    private const int LastYear = 9999;

    public override ReportingPeriod? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return DateValue.Parse(text.AsSpan(0, slash)) is { } start && DateValue.Parse(text.AsSpan(slash + 1)) is { } end && start <= end ? new(start, end) : null;

        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
            return Year(text) is { } year ? ReportingPeriod.OfYear(year) : null;

        return Year(text.AsSpan(0, hyphen)) is { } first && Year(text.AsSpan(hyphen + 1)) is { } last && first <= last ? ReportingPeriod.OfYears(first, last) : null;
    }

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotAPeriod, Phrase.Quote(text));

    private static int? Year(ReadOnlySpan<char> text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1 ? year : null;
}
