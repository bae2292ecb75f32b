namespace Jingan.Planning.Files;

/// <summary>A code of GB/T 2260.</summary>
internal sealed class CodeValue() : ScalarValue<string>(new Shape.Text("^[0-9]{6}$"), new Shape.WholeNumber(100_000, 999_999))
{
    public override string? Parse(string text) => Jurisdiction.IsCode(text) ? text : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotACode, Phrase.Quote(text));
}
