namespace Jingan.Planning.Files;

/// <summary>The keys of a spatial structure.</summary>
internal static class SpaceKeys
{
    public static Key<Name?> Pattern { get; } = new("pattern", NameKeys.Notation, new("空间格局，如 一轴三带。", "The pattern, such as 一轴三带.")) { IsRequired = true };

    public static Key Counts { get; } = new("counts", Notation.Of(() => CountsForm!), new("格局所说的个数。", "How many of each kind the pattern says there are."));

    public static Key Zones { get; } = new("zones", Notation.ListOf(() => ZoneKeys.Form), new("区域。", "The zones."));

    /// <summary>A count of each kind of zones.</summary>
    public static ValueList<Key<int?>> KindCounts { get; } =
        [.. FormatWords.ZoneKinds.Words.Select(word => new Key<int?>(word, Scalars.Count, new("此类区域的个数。", "How many zones of the kind there are.")))];

    public static MappingForm CountsForm { get; } = new("counts", new("各类区域的个数。", "How many zones of each kind there are."), [.. KindCounts]);

    public static MappingForm Form { get; } = new("space", new("空间结构。", "A spatial structure."), Pattern, Counts, SourceKeys.Source, Zones);
}
