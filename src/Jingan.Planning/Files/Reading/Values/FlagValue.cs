namespace Jingan.Planning.Files;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagValue() : ScalarValue<bool?>(new Shape.Flag(), new Shape.Words(["true", "false"]))
{
    public override bool? Parse(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotAFlag, Phrase.Quote(text));
}
