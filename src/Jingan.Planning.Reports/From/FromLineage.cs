using Jingan.Planning.Comparison;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>Zones of successive plans, with what the plans say of their lineage, on rows so that linked ones stand beside each other.</summary>
internal sealed class FromLineage(Plan plan, PlanSet set, SourceBook sources, Tongue tongue)
{
    private const int MostColumns = 4;
    private const int MostBoxes = 60;

    private readonly ZoneHistory history = plan.ZoneHistory(set);

    public Flow? Of()
    {
        var plans = Shown();
        if (plans.Count < 2)
            return null;

        var boxes = plans.Select(BoxesOf).ToList();
        if (boxes.Sum(column => column.Count) > MostBoxes)
            return null;

        var links = Enumerable.Range(0, plans.Count - 1).SelectMany(column => LinksOf(plans, boxes, column)).ToList();
        if (links.Count == 0)
            return null;

        Place(plans, boxes, links);
        var columns = plans.Select((each, column) => Column(plans, boxes, links, column)).ToList();
        return new()
        {
            Columns = columns,
            Links = links,
            Rows = (int)Math.Ceiling(boxes.SelectMany(column => column).Max(box => box.Row)) + 1
        };
    }

    /// <summary>The plans that lineage joins with this one, as many as there is room for.</summary>
    private List<Plan> Shown()
    {
        List<Plan> plans = [.. history.Plans];
        var place = Math.Clamp(plans.IndexOf(plan) - 2, 0, Math.Max(0, plans.Count - MostColumns));
        return plans.GetRange(place, Math.Min(MostColumns, plans.Count - place));
    }

    private List<Box> BoxesOf(Plan of)
    {
        List<Box> boxes = [];
        var space = of.Space!;
        foreach (var zone in space.Zones.Where(zone => zone.Parent is null)
            .OrderBy(zone => zone.Kind == ZoneKind.Axis ? 0 : 1))
            Add(space, zone, null, 0, boxes);

        foreach (var group in boxes.Where(box => box.Zones[0].Name is null).ToList().GroupBy(box => box.Zones[0].Kind)
            .Where(group => group.Count() > 1))
        {
            var kept = group.First();
            kept.Zones.AddRange(group.Skip(1).SelectMany(box => box.Zones));
            kept.Depth = 0;
            kept.Label = tongue.Say($"{FromSpace.KindOf(group.Key, tongue)} {kept.Zones.Count}处（未名）",
                $"{FromSpace.KindOf(group.Key, tongue)}: {kept.Zones.Count}, no names");
            boxes.RemoveAll(box => box != kept && group.Contains(box));
            if (group.Key != ZoneKind.Axis)
            {
                boxes.Remove(kept);
                boxes.Add(kept);
            }
        }

        return boxes;
    }

    private void Add(SpatialStructure space, Zone zone, string? within, int depth, List<Box> boxes)
    {
        var name = zone.Name?.In(tongue.Language) ?? zone.Positioning?.In(tongue.Language) ?? FromSpace.NameOf(zone, tongue);
        var isWing = zone.Kind == ZoneKind.Wing && space.ChildrenOf(zone).Any();
        if (!isWing)
        {
            boxes.Add(new([zone], LabelOf(zone, name, within, depth), depth));
        }

        foreach (var child in space.ChildrenOf(zone))
            Add(space, child, isWing ? name : null, Math.Min(1, depth + 1), boxes);
    }

    private string LabelOf(Zone zone, string name, string? within, int depth)
    {
        if (depth == 0 && (zone.Name ?? zone.Positioning) is not null)
            return FromSpace.KindOf(zone.Kind, tongue) + tongue.Say("：", ": ") + name;
        return within is null ? name : $"{within} › {name}";
    }

    /// <summary>One link between two boxes, however many zones each of them stands for.</summary>
    private IEnumerable<FlowLink> LinksOf(List<Plan> plans, List<List<Box>> boxes, int column)
    {
        var drawn = new HashSet<(string, string, string)>();
        foreach (var link in history.Links.Where(link => link.Earlier.Id == plans[column].Id))
        {
            if (BoxOf(boxes[column], link.From) is not { } from || BoxOf(boxes[column + 1], link.To) is not { } to)
                continue;

            var word = Word(link.Lineage, link.From, link.To);
            var text = link.Lineage.IsInferred ? tongue.Say(word + "（推断）", word + " (inferred)") : word;
            if (drawn.Add((from.Key, to.Key, text)))
                yield return new(column, from.Key, to.Key, text, link.Lineage.IsInferred, sources.Add(link.Lineage.Source));
        }
    }

    private static Box? BoxOf(List<Box> boxes, Zone zone) => boxes.FirstOrDefault(box => box.Zones.Any(own => own.Id == zone.Id));

    private string Word(Lineage lineage, Zone from, Zone to)
    {
        if (lineage.Kind is LineageKind.Renamed or LineageKind.Continued && from.Kind != to.Kind)
            return tongue.Say($"改为{FromSpace.KindOf(to.Kind, tongue)}",
                $"now {FromSpace.KindOf(to.Kind, tongue).ToLowerInvariant()}");
        return lineage.Kind switch
        {
            LineageKind.Renamed => tongue.Say("更名", "renamed"),
            LineageKind.Merged => tongue.Say("合并", "merged"),
            LineageKind.Split => tongue.Say("分设", "split"),
            LineageKind.BuiltUpon => tongue.Say("在其基础上", "built upon"),
            _ => tongue.Say("延续", "continued"),
        };
    }

    /// <summary>The page's plan keeps the order of its text; the others follow their links and take free rows where they have none.</summary>
    private void Place(List<Plan> plans, List<List<Box>> boxes, List<FlowLink> links)
    {
        var middle = plans.IndexOf(plan);
        for (var row = 0; row < boxes[middle].Count; row++)
            boxes[middle][row].Row = row;
        for (var column = middle - 1; column >= 0; column--)
            Follow(boxes[column], box => links.Where(link => link.Column == column && link.From == box.Key)
                .Select(link => Find(boxes[column + 1], link.To).Row));
        for (var column = middle + 1; column < boxes.Count; column++)
            Follow(boxes[column], box => links.Where(link => link.Column == column - 1 && link.To == box.Key)
                .Select(link => Find(boxes[column - 1], link.From).Row));
    }

    private static Box Find(List<Box> column, string key) => column.First(box => box.Key == key);

    /// <summary>Zones stay below what they lie in; each family goes to the row of what it is linked with, and one without links follows the one before it.</summary>
    private static void Follow(List<Box> column, Func<Box, IEnumerable<decimal>> linked)
    {
        List<(List<Box> Family, decimal Wish)> families = [];
        foreach (var box in column)
        {
            if (box.Depth == 0 || families.Count == 0)
                families.Add(([], 0));
            families[^1].Family.Add(box);
        }

        var last = 0m;
        for (var place = 0; place < families.Count; place++)
        {
            var family = families[place].Family;
            var rows = linked(family[0]).ToList();
            if (rows.Count == 0)
                rows = [.. family.SelectMany((box, offset) => linked(box).Select(row => Math.Max(0, row - offset)))];
            last = rows.Count > 0 ? rows.Average() : last;
            families[place] = ([family[0], .. PartsInOrder(family, linked)], last);
        }

        var next = 0m;
        foreach (var (family, wish) in families.OrderBy(each => each.Wish))
        {
            next = Math.Max(next, Math.Round(wish * 2) / 2);
            foreach (var box in family)
                box.Row = next++;
        }
    }

    /// <summary>The parts of a family by the rows of what they are linked with; one without links follows the one before it.</summary>
    private static IEnumerable<Box> PartsInOrder(List<Box> family, Func<Box, IEnumerable<decimal>> linked)
    {
        var last = 0m;
        return family.Skip(1).Select(box => (Box: box, Wish: last = linked(box).Append(last).First())).ToList().OrderBy(part => part.Wish).Select(part => part.Box);
    }

    private FlowColumn Column(List<Plan> plans, List<List<Box>> boxes, List<FlowLink> links, int column)
    {
        var isStatedBefore = links.Any(link => link.Column == column - 1 && !link.IsInferred);
        FlowEnd EndOf(Box box)
        {
            if (column == plans.Count - 1 || box.Zones.Exists(zone => history.GoesOn(plans[column], zone) == true))
                return FlowEnd.None;
            return history.GoesOn(plans[column], box.Zones[0]) == false ? FlowEnd.NotMentioned : FlowEnd.NotRecorded;
        }

        bool IsNew(Box box) => isStatedBefore && links.All(link => link.Column != column - 1 || link.To != box.Key);
        return new(
            PlanNames.Of(plans[column], tongue),
            plans[column].Space!.Pattern.In(tongue.Language),
            NotMentioned(plans, column),
            [.. boxes[column].Select(box =>
                new FlowBox(box.Key, box.Label, box.Row, box.Depth, IsNew(box), EndOf(box)))]);
    }

    private string NotMentioned(List<Plan> plans, int column)
    {
        var isDraft = column + 1 < plans.Count && plans[column + 1].Status == PlanStatus.Draft;
        return isDraft ? tongue.Say("草案未提", "not in draft") : tongue.Say("后文未提", "not mentioned");
    }

    private sealed class Box(List<Zone> zones, string label, int depth)
    {
        public List<Zone> Zones { get; } = zones;

        public string Key => Zones[0].Id;

        public string Label { get; set; } = label;

        public int Depth { get; set; } = depth;

        public decimal Row { get; set; }
    }
}
