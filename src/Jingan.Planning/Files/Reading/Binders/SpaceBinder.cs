namespace Jingan.Planning.Files;

/// <summary>Reads spatial structures.</summary>
internal static class SpaceBinder
{
    public static SpatialStructure? Read(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(SpaceKeys.Form) is not { } mapping)
            return null;

        var pattern = mapping.Read(SpaceKeys.Pattern);
        var counts = ReadCounts(mapping.Field(SpaceKeys.Counts));
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document);
        var zones = new List<Zone>();
        ZoneBinder.ReadAll(mapping.Field(SpaceKeys.Zones), parent: null, scope, zones);
        mapping.FinishThing();
        return pattern is null ? null : new() { Pattern = pattern, Counts = counts, Zones = zones.ToValueList(), Source = source };
    }

    private static ValueList<PatternCount> ReadCounts(Field field)
    {
        if (field.IsAbsent || field.AsMapping(SpaceKeys.CountsForm) is not { } mapping)
            return [];

        var counts = new List<PatternCount>();
        foreach (var key in SpaceKeys.KindCounts)
        {
            if (mapping.Read(key) is { } count)
                counts.Add(new(FormatWords.ZoneKinds.MeaningOf(key.Name), count));
        }

        mapping.Finish();
        return counts.ToValueList();
    }
}
