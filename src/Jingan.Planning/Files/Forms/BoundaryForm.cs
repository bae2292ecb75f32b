namespace Jingan.Planning.Files;

/// <summary>Boundaries by sides.</summary>
internal static class BoundaryForm
{
    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "道路、河流等的名称。", "The name of the road, river or the like.");

    private static readonly Key<string?> Extent = Key.Optional(
        "extent", Scalars.Text, "到何处为止，如 石门二路以西。", "How far it goes, such as 石门二路以西.");

    private static readonly Key<string?> ProbableReading = Key.Optional(
        "probableReading", Scalars.Text, "原文疑有误时的推定读法。", "What is probably meant where the print is evidently wrong.");

    private static readonly MappingForm FeatureForm = new("feature", new("边界所沿的道路、河流等。", "What a boundary follows."), Name, Extent, ProbableReading);

    private static readonly Shape.List FeatureList = new(Notation.TextOr(() => FeatureForm), Fewest: 1);

    private static readonly Key Features = Key.Of(
        "features", new(FeatureList), "边界所沿的道路、河流等，依次。", "What the side follows, in order.", isRequired: true);

    private static readonly MappingForm SideForm = new("side", new("有自己出处的一边。", "A side with a source of its own."), Features, SourceForm.Source);

    /// <summary>A key for each side.</summary>
    private static readonly Key[] Sides =
    [
        .. FormatWords.Sides.Words.Select(word => Key.Of(
            word, new(FeatureList, new Shape.Mapping(() => SideForm)), "此边所沿的道路、河流等。", "What the side follows.")),
    ];

    public static MappingForm Form { get; } = new("boundary", new("四至。", "A boundary by sides."), [SourceForm.Source, .. Sides]);

    /// <summary>The sides in the order north, south, east, west.</summary>
    public static ValueList<BoundarySide> Read(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(Form) is not { } mapping)
            return [];

        var source = mapping.Field(SourceForm.Source);
        var sides = new List<BoundarySide>();
        foreach (var key in Sides)
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

    /// <summary>The sides, with the source that they share written once; null for none.</summary>
    public static MappingNode? Write(ValueList<BoundarySide> sides, string? document)
    {
        if (sides.Count == 0)
            return null;

        var shared = sides.FirstOrDefault(side => side.Source is { } source && source.Literal == LiteralOf(side.Features));
        var mapping = new MappingBuilder().Add(SourceForm.Source, SourceForm.Write(shared?.Source, document, shared?.Source?.Literal));
        foreach (var side in sides)
            mapping.Add(Array.Find(Sides, key => key.Name == FormatWords.Sides.WordFor(side.Side))!, Write(side, shared?.Source, document));

        return mapping.Build();
    }

    /// <summary>The side as printed: its features joined by —, each with its extent in brackets.</summary>
    private static string LiteralOf(ValueList<BoundaryFeature> features) =>
        string.Join('—', features.Select(feature => feature.Extent is null ? feature.Name.Zh : $"{feature.Name.Zh}（{feature.Extent}）"));

    /// <summary>A side: a list of features, or a mapping with such a list and a source of its own.</summary>
    private static BoundarySide? ReadSide(Field field, Side side, Field source, PlanScope scope)
    {
        if (!field.IsMapping)
            return SideOf(side, ReadFeatures(field), source, scope);

        var mapping = field.AsMapping(SideForm)!.Value;
        var features = ReadFeatures(mapping.Field(Features));
        var hasOwn = mapping.States(SourceForm.Source) || mapping.StatesNothing(SourceForm.Source);
        var own = hasOwn ? mapping.Field(SourceForm.Source) : source;
        mapping.Finish();
        return SideOf(side, features, own, scope);
    }

    private static BoundarySide? SideOf(Side side, ValueList<BoundaryFeature> features, Field source, PlanScope scope) =>
        features.Count == 0 ? null : new(side, features, SourceForm.Read(source, scope.Document, LiteralOf(features)));

    private static ValueList<BoundaryFeature> ReadFeatures(Field field)
    {
        if (field is { IsList: true, Count: 0 })
            field.Report(ShapeProblems.TooFewItems, 0, 1);

        return field.List(ReadFeature);
    }

    public static BoundaryFeature? ReadFeature(Field field)
    {
        if (!field.IsMapping)
            return Scalars.Text.Read(field) is { } text ? new(new(text)) : null;

        var mapping = field.AsMapping(FeatureForm)!.Value;
        var (name, extent, probableReading) = (mapping.Read(Name), mapping.Read(Extent), mapping.Read(ProbableReading));
        mapping.Finish();
        return name is null ? null : new(name, extent, probableReading);
    }

    private static OutputNode Write(BoundarySide side, SourceReference? shared, string? document)
    {
        var features = new SequenceNode([.. side.Features.Select(Write)], isInline: true);
        var literal = LiteralOf(side.Features);
        if (side.Source == (shared is null ? null : shared with { Literal = literal }))
            return features;

        var mapping = new MappingBuilder().Add(Features, features);
        if (side.Source is null)
            mapping.Nothing(SourceForm.Source);

        return mapping.Add(SourceForm.Source, SourceForm.Write(side.Source, document, literal)).Build();
    }

    public static OutputNode Write(BoundaryFeature feature) => feature is { Name.En: null, Extent: null, ProbableReading: null }
        ? TextValue.Of(feature.Name.Zh)
        : new MappingBuilder().Add(Name, feature.Name).Add(Extent, feature.Extent).Add(ProbableReading, feature.ProbableReading).BuildInline();
}
