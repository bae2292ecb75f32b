using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Zones: each inside its parent where that keeps their order and nests no deeper than is read, else beside the others with its parent's id.</summary>
internal static class ZoneForm
{
    /// <summary>What lies deeper stands beside the others: readers of JSON stop at 64 brackets, this one at a few more.</summary>
    private const int MostNested = 20;

    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "空间单元的标识，在一份规划中唯一。", "The zone's id, one of a kind in the plan.");

    private static readonly Key<ZoneKind?> Kind = Key.Required(
        "kind",
        new ZoneKindValue(),
        "空间单元的种类，如 axis（轴）、sub-centre（副中心）；词表没有的写明 {zh: 湾, en: bay}。",
        "What it is, such as axis or sub-centre; {zh: 湾, en: bay} for what the list has not.");

    private static readonly Key<Name?> Name = Key.Optional("name", Scalars.Name, "名称；未命名的不写。", "Its name; not written where it has none.");

    private static readonly Key<string?> Parent = Key.Optional(
        "parent", Scalars.Id, "上级空间单元的标识；写在上级之内的不用。", "The id of the zone that it belongs to; not where it stands inside it.");

    private static readonly Key<Name?> Positioning = Key.Optional("positioning", Scalars.Name, "功能定位。", "What it is meant to be.");

    private static readonly Key<Side?> Side = Key.Optional(
        "side", SidesValue.Side, "在上级空间单元的哪一边，如北翼写 north。", "On which side of its parent it lies, such as north of a north wing.");

    private static readonly Key Shares = Key.Mapping(
        "shares", () => SharesForm!, "与上级空间单元共有的边。", "The sides on which it ends where its parent ends.");

    private static readonly Key<ValueList<Side>> SharedSides = Key.Required("sides", new SidesValue(), "哪几边。", "Which sides.");

    private static readonly MappingForm SharesForm = new(
        "shares", new("与上级空间单元共有的边。", "The sides that a zone shares with its parent."), SharedSides, LineageForm.Inferred, SourceForm.Source);

    private static readonly Key Area = Key.Of(
        "area", Notation.TextOr(() => AmountForm.Form), "面积，照印，如 2.6平方公里；或写明。", "Its area as printed, such as 2.6平方公里; or spelled out.");

    private static readonly Key AreaSource = SourceForm.Named("areaSource", "面积的出处。", "Where its area stands.");

    private static readonly Key<string?> Extent = Key.Optional("extent", Scalars.Text, "以文字说明的范围。", "Its extent, where words give it.");

    private static readonly Key Boundary = Key.Mapping("boundary", () => BoundaryForm.Form, "四至。", "Its boundary by sides.");

    private static readonly Key Lineage = Key.List("lineage", () => LineageForm.Form, "由以前规划的哪些空间单元而来。", "What zones of earlier plans it comes from.");

    public static Key Zones { get; } = Key.List("zones", () => InnerForm!, "其中的空间单元。", "The zones inside it.");

    public static MappingForm Form { get; } = new(
        "zone",
        new("空间单元。", "A zone."),
        Id, Kind, Name, Parent, Side, Positioning, Area, AreaSource, Extent, Shares, Boundary, Lineage, SourceForm.Source, Zones);

    /// <summary>The keys of a zone that stands inside another.</summary>
    private static MappingForm InnerForm { get; } = new(
        "inner-zone",
        new("上级之内的空间单元。", "A zone inside another."),
        Id, Kind, Name, Side, Positioning, Area, AreaSource, Extent, Shares, Boundary, Lineage, SourceForm.Source, Zones);

    /// <summary>Adds the zones of a list, each before those that are nested in it.</summary>
    public static void ReadAll(Field field, string? parent, PlanScope scope, List<Zone> zones)
    {
        if (!field.IsAList())
            return;

        foreach (var item in field.Items())
            Read(item, parent, scope, zones);
    }

    public static IEnumerable<MappingNode> WriteAll(ValueList<Zone> zones, string? document)
    {
        for (var next = 0; next < zones.Count;)
        {
            var (written, behind) = Write(zones, next, zones[next].Parent, document, depth: 0);
            yield return written;
            next = behind;
        }
    }

    public static void Read(Field field, string? parent, PlanScope scope, List<Zone> zones)
    {
        if (field.AsMapping(Form) is not { } row)
            return;

        var id = scope.Zones.Claim(row.Field(Id));
        var (kind, name) = (row.Read(Kind), row.Read(Name));
        var statedParent = ReadParent(row.Field(Parent), parent);
        var (side, positioning) = (row.Read(Side), row.Read(Positioning));
        var (area, areaWording) = ReadArea(row.Field(Area));
        var areaSource = SourceForm.Read(row.Field(AreaSource), scope.Document, areaWording);
        var extent = row.Read(Extent);
        var shares = ReadShares(row.Field(Shares), scope);
        var boundary = BoundaryForm.Read(row.Field(Boundary), scope);
        var lineage = row.List(Lineage, LineageForm.Read, scope);
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document, name?.Zh);
        var isComplete = id is not null && kind is not null;
        if (isComplete)
        {
            zones.Add(new()
            {
                Id = id!,
                Kind = kind!,
                Name = name,
                Parent = parent ?? statedParent,
                Side = side,
                Positioning = positioning,
                Area = area,
                Boundary = boundary,
                Extent = extent,
                Shares = shares,
                Lineage = lineage,
                Source = source,
                AreaSource = areaSource,
            });
        }

        ReadAll(row.Field(Zones), isComplete ? id : parent, scope, zones);
        row.FinishThing();
    }

    /// <summary>The parent of a zone that does not stand inside it.</summary>
    private static string? ReadParent(Field field, string? outer)
    {
        var parent = Scalars.Id.Read(field);
        if (parent is null || outer is null)
            return parent;

        field.ReportNeedless(new("该空间单元已在上级空间单元之内", "the zone stands inside its parent already"));
        return null;
    }

    public static SharedSides? ReadShares(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(SharesForm) is not { } row)
            return null;

        var sides = row.Read(SharedSides);
        var isInferred = row.Read(LineageForm.Inferred) ?? false;
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        return row.Finish() && sides.Count > 0 ? new(sides, isInferred, source) : null;
    }

    public static MappingNode? WriteShares(SharedSides? shares, string? document) => shares is null
        ? null
        : new MappingBuilder()
            .Add(SharedSides, shares.Sides)
            .Flag(LineageForm.Inferred, shares.IsInferred)
            .Add(SourceForm.Source, SourceForm.Write(shares.Source, document))
            .BuildInline();

    private static (Amount? Area, string? Wording) ReadArea(Field field)
    {
        var reading = field.IsMapping ? null : WordingValue.ReadValue(field);
        var area = field.IsMapping ? AmountForm.ReadAlone(field) : (reading?.Value as NumberStatement)?.Amount;
        if (area?.Unit is { } unit && unit.ConvertsTo(Unit.Parse("平方米")))
            return (area, reading?.Wording);

        if (area is not null || reading is not null)
            field.Report(ShapeProblems.NotAnArea, Phrase.Quote(reading?.Wording ?? area!.ToString()));

        return default;
    }

    /// <summary>The zone at a place in the list with those behind it that are nested in it, and the place of the first one behind them.</summary>
    private static (MappingNode Written, int Next) Write(ValueList<Zone> zones, int place, string? statedParent, string? document, int depth)
    {
        var zone = zones[place];
        var (next, nested) = (place + 1, new List<OutputNode>());
        while (depth < MostNested && next < zones.Count && zones[next].Parent == zone.Id)
        {
            var (inner, behind) = Write(zones, next, statedParent: null, document, depth + 1);
            nested.Add(inner);
            next = behind;
        }

        var mapping = new MappingBuilder()
            .Add(Id, zone.Id)
            .Add(Kind, zone.Kind)
            .Add(Name, zone.Name)
            .Add(Parent, statedParent)
            .Add(Side, zone.Side)
            .Add(Positioning, zone.Positioning);
        WriteArea(mapping, zone, document);
        var written = mapping
            .Add(Extent, zone.Extent)
            .Add(Shares, WriteShares(zone.Shares, document))
            .Add(Boundary, BoundaryForm.Write(zone.Boundary, document))
            .List(Lineage, zone.Lineage, lineage => LineageForm.Write(lineage, document))
            .Add(SourceForm.Source, SourceForm.Write(zone.Source, document, zone.Name?.Zh))
            .List(Zones, nested)
            .Build();
        return (written, next);
    }

    /// <summary>The area as its source prints it or in canonical wording, where either says it; else spelled out.</summary>
    private static void WriteArea(MappingBuilder mapping, Zone zone, string? document)
    {
        string? wording = null;
        if (zone.Area is { } area)
        {
            var value = new NumberStatement(area);
            string?[] candidates = [zone.AreaSource?.Literal, ValueWording.Write(value)];
            wording = Array.Find(candidates, candidate => candidate is not null && ValueWording.Read(candidate).Value == value);
            mapping.Add(Area, wording is null ? AmountForm.Write(area) : TextValue.Of(wording));
        }

        mapping.Add(AreaSource, SourceForm.Write(zone.AreaSource, document, wording));
    }
}
