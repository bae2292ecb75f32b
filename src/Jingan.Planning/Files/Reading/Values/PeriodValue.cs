namespace Jingan.Planning.Files;

/// <summary>A period: <c>2025</c>, <c>2026-2030</c>, <c>2025-Q4</c>, <c>2025-12</c>, <c>2026-01-01/2026-06-30</c>.</summary>
internal sealed class PeriodValue() : ScalarValue<ReportingPeriod>(
    new Shape.WholeNumber(FirstBareYear, LastYear),
    new Shape.Text($"^([0-9]{{4}}(-([0-9]{{4}}|[HS][12]|Q[1-4]|0[1-9]|1[0-2]))?|{DateValue.Pattern}(/{DateValue.Pattern})?)$"))
{
    /// <summary>Years have four digits.</summary>
    private const int FirstBareYear = 1000;
    private const int LastYear = 9999;

    public override ReportingPeriod? Parse(string text) => ReportingPeriod.TryParse(text, out var period) ? period : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotAPeriod, Phrase.Quote(text));
}
