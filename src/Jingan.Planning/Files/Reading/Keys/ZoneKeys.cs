namespace Jingan.Planning.Files;

/// <summary>The keys of a zone.</summary>
internal static class ZoneKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("区域的标识，在一份规划中唯一。", "The zone's id, one of a kind in the plan.")) { IsRequired = true };

    public static Key<ZoneKind?> Kind { get; } = new(
        "kind", Scalars.Word(FormatWords.ZoneKinds), new("轴、带、翼、功能区、地区、核心区或拓展区。", "An axis, belt, wing, functional zone, area, core or expansion area."))
    { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("名称；未命名的不写。", "Its name; not written where it has none."));

    public static Key<string?> Parent { get; } = new("parent", Scalars.Id, new("上级区域的标识；写在上级之内的不用。", "The id of the zone that it belongs to; not where it stands inside it."));

    public static Key<string?> Positioning { get; } = new("positioning", Scalars.Text, new("功能定位。", "What it is meant to be."));

    public static Key Area { get; } = new(
        "area",
        new(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => AmountKeys.Form)),
        new("面积，照印，如 2.6平方公里；或写明。", "Its area as printed, such as 2.6平方公里; or spelled out."));

    public static Key AreaSource { get; } = SourceKeys.Named("areaSource", new("面积的出处。", "Where its area stands."));

    public static Key<string?> Extent { get; } = new("extent", Scalars.Text, new("以文字说明的范围。", "Its extent, where words give it."));

    public static Key Boundary { get; } = new("boundary", Notation.Of(() => BoundaryKeys.Form), new("四至。", "Its boundary by sides."));

    public static Key Lineage { get; } = new("lineage", Notation.ListOf(() => LineageKeys.Form), new("由以前规划的哪些区域而来。", "What zones of earlier plans it comes from."));

    public static Key Zones { get; } = new("zones", Notation.ListOf(() => InnerForm!), new("其中的区域。", "The zones inside it."));

    public static MappingForm Form { get; } = new(
        "zone", new("区域。", "A zone."),
        Id, Kind, Name, Parent, Positioning, Area, AreaSource, Extent, Boundary, Lineage, SourceKeys.Source, Zones);

    /// <summary>The keys of a zone that stands inside another.</summary>
    public static MappingForm InnerForm { get; } = new(
        "inner-zone", new("上级之内的区域。", "A zone inside another."),
        Id, Kind, Name, Positioning, Area, AreaSource, Extent, Boundary, Lineage, SourceKeys.Source, Zones);
}
