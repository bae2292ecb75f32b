namespace Jingan.Planning.Files;

/// <summary>Reads boundaries by sides.</summary>
internal static class BoundaryBinder
{
    /// <summary>The sides in the order north, south, east, west.</summary>
    public static ValueList<BoundarySide> Read(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(BoundaryKeys.Form) is not { } mapping)
            return [];

        var source = mapping.Field(SourceKeys.Source);
        var sides = new List<BoundarySide>();
        foreach (var key in BoundaryKeys.Sides)
        {
            if (ReadSide(mapping.Field(key), FormatWords.Sides.MeaningOf(key.Name), source, scope) is not { } read)
                continue;

            // The same source for the next side: its problems were reported with the first.
            sides.Add(read);
            source = source.Silent();
        }

        mapping.Finish();
        return sides.ToValueList();
    }

    /// <summary>The side as printed: its features joined by —, each with its extent in brackets.</summary>
    public static string LiteralOf(ValueList<BoundaryFeature> features) =>
        string.Join('—', features.Select(feature => feature.Extent is null ? feature.Name.Zh : $"{feature.Name.Zh}（{feature.Extent}）"));

    /// <summary>A side: a list of features, or a mapping with such a list and a source of its own.</summary>
    private static BoundarySide? ReadSide(Field field, Side side, Field source, PlanScope scope)
    {
        if (!field.IsMapping)
            return SideOf(side, ReadFeatures(field), source, scope);

        var mapping = field.AsMapping(BoundaryKeys.SideForm)!.Value;
        var features = ReadFeatures(mapping.Field(BoundaryKeys.Features));
        var own = mapping.States(SourceKeys.Source) || mapping.StatesNothing(SourceKeys.Source) ? mapping.Field(SourceKeys.Source) : source;
        mapping.Finish();
        return SideOf(side, features, own, scope);
    }

    private static BoundarySide? SideOf(Side side, ValueList<BoundaryFeature> features, Field source, PlanScope scope) =>
        features.Count == 0 ? null : new(side, features, SourceValue.Read(source, scope.Document, LiteralOf(features)));

    private static ValueList<BoundaryFeature> ReadFeatures(Field field)
    {
        if (field is { IsList: true, Count: 0 })
            field.Report(ShapeProblems.TooFewItems, 0, 1);

        return field.List(ReadFeature);
    }

    private static BoundaryFeature? ReadFeature(Field field)
    {
        if (!field.IsMapping)
            return Scalars.Text.Read(field) is { } text ? new(new(text)) : null;

        var mapping = field.AsMapping(BoundaryKeys.FeatureForm)!.Value;
        var name = mapping.Read(BoundaryKeys.Name);
        var extent = mapping.Read(BoundaryKeys.Extent);
        var probableReading = mapping.Read(BoundaryKeys.ProbableReading);
        mapping.Finish();
        return name is null ? null : new(name, extent, probableReading);
    }
}
