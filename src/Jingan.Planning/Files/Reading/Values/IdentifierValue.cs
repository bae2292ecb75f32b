namespace Jingan.Planning.Files;

/// <summary>An id.</summary>
internal sealed class IdentifierValue() : ScalarValue<string>(new Shape.Text($"^(?=.{{1,100}}$){Pattern}$"), new Shape.WholeNumber(0, int.MaxValue), new Shape.Flag())
{
    /// <summary>How long an id may be is not in it.</summary>
    public const string Pattern = "[a-z0-9]+(-[a-z0-9]+)*";

    public override string? Parse(string text) => Identifier.IsValid(text) ? text : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotAnId, Phrase.Quote(text));
}
