using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>A date of the years 1 to 9999: <c>2026-01-15</c>.</summary>
internal sealed class DateValue() : ScalarValue<LocalDate?>(new Shape.Text($"^{Pattern}$"))
{
    /// <summary>Which days a month has is not in it.</summary>
    public const string Pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public override LocalDate? Parse(string text) => PeriodText.ParseDate(text);

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotADate, Phrase.Quote(text));
}
