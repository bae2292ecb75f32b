using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The scheme of a spatial structure: an axis to the north, belts across it, what lies in them; wide, or slim for phones and paper.</summary>
internal sealed class SchemePicture
{
    private const decimal AxisWidth = 68;
    private const decimal NameLine = 17;
    private const decimal RoomForNorth = 56;
    private const decimal Tallest = 234;
    private const decimal OneSize = 128;
    private const decimal BeltWidth = 330;
    private const decimal PlateWidth = 184;
    private readonly HtmlWriter html;
    private readonly Canvas canvas;
    private readonly Scheme scheme;
    private readonly bool isSlim;
    private readonly decimal width;
    private readonly decimal beltX;
    private readonly List<(decimal Y, decimal Height)> places = [];
    private readonly List<string> axisNames;
    private readonly IReadOnlyList<string> namesAbove = [];
    private readonly decimal axisTop;
    private readonly decimal end;

    public SchemePicture(Canvas canvas, Scheme scheme, bool isSlim)
    {
        this.canvas = canvas;
        html = canvas.Html;
        this.scheme = scheme;
        this.isSlim = isSlim;
        width = isSlim ? 332 : 726;
        beltX = isSlim ? 1 : 236;
        axisNames = [.. scheme.Axes.Select(axis => axis.Name).Distinct(StringComparer.Ordinal)];
        axisTop = HasStrips && !isSlim ? 26 : 8;
        if (HasStrips && isSlim && scheme.Axes.Count <= 3 && TextFit.Width(NamesOfAxes, 12) > BesideAxes)
            namesAbove = TextFit.Balanced(NamesOfAxes, 12, width - RoomForNorth);
        axisTop += namesAbove.Count * NameLine;
        end = Place();
    }

    public void Draw()
    {
        var name = scheme.Pattern;
        using var svg = html.Tag("svg", ("class", isSlim ? "slim" : "wide"),
            ("viewBox", $"0 0 {HtmlWriter.Number(width)} {HtmlWriter.Number(Height)}"), ("role", "img"),
            ("aria-label", canvas.Tongue.Say($"{name}示意图；面积和四至见旁边的表",
                $"Scheme of {name}; areas and sides are in the tables beside it")));
        for (var place = 0; place < scheme.Belts.Count; place++)
        {
            var (y, height) = places[place];
            html.Bar("belt", beltX, y, BeltWidth, height);
            if (scheme.Belts[place].Core is { } core)
                Core(core, y, height, scheme.Belts[place].Wings.Count > 0);
        }

        Axes();
        for (var place = 0; place < scheme.Belts.Count; place++)
            Belt(scheme.Belts[place], places[place].Y, places[place].Height);
        Others();
        North();
    }

    private string NamesOfAxes => string.Join(" · ", axisNames);

    /// <summary>What is free at the right of the axes.</summary>
    private decimal BesideAxes => beltX + BeltWidth - AxisX(scheme.Axes.Count - 1) - AxisWidth - 8;

    /// <summary>Whether each axis has its name above it without touching the next.</summary>
    private bool HaveRoom => axisNames.TrueForAll(name => TextFit.Width(name, 15) < AxisWidth + 16);

    private decimal Height => end + OthersHeight() + 8;

    private bool HasStrips => scheme is { Belts.Count: > 0, Axes.Count: > 0 };

    /// <summary>What the head of an axis and the words beside it need.</summary>
    private decimal RoomAbove => (HasStrips, isSlim) switch
    {
        (true, true) => 34,
        (true, false) => 76,
        (false, true) => 10,
        (false, false) => 26,
    };

    /// <summary>Gives each belt its place; returns where the last one ends.</summary>
    private decimal Place()
    {
        var y = axisTop + RoomAbove;
        var most = scheme.IsProportional ? scheme.Belts.Max(belt => belt.Area!.Value) : 1;
        var least = scheme.IsProportional ? scheme.Belts.Min(belt => belt.Area!.Value) : 1;
        var perArea = Math.Max(Tallest / most, 62 / least);
        foreach (var belt in scheme.Belts)
        {
            if (isSlim)
                y += 26;
            var height = scheme.IsProportional ? belt.Area!.Value * perArea : OneSize;
            places.Add((y, Math.Max(height, NeededHeight(belt, height))));
            y += places[^1].Height + (isSlim ? 10 : 60);
        }

        var isBelowSides = scheme.Belts.Count > 0 && !isSlim;
        return isBelowSides ? y - 26 : y;
    }

    /// <summary>Plates need room; where areas are drawn they keep to it.</summary>
    private decimal NeededHeight(SchemeZone belt, decimal height)
    {
        if (scheme.IsProportional)
            return height;
        var plates = Math.Max(1, belt.Wings.Sum(wing => Math.Max(1, wing.Plates.Count))
            + ((belt.Plates.Count + 1) / 2));
        return 30 + (plates * 62);
    }

    /// <summary>Plates leave room for the names of wings at the left.</summary>
    private decimal PlateRoom
    {
        get
        {
            var names = scheme.Belts.SelectMany(belt => belt.Wings).Select(wing => TextFit.Width(wing.Name, 12) + 18).Append(0).Max();
            return Math.Clamp(BeltWidth - (2 * names), 110, PlateWidth);
        }
    }

    private decimal AxisX(int place)
    {
        var all = (scheme.Axes.Count * AxisWidth) + ((scheme.Axes.Count - 1) * 24);
        return beltX + (BeltWidth / 2) - (all / 2) + (place * (AxisWidth + 24));
    }

    private void Axes()
    {
        if (scheme.Axes.Count == 0)
            return;

        if (!HasStrips || scheme.Axes.Count > 3)
            return;

        var top = axisTop + (isSlim ? 0 : 10);
        for (var place = 0; place < scheme.Axes.Count; place++)
        {
            var x = AxisX(place);
            var middle = x + (AxisWidth / 2);
            html.Shape("axis", (middle, top), (x + AxisWidth, top + 26), (x + AxisWidth, end - 4), (x, end - 4),
                (x, top + 26));
            Axis(scheme.Axes[place], place, x, middle, top);
        }
    }

    private void Axis(SchemeAxis axis, int place, decimal x, decimal middle, decimal top)
    {
        if (isSlim)
        {
            for (var line = 0; line < namesAbove.Count && place == 0; line++)
                html.Words("b h", width - 2, 12 + (line * NameLine), namesAbove[line], "end");
            if (place == scheme.Axes.Count - 1 && namesAbove.Count == 0)
                html.Words("b h", x + AxisWidth + 8, top + 16, NamesOfAxes);
            return;
        }

        if (place == 0 && (axisNames.Count == 1 || !HaveRoom))
            html.Words("b big", beltX + (BeltWidth / 2), axisTop - 4, NamesOfAxes, "middle");
        else if (axisNames.Count > 1 && HaveRoom)
            html.Words("b big", middle, axisTop - 4, axis.Name, "middle");

        if (scheme.Axes.Count > 1)
            return;
        if (axis.Sides.GetValueOrDefault("west") is { } west)
            html.Words("h", x - 12, top + 36, Side("西", "W") + west, "end");
        if (axis.Sides.GetValueOrDefault("east") is { } east)
            html.Words("h", x + AxisWidth + 12, top + 36, Side("东", "E") + east);
    }

    private void Core(SchemeCore core, decimal y, decimal height, bool hasWings)
    {
        var share = core.Share ?? 0.45m;
        var isAcross = core.East && core.West;
        var isAlong = core.North && core.South;
        var coreWidth = BeltWidth * Part(isAcross, isAlong, share);
        var coreHeight = height * Part(isAlong, isAcross, share);
        var x = beltX + Against(core.West, core.East, BeltWidth - coreWidth);
        var top = y + Against(core.North, core.South, height - coreHeight);
        html.Bar("core", x, top, coreWidth, coreHeight);
        var label = canvas.Tongue.Say("核心区", "core ") + core.AreaText;
        var beside = x + coreWidth - 8 - (beltX + (BeltWidth / 2) + (PlateWidth / 2));
        var isBelow = isSlim || !hasWings || TextFit.Width(label, 12) + 4 < beside;
        html.Words("on", x + coreWidth - 8, isBelow ? top + coreHeight - 8 : top + 16, label, "end");
    }

    /// <summary>How much of one direction a core takes: all where it reaches both sides, else so much that its area is right.</summary>
    private static decimal Part(bool isWhole, bool isOtherWhole, decimal share)
    {
        if (isWhole)
            return 1;
        return isOtherWhole ? share : Root(share);
    }

    /// <summary>Against the side that it reaches; in the middle where it reaches both or neither.</summary>
    private static decimal Against(bool first, bool last, decimal room)
    {
        if (first == last)
            return room / 2;
        return first ? 0 : room;
    }

    private static decimal Root(decimal share)
    {
        var root = 1m;
        for (var step = 0; step < 40; step++)
            root = (root + (share / root)) / 2;
        return root;
    }

    private void Belt(SchemeZone belt, decimal y, decimal height)
    {
        Contents(belt, y, height);
        if (isSlim)
        {
            html.Words("b h", beltX, y - 8, belt.Name);
            if (belt.AreaText is not null)
                html.Words("pb h", beltX + BeltWidth, y - 8, AreaOf(belt), "end");
            return;
        }

        var line = y + 17;
        foreach (var text in TextFit.Balanced(belt.Name, 15, 142))
        {
            html.Words("b big", 0, line, text);
            line += 19;
        }

        if (belt.AreaText is not null)
        {
            html.Words("area", 0, line + 3, belt.AreaText);
            html.Words(null, TextFit.Width(belt.AreaText, 17) + 6, line + 3, canvas.Tongue.Say("平方公里", "km²"));
            line += 22;
        }

        foreach (var text in TextFit.Lines(belt.Positioning ?? "", 12, 132).Take(3))
        {
            html.Words(null, 0, line + 2, text);
            line += 17;
        }

        Sides(belt, y, height);
    }

    private string AreaOf(SchemeZone belt) => belt.AreaText + canvas.Tongue.Say(" 平方公里", " km²");

    private void Sides(SchemeZone belt, decimal y, decimal height)
    {
        if (belt.Sides.GetValueOrDefault("north") is { } north)
            html.Words("h", beltX, y - 7, Side("北", "N") + north);
        if (belt.Sides.GetValueOrDefault("south") is { } south)
            html.Words("h", beltX, y + height + 16, Side("南", "S") + south);
        if (belt.Sides.GetValueOrDefault("west") is { } west)
            Beside(Side("西", "W") + west, beltX - 9, y + height, 86, "end");
        if (belt.Sides.GetValueOrDefault("east") is { } east)
            Beside(Side("东", "E") + east, beltX + BeltWidth + 9, y + (height / 2) + 22, 146, null);
    }

    private string Side(string zh, string en) => canvas.Tongue.Say(zh + "：", en + ": ");

    private void Beside(string text, decimal x, decimal bottom, decimal room, string? anchor)
    {
        var lines = TextFit.Lines(text, 12, room);
        for (var place = 0; place < lines.Count; place++)
            html.Words("h", x, bottom - 4 - ((lines.Count - 1 - place) * 16), lines[place], anchor);
    }

    private void Contents(SchemeZone belt, decimal y, decimal height)
    {
        var bands = belt.Wings.Count + (belt.Plates.Count > 0 ? 1 : 0);
        if (bands == 0)
            return;

        // Wings share the part that the core leaves in the middle, as the text gives them no areas of their own.
        var each = height / bands;
        for (var place = 0; place < belt.Wings.Count; place++)
        {
            var top = y + (place * each);
            if (place > 0)
                html.Stroke("wing", beltX, top, beltX + BeltWidth, top);
            html.Words("on h", beltX + 10, top + (each / 2) + 4, belt.Wings[place].Name);
            Plates(belt.Wings[place].Plates, top, each);
        }

        if (belt.Plates.Count > 0)
            Plates(belt.Plates, y + (belt.Wings.Count * each), each);
    }

    private void Plates(IReadOnlyList<SchemePlate> plates, decimal y, decimal height)
    {
        if (plates.Count == 0)
            return;

        var perRow = plates.Count > 1 && height < plates.Count * 60 ? 2 : 1;
        var rows = (plates.Count + perRow - 1) / perRow;
        for (var place = 0; place < plates.Count; place++)
        {
            var row = place / perRow;
            var isLeft = place % 2 == 0;
            var aside = perRow == 1 ? 0 : BeltWidth / 4;
            var middle = beltX + (BeltWidth / 2) + (isLeft ? -aside : aside);
            Plate(plates[place], middle, y + (height * (row + 0.5m) / rows), perRow == 1 && !isSlim ? PlateRoom : 150,
                height / rows);
        }
    }

    private void Plate(SchemePlate plate, decimal x, decimal y, decimal room, decimal height)
    {
        var names = TextFit.Lines(plate.Name, 14, room - 16);
        var words = isSlim || plate.Positioning is null ? [] : TextFit.Lines(plate.Positioning, 12, room - 12);
        if ((names.Count * 18) + (words.Count * 16) + 14 > height)
            words = [];
        var tall = (names.Count * 18) + (words.Count * 16) + 13;
        html.Bar("plate", x - (room / 2), y - (tall / 2), room, tall, 3);
        var line = y - (tall / 2) + 19;
        foreach (var text in names)
        {
            html.Words("b", x, line, text, "middle");
            line += 18;
        }

        foreach (var text in words)
        {
            html.Words(null, x, line - 1, text, "middle");
            line += 16;
        }
    }

    private int PerRow => isSlim ? 1 : 3;

    private decimal OthersHeight()
    {
        var rows = (scheme.Others.Count + PerRow - 1) / PerRow;
        return rows == 0 ? 0 : (rows * (OtherHeight() + 14)) + 18;
    }

    private decimal OtherHeight() => scheme.Others.Count == 0 ? 0 : scheme.Others.Max(HeightOf);

    private decimal OtherWidth => (width - 2 - ((PerRow - 1) * 16)) / PerRow;

    private decimal HeightOf(SchemeZone zone)
    {
        var room = OtherWidth - 24;
        var lines = TextFit.Lines(Title(zone), 14, room).Count * 19;
        var words = TextFit.Lines(zone.Positioning ?? "", 12, room).Count * 16;
        var inner = zone.Plates.Concat(zone.Wings.SelectMany(wing => wing.Plates)).Sum(plate =>
            TextFit.Lines(plate.Name, 12, room).Count * 16);
        return lines + words + inner + 26;
    }

    private static string Title(SchemeZone zone) =>
        zone.Name.Contains(zone.Kind, StringComparison.OrdinalIgnoreCase) ? zone.Name : zone.Kind + " · " + zone.Name;

    private void Others()
    {
        var height = OtherHeight();
        for (var place = 0; place < scheme.Others.Count; place++)
        {
            var x = 1 + (place % PerRow * (OtherWidth + 16));
            var y = end + 14 + (place / PerRow * (height + 14));
            Other(scheme.Others[place], x, y, height);
        }
    }

    private void Other(SchemeZone zone, decimal x, decimal y, decimal height)
    {
        html.Bar("belt", x, y, OtherWidth, height, 2);
        var line = y + 23;
        foreach (var text in TextFit.Lines(Title(zone), 14, OtherWidth - 24))
        {
            html.Words("b big", x + 12, line, text);
            line += 19;
        }

        foreach (var text in TextFit.Lines(zone.Positioning ?? "", 12, OtherWidth - 24))
        {
            html.Words("on", x + 12, line, text);
            line += 16;
        }

        foreach (var plate in zone.Plates.Concat(zone.Wings.SelectMany(wing => wing.Plates)))
        {
            foreach (var text in TextFit.Lines("· " + plate.Name, 12, OtherWidth - 24))
            {
                html.Words("on", x + 12, line, text);
                line += 16;
            }
        }
    }

    private void North()
    {
        if (scheme.Belts.Count == 0)
            return;
        if (isSlim)
        {
            html.Words("b", beltX + 8, axisTop + 16, canvas.Tongue.Say("北 ↑", "N ↑"));
            return;
        }

        html.Shape("act", (700, 8), (708, 36), (700, 30), (692, 36));
        html.Words("b", 700, 52, canvas.Tongue.Say("北", "N"), "middle");
    }
}
