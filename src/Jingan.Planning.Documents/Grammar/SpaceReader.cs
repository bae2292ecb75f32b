using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Drafts;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads the spatial structure of a document: its pattern, and behind that the zones that paragraphs and headings name, with area and boundary.</summary>
internal sealed partial class SpaceReader(Ledger ledger, DocumentFacts facts)
{
    /// <summary>The structure whose zones are being named.</summary>
    private Structure? own;

    /// <summary>The zone that a heading or the lead of a paragraph names, of which what follows speaks.</summary>
    private (ZoneSaid Zone, int Level)? current;

    public void Heading(Passage passage, int level, Part part)
    {
        Pattern(passage, part);
        if (current is { } above && level <= above.Level)
            current = null;
        var (start, end) = ZoneForms.Bare(passage.Text, 0, passage.Text.Length);
        if (ZoneForms.KindOfName(passage.Text[start..end]) is not { } kind)
            return;
        if (own is not null && (IsCalledFor(kind) || current is not null))
            current = (Add(passage, start, end, kind, current?.Zone), level);
        else
            Leave(passage, start, end, kind);
    }

    public void Read(Passage passage, Part part)
    {
        Pattern(passage, part);
        if (own is null)
            Counted(passage, part);
        Leading(passage);
        if (own is null)
            return;
        Defined(passage);
        Listed(passage);
        Details(passage);
    }

    /// <summary>Finds a pattern: 一轴三带, “一核两翼多点”.</summary>
    private void Pattern(Passage passage, Part part)
    {
        var text = passage.Text;
        foreach (Match match in ZoneForms.Pattern().Matches(text))
        {
            var pieces = ZoneForms.Pieces(match.Value);
            var isQuoted = match.Index > 0 && text[match.Index - 1] == '“';
            var before = text[Math.Max(0, match.Index - 8)..match.Index];
            var after = text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 12)];
            if (pieces.Count < 2 || !(isQuoted || ZoneForms.LeadsToPattern().IsMatch(before) || ZoneForms.FollowsPattern().IsMatch(after)))
                continue;
            Begin(passage, part, match.Index, match.Value, pieces);
        }
    }

    /// <summary>A structure that has no pattern but the count of its zones: 形成东部、中部、西部三大片区.</summary>
    private void Counted(Passage passage, Part part)
    {
        foreach (Match list in ZoneForms.List().Matches(passage.Text))
        {
            var (names, count, kind) = (list.Groups["names"], list.Groups["count"], list.Groups["kind"]);
            if (!count.Success || ZoneForms.Items(passage.Text, names.Index, names.Index + names.Length).Count != Periods.Small(count.Value))
                continue;
            var pattern = passage.Text[count.Index..(kind.Index + kind.Length)];
            Begin(passage, part, count.Index, pattern, [(pattern, ZoneForms.KindOf(kind.Value))]);
            return;
        }
    }

    private void Begin(Passage passage, Part part, int at, string pattern, List<(string Piece, string Kind)> pieces)
    {
        var isAhead = part.Looks == Looks.Ahead;
        var (kind, period) = isAhead ? (part.PlanKind, part.PlanPeriod.Text) : (facts.PlanKind, facts.PlanPeriod.Text);
        own = ledger.Structures.Find(known => known.PlanKind == kind && known.PlanPeriod == period && known.Pattern == pattern);
        if (own is not null)
            return;
        own = new(pattern, passage.LineAt(at), passage.PlaceAt(at), kind, period, isAhead, pieces);
        ledger.Structures.Add(own);
    }

    /// <summary>What the pieces of the pattern are: “一轴”即沿江发展轴, 三带：….</summary>
    private void Defined(Passage passage)
    {
        var text = passage.Text;
        foreach (var (piece, kind) in own!.Pieces)
        {
            for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
            {
                var behind = at + piece.Length;
                if (ZoneForms.Means().Match(text[behind..]) is not { Success: true } means)
                    continue;
                var from = behind + means.Length;
                if (ZoneForms.AsCore().Match(text[from..]) is { Success: true } core)
                {
                    Add(passage, from + core.Groups["name"].Index, from + core.Groups["name"].Index + core.Groups["name"].Length, kind, null);
                    continue;
                }

                var until = text.IndexOfAny(['，', '。', '；', '：', '—'], from);
                foreach (var (start, end) in ZoneForms.Items(text, from, until < 0 ? text.Length : until))
                {
                    if (ZoneForms.CanBeName(text[start..end]))
                        Add(passage, start, end, ZoneForms.KindOfName(text[start..end]) ?? kind, null);
                }
            }
        }
    }

    /// <summary>A paragraph that begins with the name of a zone: 滨江生活带：…, ——北翼。….</summary>
    private void Leading(Passage passage)
    {
        var text = passage.Text;
        var end = text.IndexOfAny(['：', '。', '，']);
        if (end < 0)
            end = text.Length;
        var (start, last) = ZoneForms.Bare(text, 0, end);
        if (start >= last || (end < text.Length && text[end] == '，') || ZoneForms.KindOfName(text[start..last], ZoneForms.Area().IsMatch(text)) is not { } kind)
            return;
        if (own is not null && IsCalledFor(kind))
            current = (Add(passage, start, last, kind, current is { Level: < 9 } above ? above.Zone : null), current is { Level: < 9 } held ? held.Level : 9);
        else
            Leave(passage, start, last, kind);
    }

    private void Leave(Passage passage, int start, int end, string kind) =>
        ledger.ZonesLeft.Add(new(passage.LineAt(start), passage.PlaceAt(start), passage.Text[start..end].Trim('“', '”'), kind));

    /// <summary>Zones in a list: 形成东部、中部、西部三大片区; 建设滨江新城、高铁新城.</summary>
    private void Listed(Passage passage)
    {
        var text = passage.Text;
        foreach (Match list in ZoneForms.List().Matches(text))
        {
            var (names, kind) = (list.Groups["names"], list.Groups["kind"].Value);
            var items = ZoneForms.Items(text, names.Index, names.Index + names.Length);
            var isCounted = list.Groups["count"].Success && items.Count == Periods.Small(list.Groups["count"].Value) && items.Count > 1;
            foreach (var (start, end) in items)
            {
                if (ZoneForms.KindOfName(text[start..end]) is { } told && IsCalledFor(told))
                    Add(passage, start, end, told, null);
                else if (isCounted && ZoneForms.CanBeName(text[start..end]))
                    Add(passage, start, end, ZoneForms.KindOf(kind), null, text[start..end].EndsWith(kind, StringComparison.Ordinal) ? "" : kind);
            }
        }
    }

    /// <summary>Whether the pattern has zones of a kind, or it is one that patterns leave to the text.</summary>
    private bool IsCalledFor(string kind) =>
        own!.Pieces.Exists(piece => piece.Kind == kind) || kind is "functional-zone" or "new-town" or "sub-centre" or "main-centre" or "cluster";

    /// <summary>Core and rest of the current zone, areas, boundaries.</summary>
    private void Details(Passage passage)
    {
        var text = passage.Text;
        ZoneSaid? part = null;
        var partAt = -1;
        foreach (Match match in ZoneForms.Inner().Matches(text))
        {
            if (current is not { } within)
                break;
            part = Add(passage, match.Groups["part"].Index, match.Groups["part"].Index + match.Groups["part"].Length, ZoneForms.KindOf(match.Groups["part"].Value), within.Zone, isNamed: false);
            partAt = match.Index;
            Tell(passage, part, match.Index, NextInner(text, match.Index + match.Length));
        }

        Tell(passage, null, 0, partAt < 0 ? text.Length : ZoneForms.Inner().Match(text).Index);
    }

    private static int NextInner(string text, int from) => ZoneForms.Inner().Match(text, from) is { Success: true } next ? next.Index : text.Length;

    /// <summary>Gives area and boundary that a stretch of text states to the zone that it speaks of.</summary>
    private void Tell(Passage passage, ZoneSaid? given, int start, int end)
    {
        var text = passage.Text;
        foreach (Match area in ZoneForms.Area().Matches(text[start..end]))
        {
            var printed = area.Groups["area"];
            var (from, until) = (start + printed.Index, start + printed.Index + printed.Length);
            if ((given ?? SpokenOf(text, from)) is not { Area: null } zone)
                continue;
            (zone.Area, zone.AreaLine) = (passage.Literal(from, until), passage.LineAt(from));
            ledger.Areas.Add((passage.PlaceAt(from), passage.PlaceAt(until - 1)));
        }

        foreach (Match positioning in ZoneForms.Positioning().Matches(text[start..end]))
        {
            var printed = positioning.Groups["as"];
            if ((given ?? SpokenOf(text, start + printed.Index)) is { Positioning: null } zone)
                (zone.Positioning, zone.PositioningLine) = (passage.Literal(start + printed.Index, start + printed.Index + printed.Length), passage.LineAt(start + printed.Index));
        }

        var sides = ZoneForms.Sides().Matches(text[start..end]);
        if (sides.Count < 2)
            return;
        foreach (Match side in sides)
        {
            var at = start + side.Index;
            if ((given ?? SpokenOf(text, at)) is { } zone && !zone.Boundary.Exists(known => known.Side == ZoneForms.SideOf(side.Groups["side"].Value)))
                zone.Boundary.Add(new(ZoneForms.SideOf(side.Groups["side"].Value), [.. ZoneForms.Features(side.Groups["features"].Value)], passage.LineAt(start + side.Groups["features"].Index)));
        }
    }

    /// <summary>The zone that was named last before a place of the text, else the current one.</summary>
    private ZoneSaid? SpokenOf(string text, int at)
    {
        var from = text.LastIndexOf('。', Math.Max(0, at - 1)) + 1;
        ZoneSaid? found = null;
        var last = -1;
        foreach (var zone in own!.Zones.Where(zone => zone.Name is not null))
        {
            var index = text.LastIndexOf(zone.Name!, at - 1, at - from, StringComparison.Ordinal);
            if (index > last)
                (found, last) = (zone, index);
        }

        return found ?? current?.Zone;
    }

    private ZoneSaid Add(Passage passage, int start, int end, string kind, ZoneSaid? parent, string tail = "", bool isNamed = true)
    {
        var name = isNamed ? passage.Text[start..end].Trim('“', '”') + tail : null;
        var known = own!.Zones.Find(zone => isNamed ? zone.Name is { } other && Naming.Plain(other) == Naming.Plain(name!) : zone.Kind == kind && zone.Parent == parent);
        if (known is not null)
            return known;
        var zone = new ZoneSaid(name, kind, parent == null || parent.Name == name ? null : parent, passage.LineAt(start), passage.PlaceAt(start), passage.Literal(start, end));
        own.Zones.Add(zone);
        return zone;
    }
}

/// <summary>A structure while a document is read.</summary>
internal sealed record Structure(string Pattern, int Line, int Start, string PlanKind, string PlanPeriod, bool IsAhead, List<(string Piece, string Kind)> Pieces)
{
    public List<ZoneSaid> Zones { get; } = [];
}

/// <summary>A zone while a document is read.</summary>
internal sealed record ZoneSaid(string? Name, string Kind, ZoneSaid? Parent, int Line, int Start, string Literal)
{
    public string? Positioning { get; set; }

    public int PositioningLine { get; set; }

    public string? Area { get; set; }

    public int AreaLine { get; set; }

    public List<DraftSide> Boundary { get; } = [];
}
