namespace Jingan.Planning.Files;

/// <summary>The keys of a lineage.</summary>
internal static class LineageKeys
{
    public static Key<LineageKind?> Kind { get; } = new(
        "kind", Scalars.Word(FormatWords.LineageKinds), new("延续、更名、合并或拆分。", "Whether the zone goes on, was renamed, merged or split."))
    { IsRequired = true };

    public static Key<string?> Plan { get; } = new("plan", Scalars.Id, new("以前规划的标识。", "The id of the earlier plan.")) { IsRequired = true };

    /// <summary>As many as the kind has.</summary>
    public static Key Zones { get; } = ZonesOf(1, int.MaxValue);

    public static Key<bool?> Inferred { get; } = new("inferred", Scalars.Flag, new("是否系推断而非明说。", "Whether it is inferred rather than stated."));

    public static MappingForm Form { get; } = MappingForm.ByWord(
        "lineage", new("区域的由来。", "Where a zone comes from."), [], Kind, FormatWords.LineageKinds, kind => ([Plan, ZonesOf(kind), Inferred, SourceKeys.Source], null));

    /// <summary>Several zones merge; in every other case there is one.</summary>
    private static Key ZonesOf(LineageKind kind) => kind == LineageKind.Merged ? ZonesOf(2, int.MaxValue) : ZonesOf(1, 1);

    private static Key ZonesOf(int fewest, int most) =>
        new("zones", new(new Shape.List(Scalars.Id, fewest, most)), new("以前的区域的标识。", "The ids of the earlier zones.")) { IsRequired = true };
}
