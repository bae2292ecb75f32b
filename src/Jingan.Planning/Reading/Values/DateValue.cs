using Jingan.Planning.Diagnostics;
using Jingan.Planning.Reading.Notations;
using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Reading.Values;

/// <summary>A date of the years 1 to 9999: <c>2026-01-15</c>.</summary>
internal sealed class DateValue() : ScalarValue<LocalDate?>(new Shape.Text($"^{Pattern}$"))
{
    /// <summary>Which days a month has is not in it.</summary>
    public const string Pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private const int Length = 10;

    public override LocalDate? Parse(string text) =>
        text.Length == Length && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } date } ? date : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotADate, Phrase.Quote(text));
}
