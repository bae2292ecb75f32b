namespace Jingan.Planning.Files;

/// <summary>Reads the lineage of zones.</summary>
internal static class LineageBinder
{
    public static Lineage? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(LineageKeys.Form) is not { } mapping)
            return null;

        var kind = mapping.Read(LineageKeys.Kind);
        var plan = mapping.Read(LineageKeys.Plan);
        var zones = mapping.List(LineageKeys.Zones, Scalars.Id.Read);
        var isInferred = mapping.Read(LineageKeys.Inferred) ?? false;
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document);
        if (!mapping.Finish())
            return null;

        if (zones.Count > 0 && (zones.Count > 1) == (kind == LineageKind.Merged))
            return new(kind!.Value, plan!, zones, isInferred, source);

        field.Report(ShapeProblems.LineageCount, FormatWords.LineageKinds.WordFor(kind!.Value), zones.Count);
        return null;
    }
}
