namespace Jingan.Planning.Files;

/// <summary>The keys of a spatial structure.</summary>
internal static class SpaceKeys
{
    public static Key<Name?> Pattern { get; } = new("pattern", NameKeys.Notation, new("空间格局，如 一轴三带。", "The pattern, such as 一轴三带.")) { IsRequired = true };

    public static Key Counts { get; } = new("counts", Notation.Of(() => CountsForm!), new("各类区域的个数；缺省依格局的字面，如 两轴多点一区。", "How many of each kind there are; without it, what the words of the pattern say."));

    public static Key Zones { get; } = new("zones", Notation.ListOf(() => ZoneKeys.Form), new("区域。", "The zones."));

    public static Key Orders { get; } = new("orders", Notation.ListOf(() => OrderForm!), new("各区域沿轴等的次序。", "In which order zones lie, as belts along an axis."));

    public static Key<string?> Along { get; } = new("along", Scalars.Id, new("沿哪个区域排列。", "The id of the zone along which they lie."));

    public static Key<Side?> From { get; } = new("from", Scalars.Word(FormatWords.Sides), new("从哪一边数起。", "The side from which they are counted.")) { IsRequired = true };

    public static Key Order { get; } = new("zones", new(new Shape.List(Scalars.Id, 2)), new("依次的区域的标识。", "The ids of the zones, in order.")) { IsRequired = true };

    public static MappingForm OrderForm { get; } = new(
        "order", new("各区域的次序。", "In which order zones lie."), Along, From, Order, LineageKeys.Inferred, SourceKeys.Source);

    /// <summary>A count of each kind of zones.</summary>
    public static ValueList<Key<(bool IsGiven, int? Count)>> KindCounts { get; } =
    [
        .. ZoneKind.All.Select(kind => new Key<(bool IsGiven, int? Count)>(
            kind.Key, new SeveralValue(), new("此类区域的个数；“多”写 several。", "How many zones of the kind there are; several for 多."))),
    ];

    public static MappingForm CountsForm { get; } = new("counts", new("各类区域的个数。", "How many zones of each kind there are."), [.. KindCounts]);

    public static MappingForm Form { get; } = new("space", new("空间结构。", "A spatial structure."), Pattern, Counts, SourceKeys.Source, Zones, Orders);
}
