namespace Jingan.Planning.Files;

/// <summary>Spatial structures.</summary>
internal static class SpaceForm
{
    private static readonly Key<Name?> Pattern = Key.Required("pattern", Scalars.Name, "空间格局，如 一轴三带。", "The pattern, such as 一轴三带.");

    private static readonly Key Counts = Key.Mapping("counts", () => CountsForm!, "格局所说的个数。", "How many of each kind the pattern says there are.");

    private static readonly Key Zones = Key.List("zones", () => ZoneForm.Form, "区域。", "The zones.");

    /// <summary>A count of each kind of zones.</summary>
    private static readonly Key<int?>[] KindCounts =
        [.. FormatWords.ZoneKinds.Words.Select(word => Key.Optional(word, Scalars.Count, "此类区域的个数。", "How many zones of the kind there are."))];

    private static readonly MappingForm CountsForm = new("counts", new("各类区域的个数。", "How many zones of each kind there are."), KindCounts);

    public static MappingForm Form { get; } = new("space", new("空间结构。", "A spatial structure."), Pattern, Counts, SourceForm.Source, Zones);

    public static SpatialStructure? Read(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(Form) is not { } row)
            return null;

        var pattern = row.Read(Pattern);
        var counts = ReadCounts(row.Field(Counts));
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        var zones = new List<Zone>();
        ZoneForm.ReadAll(row.Field(Zones), parent: null, scope, zones);
        row.FinishThing();
        return pattern is null ? null : new() { Pattern = pattern, Counts = counts, Zones = zones.ToValueList(), Source = source };
    }

    public static MappingNode Write(SpatialStructure space, string? document) => new MappingBuilder()
        .Add(Pattern, space.Pattern)
        .Add(Counts, WriteCounts(space.Counts))
        .Add(SourceForm.Source, SourceForm.Write(space.Source, document))
        .List(Zones, ZoneForm.WriteAll(space.Zones, document))
        .Build();

    private static ValueList<PatternCount> ReadCounts(Field field)
    {
        if (field.IsAbsent || field.AsMapping(CountsForm) is not { } mapping)
            return [];

        var counts = new List<PatternCount>();
        foreach (var key in KindCounts)
        {
            if (mapping.Read(key) is { } count)
                counts.Add(new(FormatWords.ZoneKinds.MeaningOf(key.Name), count));
        }

        mapping.Finish();
        return counts.ToValueList();
    }

    private static MappingNode? WriteCounts(ValueList<PatternCount> counts)
    {
        var mapping = new MappingBuilder();
        foreach (var count in counts)
            mapping.Add(Array.Find(KindCounts, key => key.Name == FormatWords.ZoneKinds.WordFor(count.Kind))!, count.Count);

        return counts.Count == 0 ? null : mapping.BuildInline();
    }
}
