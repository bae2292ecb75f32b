namespace Jingan.Planning.Files;

/// <summary>The keys of a boundary, of its sides and their features.</summary>
internal static class BoundaryKeys
{
    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("道路、河流等的名称。", "The name of the road, river or the like.")) { IsRequired = true };

    public static Key<string?> Extent { get; } = new("extent", Scalars.Text, new("到何处为止，如 石门二路以西。", "How far it goes, such as 石门二路以西."));

    public static Key<string?> ProbableReading { get; } = new("probableReading", Scalars.Text, new("原文疑有误时的推定读法。", "What is probably meant where the print is evidently wrong."));

    public static MappingForm FeatureForm { get; } = new("feature", new("边界所沿的道路、河流等。", "What a boundary follows."), Name, Extent, ProbableReading);

    private static readonly Shape.List FeatureList = new(
        new(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => FeatureForm)), Fewest: 1);

    public static Key Features { get; } = new("features", new(FeatureList), new("边界所沿的道路、河流等，依次。", "What the side follows, in order.")) { IsRequired = true };

    public static MappingForm SideForm { get; } = new("side", new("有自己出处的一边。", "A side with a source of its own."), Features, SourceKeys.Source);

    /// <summary>A key for each side.</summary>
    public static ValueList<Key> Sides { get; } =
        [.. FormatWords.Sides.Words.Select(word => new Key(word, new(FeatureList, new Shape.Mapping(() => SideForm)), new("此边所沿的道路、河流等。", "What the side follows.")))];

    public static MappingForm Form { get; } = new("boundary", new("四至。", "A boundary by sides."), [SourceKeys.Source, .. Sides]);
}
