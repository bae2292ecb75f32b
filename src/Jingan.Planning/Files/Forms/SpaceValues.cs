namespace Jingan.Planning.Files;

/// <summary>A kind of zones: a word of the vocabulary, in either language, or a name for what it does not have.</summary>
internal sealed class ZoneKindValue() : Notation<ZoneKind?>(new Shape.Words(Readable) { Listed = Listed }, new Shape.Mapping(() => NameValue.Form))
{
    private static readonly ValueList<string> Words = [.. ZoneKind.All.Select(kind => kind.Key)];

    private static readonly ValueList<string> Readable = [.. Words, .. ZoneKind.All.SelectMany(kind => kind.Chinese)];

    private static IEnumerable<ListedWord> Listed() => ZoneKind.All.Select(kind => new ListedWord(kind.Key, kind.Chinese));

    public override ZoneKind? Read(Field field)
    {
        if (field.IsMapping)
            return Scalars.Name.Read(field) is { } name ? ZoneKind.Own(name) : null;

        if (Scalars.Text.Read(field) is not { } word)
            return null;

        if (ZoneKind.Find(word) is { } kind)
            return kind;

        field.Report(ShapeProblems.UnknownWord, Phrase.Quote(word), Phrase.Quote(Words), field.Problems.DidYouMean(word, Words));
        return null;
    }

    /// <summary>A word of the vocabulary; for a kind of a file's own a mapping, also where it has one language: a text would be such a word.</summary>
    public override OutputNode? Write(ZoneKind? value)
    {
        if (value is null)
            return null;

        return value.IsOwn ? NameValue.Spelled(value.Name) : TextValue.Of(value.Key);
    }
}

/// <summary>How many zones a pattern calls for: a count, or several (多).</summary>
internal sealed class SeveralValue() : Notation<(bool IsGiven, int? Count)>(
    new Shape.WholeNumber(1, CountValue.Greatest), new Shape.Text($"^(0*[1-9][0-9]*|{Word})$") { Examples = [Word] })
{
    /// <summary>The word for a number that the pattern does not state.</summary>
    private const string Word = "several";

    public override Phrase? Called => new("从 1 起的整数，或 several", "a whole number from 1, or several");

    public override (bool IsGiven, int? Count) Read(Field field)
    {
        if (field.IsAbsent)
            return default;

        if (!field.IsMapping && !field.IsList && field.Text == Word)
            return (true, null);

        return Scalars.Count.Read(field) is { } count ? (true, count) : default;
    }

    public override OutputNode? Write((bool IsGiven, int? Count) value)
    {
        if (!value.IsGiven)
            return null;

        return value.Count is { } count ? Scalars.Count.Write(count) : TextValue.Of(Word);
    }
}

/// <summary>Sides of a zone, each once.</summary>
internal sealed class SidesValue() : Notation<ValueList<Side>>(new Shape.List(Side, 1))
{
    public static WordValue<Side> Side { get; } = Scalars.Word(FormatWords.Sides);

    public override ValueList<Side> Read(Field field)
    {
        if (!field.IsAList())
            return [];

        var sides = new List<Side>();
        foreach (var item in field.Items())
        {
            if (Side.Read(item) is not { } side)
                continue;

            if (sides.Contains(side))
                item.Report(ShapeProblems.ListedTwice, Phrase.Quote(FormatWords.Sides.WordFor(side)));
            else
                sides.Add(side);
        }

        return sides.ToValueList();
    }

    public override OutputNode? Write(ValueList<Side> value) =>
        value.Count == 0 ? null : new SequenceNode([.. value.Select(side => Side.Write(side)!)], isInline: true);
}
