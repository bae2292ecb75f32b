using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>A spatial structure as a scheme: what lies in what, on which side which features run, how large each is.</summary>
internal sealed class FromSpace(SpatialStructure structure, Tongue tongue)
{
    private static readonly (Side Side, Name Words)[] SideWords =
    [
        (Side.North, new("北", "north")),
        (Side.South, new("南", "south")),
        (Side.East, new("东", "east")),
        (Side.West, new("西", "west")),
    ];

    private const decimal MostTimes = 8;
    private static readonly Unit SquareKilometres = Unit.Parse("平方公里");
    private readonly List<string> doubts = [];

    public Scheme Of()
    {
        var belts = structure.Zones.Where(zone => zone.Kind == ZoneKind.Belt && zone.Parent is null).ToList();
        var (ordered, isKnown) = Declared(belts) ?? NorthToSouth(belts);
        var zones = ordered.Select(ZoneOf).ToList();
        var others = structure.Zones.Where(zone => zone.Parent is null
            && zone.Kind != ZoneKind.Axis && zone.Kind != ZoneKind.Belt).Select(ZoneOf).ToList();
        return new()
        {
            Pattern = structure.Pattern.In(tongue.Language),
            Axes = [.. structure.Of(ZoneKind.Axis).Where(zone => zone.Parent is null)
                .Select(zone => new SchemeAxis(NameOf(zone, tongue), Own(zone.Positioning), SidesOf(zone)))],
            Belts = zones,
            Others = others,
            Areas = Areas([.. zones, .. others], ordered),
            Sides = [.. structure.Of(ZoneKind.Axis).Concat(ordered).Concat(structure.Zones).Distinct()
                .Where(zone => zone.Boundary.Count > 0).Select(SideRowOf)],
            Notes = Notes(zones, isKnown),
            Doubts = [.. doubts.Select(doubt => tongue.Say("存疑：", "Doubtful: ") + doubt)],
            HowToRead = HowToRead(zones),
            IsProportional = IsProportional(zones),
        };
    }

    public static string KindOf(ZoneKind kind, Tongue tongue) => Capital(kind.Name.In(tongue.Language));

    public static string NameOf(Zone zone, Tongue tongue) =>
        zone.Name?.In(tongue.Language)
            ?? tongue.Say($"{KindOf(zone.Kind, tongue)}（未名）", $"{KindOf(zone.Kind, tongue)} (no name)");

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>From north to south as the plan declares it; null where it does not, or not of all.</summary>
    private (List<Zone> Ordered, bool IsKnown)? Declared(List<Zone> belts)
    {
        foreach (var order in structure.Orders.Where(order => order.From is Side.North or Side.South))
        {
            var places = order.Zones.ToList();
            if (!belts.TrueForAll(belt => places.Contains(belt.Id)))
                continue;

            var ordered = belts.OrderBy(belt => places.IndexOf(belt.Id)).ToList();
            if (order.From == Side.South)
                ordered.Reverse();

            return (ordered, true);
        }

        return null;
    }

    /// <summary>From north to south, where shared features tell; else in the text's order, which may be the other way round.</summary>
    private static (List<Zone> Ordered, bool IsKnown) NorthToSouth(List<Zone> belts)
    {
        var isReversed = false;
        var isForward = false;
        for (var one = 0; one < belts.Count && belts.Count <= 40; one++)
        {
            for (var other = one + 1; other < belts.Count; other++)
            {
                isForward |= Shares(belts[one], Side.South, belts[other], Side.North);
                isReversed |= Shares(belts[one], Side.North, belts[other], Side.South);
            }
        }

        if (isReversed && !isForward)
            belts.Reverse();
        return (belts, isReversed != isForward);
    }

    private static bool Shares(Zone one, Side side, Zone other, Side otherSide) =>
        Features(one, side).Intersect(Features(other, otherSide), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Features(Zone zone, Side side) =>
        zone.Boundary.Where(boundary => boundary.Side == side).SelectMany(boundary => boundary.Features)
            .Select(feature => feature.Name.Zh);

    private SchemeZone ZoneOf(Zone zone)
    {
        var children = structure.ChildrenOf(zone).ToList();
        var core = children.FirstOrDefault(child => child.Kind == ZoneKind.Core);
        var wings = children.Where(child => child.Kind == ZoneKind.Wing).OrderBy(Northness).ToList();
        var plates = children.Where(child => child.Kind != ZoneKind.Core && child.Kind != ZoneKind.Wing && child.Kind != ZoneKind.Expansion).ToList();
        return new()
        {
            Name = NameOf(zone, tongue),
            Kind = KindOf(zone.Kind, tongue),
            Positioning = Own(zone.Positioning),
            Area = AreaOf(zone),
            AreaText = AreaText(zone),
            Sides = SidesOf(zone),
            Core = core is null ? null : CoreOf(zone, core),
            Wings = [.. wings.Select(wing =>
                new SchemeWing(NameOf(wing, tongue), [.. structure.ChildrenOf(wing).Select(PlateOf)]))],
            Plates = [.. plates.Select(PlateOf)],
        };
    }

    private SchemePlate PlateOf(Zone zone) => new(NameOf(zone, tongue), Own(zone.Positioning));

    /// <summary>A positioning in the page's language; an English page leaves one that is printed in Chinese alone to the Chinese one.</summary>
    private string? Own(Name? text) => text?.In(tongue.Language) is { } said && PlanNames.IsIn(said, tongue) ? said : null;

    private static int Northness(Zone zone)
    {
        if (zone.Side is { } side)
            return side == Side.North ? 0 : side == Side.South ? 2 : 1;

        var name = zone.Name?.Zh ?? "";
        if (name.Contains('北'))
            return 0;
        return name.Contains('南') ? 2 : 1;
    }

    private SchemeCore CoreOf(Zone zone, Zone core)
    {
        var share = AreaOf(core) is { } part && AreaOf(zone) is > 0 and { } whole && part <= whole ? part / whole
            : (decimal?)null;
        if (core.Shares is { } shares)
        {
            var sides = shares.Sides;
            return new(
                AreaText(core), share,
                sides.Contains(Side.North), sides.Contains(Side.South), sides.Contains(Side.East), sides.Contains(Side.West));
        }

        bool Reaches(Side side, string words) => core.Extent is { } extent
            ? extent.Contains("以" + words, StringComparison.Ordinal) || IsAcross(extent, side)
            : core.Boundary.Count > 0 && Features(core, side).Any()
                && Features(core, side).ToHashSet(StringComparer.Ordinal).SetEquals(Features(zone, side));
        return new(AreaText(core), share, Reaches(Side.North, "北"), Reaches(Side.South, "南"), Reaches(Side.East, "东"),
            Reaches(Side.West, "西"));
    }

    /// <summary>What lies north or south of a line reaches across from west to east, and the other way round.</summary>
    private static bool IsAcross(string extent, Side side)
    {
        var isBelowLine = extent.Contains("以南", StringComparison.Ordinal)
            || extent.Contains("以北", StringComparison.Ordinal);
        var isBesideLine = extent.Contains("以东", StringComparison.Ordinal)
            || extent.Contains("以西", StringComparison.Ordinal);
        return side is Side.East or Side.West ? isBelowLine && !isBesideLine : isBesideLine && !isBelowLine;
    }

    private static decimal? AreaOf(Zone zone)
    {
        if (zone.Area is not { Unit: { } unit } area || !unit.ConvertsTo(SquareKilometres)
            || Goals.FigureOf(area, SquareKilometres) is not { } figure)
            return null;
        return figure.Place is > 0 ? figure.Place : null;
    }

    private string? AreaText(Zone zone)
    {
        if (zone.Area is not { } area || Goals.FigureOf(area, area.Unit) is not { } figure)
            return null;
        var unit = area.Unit is { } own && own.Equals(SquareKilometres) ? "" : PlanNames.Unit(area.Unit, tongue);
        return tongue.Figure(figure, unit, withRegion: false);
    }

    private Dictionary<string, string> SidesOf(Zone zone)
    {
        Dictionary<string, string> sides = [];
        foreach (var boundary in zone.Boundary.Where(boundary => boundary.Features.Count > 0))
            sides[KeyOf(boundary.Side)] = string.Join("—", boundary.Features
                .Select(feature => FeatureText(zone, feature)));
        return sides;
    }

    private static string KeyOf(Side side) => SideWords.First(pair => pair.Side == side).Words.En!;

    private string FeatureText(Zone zone, BoundaryFeature feature)
    {
        var text = feature.Name.In(tongue.Language);
        if (feature.ProbableReading is { } reading)
        {
            text += tongue.Say($"［疑为{reading}］", $" [probably {reading}]");
            var doubt = tongue.Say($"{NameOf(zone, tongue)}边界印作“{feature.Name.Zh}”，疑为“{reading}”；按原文保留。",
                $"{NameOf(zone, tongue)}: “{feature.Name.Zh}” is printed, probably for “{reading}”; kept as printed.");
            if (!doubts.Contains(doubt))
                doubts.Add(doubt);
        }

        return feature.Extent is { } extent ? text + tongue.Say($"（{extent}）", $" ({extent})") : text;
    }

    private SideRow SideRowOf(Zone zone) => new(FullName(zone), [.. SideWords
        .Select(pair => (pair.Words.In(tongue.Language), SidesOf(zone).GetValueOrDefault(pair.Words.En!)))
        .Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!))]);

    private string FullName(Zone zone) => Capital(structure.NameOf(zone).In(tongue.Language));

    private List<AreaRow> Areas(List<SchemeZone> zones, List<Zone> ordered)
    {
        var withAreas = ordered.Concat(structure.Zones).Distinct()
            .Where(zone => zone.Kind != ZoneKind.Core && (zone.Area is not null || CoreAreaOf(zone) is not null));
        List<AreaRow> rows = [.. withAreas
            .Select(zone => new AreaRow(FullName(zone), AreaText(zone) ?? "—", CoreAreaOf(zone) ?? "—", false))];
        if (rows.Count > 1 && rows.Count == zones.Count && zones.All(zone => zone.Area is not null))
            rows.Add(new(tongue.Say("合计", "Together"), tongue.Number(zones.Sum(zone => zone.Area!.Value)),
                CoreSum(zones), true));
        return rows;
    }

    /// <summary>Areas of all belts are known, and the largest can stand beside the smallest.</summary>
    private static bool IsProportional(List<SchemeZone> belts) =>
        belts.Count > 0 && belts.All(belt => belt.Area is not null)
            && belts.Max(belt => belt.Area!.Value) / MostTimes <= belts.Min(belt => belt.Area!.Value);

    private string? CoreAreaOf(Zone zone) =>
        structure.ChildrenOf(zone).Where(child => child.Kind == ZoneKind.Core).Select(AreaText)
            .FirstOrDefault(text => text is not null);

    private string CoreSum(List<SchemeZone> zones)
    {
        var shares = zones.Select(zone => zone.Core?.Share * zone.Area).ToList();
        if (shares.Any(share => share is null))
            return "";
        var isAbout = zones.Any(zone =>
            zone.Core!.AreaText!.StartsWith(tongue.Say("约", "about"), StringComparison.Ordinal));
        return (isAbout ? tongue.Say("约", "about ") : "") + tongue.Number(decimal.Round(shares.Sum()!.Value, 6));
    }

    private string HowToRead(List<SchemeZone> belts)
    {
        var first = tongue.Say("示意图，不是地图。上北下南；各单元的位置按文件所载四至和先后排列。",
            "A scheme, not a map. North is above; zones stand as the text relates them. ");
        if (!IsProportional(belts))
            return first + tongue.Say("各单元以同样大小画出，大小不表示面积。",
                "All are drawn in one size, which says nothing about areas.");
        return first + tongue.Say("带的高度与公布的面积成比例，深色虚线框为核心区，按“以南”等文字靠边，大小同样成比例。",
            "The height of a belt is in proportion to its published area; the dashed darker box is its core, set against the sides that it reaches, in the same proportion.");
    }

    private List<string> Notes(List<SchemeZone> belts, bool isKnown)
    {
        List<string> notes = [];
        if (belts.Count > 1)
        {
            notes.Add(isKnown
                ? tongue.Say("带的南北次序据相接的边界和文件所列次序推断。",
                    "The order from north to south is inferred from shared boundaries and the order of the text.")
                : tongue.Say("带的次序按文件所列，南北次序未载。",
                    "Belts stand in the order of the text; which is farther north is not recorded."));
        }

        if (IsProportional(belts))
            notes.Add(tongue.Say("文件未公布面积的轴和功能区，图中宽窄大小不表示面积。",
                "Where no area is published, as for axes and functional zones, sizes say nothing."));
        return notes;
    }
}
