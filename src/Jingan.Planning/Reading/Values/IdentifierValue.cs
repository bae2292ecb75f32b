using Jingan.Planning.Diagnostics;
using Jingan.Planning.Names;
using Jingan.Planning.Reading.Notations;

namespace Jingan.Planning.Reading.Values;

/// <summary>An id.</summary>
internal sealed class IdentifierValue() : ScalarValue<string>(new Shape.Text($"^{Pattern}$"), new Shape.WholeNumber(0, int.MaxValue), new Shape.Flag())
{
    /// <summary>At most as long as an id may be.</summary>
    public const string Pattern = "(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*";

    public override string? Parse(string text) => Identifier.IsValid(text) ? text : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotAnId, Phrase.Quote(text));
}
