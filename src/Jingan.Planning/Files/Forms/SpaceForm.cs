namespace Jingan.Planning.Files;

/// <summary>Spatial structures.</summary>
internal static class SpaceForm
{
    private const int FewestOrdered = 2;

    private static readonly Key<Name?> Pattern = Key.Required("pattern", Scalars.Name, "空间格局，如 一轴三带。", "The pattern, such as 一轴三带.");

    private static readonly Key Counts = Key.Mapping("counts", () => CountsForm!, "各类空间单元的个数；缺省依格局的字面，如 两轴多点一区。", "How many of each kind there are; without it, what the words of the pattern say.");

    public static Key Zones { get; } = Key.List("zones", () => ZoneForm.Form, "空间单元。", "The zones.");

    /// <summary>A count of each kind of zones.</summary>
    private static readonly Key<(bool IsGiven, int? Count)>[] KindCounts =
    [
        .. ZoneKind.All.Select(kind => Key.Optional(
            kind.Key, new SeveralValue(), "此类空间单元的个数；“多”写 several。", "How many zones of the kind there are; several for 多.")),
    ];

    private static readonly Key Orders = Key.List("orders", () => OrderForm!, "各空间单元沿轴等的次序。", "In which order zones lie, as belts along an axis.");

    private static readonly Key<string?> Along = Key.Optional("along", Scalars.Id, "沿哪个空间单元排列。", "The id of the zone along which they lie.");

    private static readonly Key<Side?> From = Key.Required("from", SidesValue.Side, "从哪一边数起。", "The side from which they are counted.");

    private static readonly Key Order = Key.Of(
        "zones", new(new Shape.List(Scalars.Id, FewestOrdered)), "依次的空间单元的标识。", "The ids of the zones, in order.", isRequired: true);

    private static readonly MappingForm OrderForm = new(
        "order", new("各空间单元的次序。", "In which order zones lie."), Along, From, Order, LineageForm.Inferred, SourceForm.Source);

    private static readonly MappingForm CountsForm = new("counts", new("各类空间单元的个数。", "How many zones of each kind there are."), KindCounts);

    public static MappingForm Form { get; } = new("space", new("空间结构。", "A spatial structure."), Pattern, Counts, SourceForm.Source, Zones, Orders);

    public static SpatialStructure? Read(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(Form) is not { } row)
            return null;

        var pattern = row.Read(Pattern);
        var counts = ReadCounts(row.Field(Counts));
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        var zones = new List<Zone>();
        ZoneForm.ReadAll(row.Field(Zones), parent: null, scope, zones);
        var orders = row.List(Orders, ReadOrder, scope);
        row.FinishThing();
        return pattern is null ? null : new() { Pattern = pattern, Counts = counts, Zones = zones.ToValueList(), Orders = orders, Source = source };
    }

    public static MappingNode Write(SpatialStructure space, string? document) => new MappingBuilder()
        .Add(Pattern, space.Pattern)
        .Add(Counts, WriteCounts(space.Counts))
        .Add(SourceForm.Source, SourceForm.Write(space.Source, document))
        .List(Zones, ZoneForm.WriteAll(space.Zones, document))
        .List(Orders, space.Orders, order => WriteOrder(order, document))
        .Build(field => Read(field, new PlanScope(new(document))));

    public static ZoneOrder? ReadOrder(Field field, PlanScope scope)
    {
        if (field.AsMapping(OrderForm) is not { } row)
            return null;

        var (along, from) = (row.Read(Along), row.Read(From));
        var zones = row.List(Order, Scalars.Id.Read);
        var isInferred = row.Read(LineageForm.Inferred) ?? false;
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        if (!row.Finish())
            return null;

        if (zones.Count < FewestOrdered)
        {
            field.Report(ShapeProblems.TooFewItems, zones.Count, FewestOrdered);
            return null;
        }

        if (zones.GroupBy(zone => zone, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is not { } twice)
            return new(from!.Value, zones, along, isInferred, source);

        field.Report(ShapeProblems.ListedTwice, Phrase.Quote(twice.Key));
        return null;
    }

    public static MappingNode WriteOrder(ZoneOrder order, string? document) => new MappingBuilder()
        .Add(Along, order.Along)
        .Add(From, order.From)
        .List(Order, order.Zones, TextValue.Of, isInline: true)
        .Flag(LineageForm.Inferred, order.IsInferred)
        .Add(SourceForm.Source, SourceForm.Write(order.Source, document))
        .BuildInline();

    public static ValueList<PatternCount> ReadCounts(Field field)
    {
        if (field.IsAbsent || field.AsMapping(CountsForm) is not { } mapping)
            return [];

        var counts = new List<PatternCount>();
        foreach (var key in KindCounts)
        {
            if (mapping.Read(key) is { IsGiven: true } said)
                counts.Add(new(ZoneKind.Find(key.Name)!, said.Count));
        }

        mapping.Finish();
        return counts.ToValueList();
    }

    /// <exception cref="ArgumentException">A count is of a kind of the file's own.</exception>
    public static MappingNode? WriteCounts(ValueList<PatternCount> counts)
    {
        var mapping = new MappingBuilder();
        foreach (var count in counts)
        {
            var key = Array.Find(KindCounts, key => key.Name == count.Kind.Key)
                ?? throw new ArgumentException($"A pattern counts kinds of the vocabulary, and '{count.Kind.Name.Zh}' is none.", nameof(counts));
            mapping.Add(key, (true, count.Count));
        }

        return counts.Count == 0 ? null : mapping.BuildInline();
    }
}
