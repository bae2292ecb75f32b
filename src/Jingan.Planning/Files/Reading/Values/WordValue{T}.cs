namespace Jingan.Planning.Files;

/// <summary>A word of a closed list.</summary>
internal sealed class WordValue<T>(WordTable<T> table) : ScalarValue<T?>(new Shape.Words(table.Words))
    where T : struct, Enum
{
    private readonly WordTable<T> table = table;

    public override T? Parse(string text) => table.TryFind(text, out var meaning) ? meaning : null;

    protected override void Report(Field field, string text) =>
        field.Report(ShapeProblems.UnknownWord, Phrase.Quote(text), Phrase.Quote(table.Words), field.Problems.DidYouMean(text, table.Words));
}
