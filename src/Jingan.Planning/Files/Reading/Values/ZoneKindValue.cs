namespace Jingan.Planning.Files;

/// <summary>A kind of zones: a word of the vocabulary, in either language, or a name for what it does not have.</summary>
internal sealed class ZoneKindValue() : Notation<ZoneKind?>(new Shape.Words([.. ZoneKind.All.Select(kind => kind.Key)]), new Shape.Mapping(() => NameKeys.Form))
{
    private static readonly ValueList<string> Words = [.. ZoneKind.All.Select(kind => kind.Key)];

    public override ZoneKind? Read(Field field)
    {
        if (field.IsMapping)
            return NameKeys.Notation.Read(field) is { } name ? ZoneKind.Own(name) : null;

        if (Scalars.Text.Read(field) is not { } word)
            return null;

        if (ZoneKind.Find(word) is { } kind)
            return kind;

        field.Report(ShapeProblems.UnknownWord, Phrase.Quote(word), Phrase.Quote(Words), field.Problems.DidYouMean(word, Words));
        return null;
    }
}
