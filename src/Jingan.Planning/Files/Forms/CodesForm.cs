namespace Jingan.Planning.Files;

/// <summary>What other systems call a thing: <c>codes: {sdg: 1.1.1, iati: [K6020, K6021]}</c>.</summary>
internal sealed class CodesForm() : Notation<ValueList<OutsideCode>>(new Shape.AnyKeys(OneOrMore))
{
    private static readonly Notation One = new(new Shape.Text(), new Shape.Number(), new Shape.Flag());

    private static readonly Notation OneOrMore = new([.. One.Shapes, new Shape.List(One, Fewest: 1)]);

    public static Key<ValueList<OutsideCode>> Codes { get; } = Key.Optional(
        "codes", new CodesForm(), "其他体系的编码：体系为键，如 sdg: 1.1.1。", "Its codes in other systems: the system is the key, as in 'sdg: 1.1.1'.");

    public override ValueList<OutsideCode> Read(Field field)
    {
        if (field.IsAbsent)
            return [];

        var codes = new List<OutsideCode>();
        foreach (var (scheme, value) in field.Entries())
        {
            if (string.IsNullOrWhiteSpace(scheme))
                value.Report(ShapeProblems.BlankText);
            else if (value.IsList)
                codes.AddRange(value.List(Scalars.Text.Read).Select(code => new OutsideCode(scheme, code)));
            else if (Scalars.Text.Read(value) is { } code)
                codes.Add(new(scheme, code));
        }

        return codes.ToValueList();
    }

    /// <exception cref="ArgumentException">The codes of one system do not stand together.</exception>
    public override OutputNode? Write(ValueList<OutsideCode> value)
    {
        if (value.Count == 0)
            return null;

        var entries = new List<MappingEntry>();
        foreach (var scheme in value.GroupBy(code => code.Scheme, StringComparer.Ordinal))
        {
            OutputNode[] codes = [.. scheme.Select(code => TextValue.Of(code.Code))];
            entries.Add(new(scheme.Key, codes is [var only] ? only : new SequenceNode(codes, isInline: true)));
        }

        var changes = value.Zip(value.Skip(1)).Count(pair => pair.First.Scheme != pair.Second.Scheme);
        if (changes >= entries.Count)
            throw new ArgumentException("The codes of one system stand together.", nameof(value));

        return new MappingNode(entries.ToArray(), isInline: true) { HasKeysOfData = true };
    }
}
