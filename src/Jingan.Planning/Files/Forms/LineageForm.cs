namespace Jingan.Planning.Files;

/// <summary>The lineage of zones.</summary>
internal static class LineageForm
{
    private static readonly Key<LineageKind?> Kind = Key.Required(
        "kind", Scalars.Word(FormatWords.LineageKinds), "延续、更名、合并、拆分或在其基础上建立。", "Whether the zone goes on, was renamed, merged, split, or is built upon others.");

    private static readonly Key<string?> Plan = Key.Required("plan", Scalars.Id, "以前规划的标识。", "The id of the earlier plan.");

    /// <summary>As many as the kind has.</summary>
    private static readonly Key Zones = ZonesOf(1, int.MaxValue);

    public static Key<bool?> Inferred { get; } = Key.Optional(
        "inferred", Scalars.Flag, "是否系推断而非明说。", "Whether it is inferred rather than stated.");

    public static MappingForm Form { get; } = MappingForm.ByWord(
        "lineage", new("空间单元的由来。", "Where a zone comes from."), [], Kind, FormatWords.LineageKinds,
        kind => ([Plan, ZonesOf(kind), Inferred, SourceForm.Source], null));

    public static Lineage? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var (kind, plan) = (row.Read(Kind), row.Read(Plan));
        var zones = row.List(Zones, Scalars.Id.Read);
        var isInferred = row.Read(Inferred) ?? false;
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        if (!row.Finish())
            return null;

        if (Lineage.Allows(kind!.Value, zones.Count))
            return new(kind.Value, plan!, zones, isInferred, source);

        field.Report(ShapeProblems.LineageCount, FormatWords.LineageKinds.WordFor(kind.Value), zones.Count);
        return null;
    }

    public static MappingNode Write(Lineage lineage, string? document) => new MappingBuilder()
        .Add(Kind, lineage.Kind)
        .Add(Plan, lineage.Plan)
        .List(Zones, lineage.Zones, TextValue.Of, isInline: true)
        .Flag(Inferred, lineage.IsInferred)
        .Add(SourceForm.Source, SourceForm.Write(lineage.Source, document))
        .BuildInline();

    /// <summary>Several zones merge, one or several are built upon; in every other case there is one.</summary>
    private static Key ZonesOf(LineageKind kind) => kind switch
    {
        LineageKind.Merged => ZonesOf(2, int.MaxValue),
        LineageKind.BuiltUpon => ZonesOf(1, int.MaxValue),
        _ => ZonesOf(1, 1),
    };

    private static Key ZonesOf(int fewest, int most) =>
        Key.Of("zones", new(new Shape.List(Scalars.Id, fewest, most)), "以前的空间单元的标识。", "The ids of the earlier zones.", isRequired: true);
}
