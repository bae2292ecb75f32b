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
        var orders = mapping.List(SpaceKeys.Orders, ReadOrder, scope);
        mapping.FinishThing();
        return pattern is null ? null : new() { Pattern = pattern, Counts = counts, Zones = zones.ToValueList(), Orders = orders, Source = source };
    }

    private static ZoneOrder? ReadOrder(Field field, PlanScope scope)
    {
        if (field.AsMapping(SpaceKeys.OrderForm) is not { } mapping)
            return null;

        var along = mapping.Read(SpaceKeys.Along);
        var from = mapping.Read(SpaceKeys.From);
        var zones = mapping.List(SpaceKeys.Order, Scalars.Id.Read);
        var isInferred = mapping.Read(LineageKeys.Inferred) ?? false;
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document);
        if (!mapping.Finish())
            return null;

        if (zones.Count < 2)
        {
            field.Report(ShapeProblems.TooFewItems, zones.Count, 2);
            return null;
        }

        if (zones.GroupBy(zone => zone).FirstOrDefault(same => same.Count() > 1) is not { } twice)
            return new(from!.Value, zones, along, isInferred, source);

        field.Report(ShapeProblems.ListedTwice, Phrase.Quote(twice.Key));
        return null;
    }

    private static ValueList<PatternCount> ReadCounts(Field field)
    {
        if (field.IsAbsent || field.AsMapping(SpaceKeys.CountsForm) is not { } mapping)
            return [];

        var counts = new List<PatternCount>();
        foreach (var key in SpaceKeys.KindCounts)
        {
            if (mapping.Read(key) is { IsGiven: true } said)
                counts.Add(new(ZoneKind.Find(key.Name)!, said.Count));
        }

        mapping.Finish();
        return counts.ToValueList();
    }
}
