namespace Jingan.Planning.Comparison;

/// <summary>Compares zones: one cause is one change, so what was merged or split is not also retired and added.</summary>
internal static class ZoneDiffer
{
    public static void Compare(ComparisonScope scope, ZoneLinks links)
    {
        for (var index = 0; index < links.After.Count; index++)
            OfAfter(scope, links, index);

        for (var index = 0; index < links.Before.Count; index++)
            OfBefore(scope, links, index);
    }

    private static void OfAfter(ComparisonScope scope, ZoneLinks links, int index)
    {
        var zone = links.After[index];
        switch (links.OfAfter(index))
        {
            case []:
                scope.Add(new ZoneChange(ChangeKind.Added, [], [zone]));
                break;

            case [var link] when links.OfBefore(link.Before).Count == 1:
                OfPair(scope, links, link);
                break;

            case { Count: > 1 } several:
                scope.Add(new ZoneChange(ChangeKind.Merged, [.. several.Select(link => link.Before).Order().Select(before => links.Before[before])], [zone], Lineages(several)));
                break;
        }
    }

    private static void OfBefore(ComparisonScope scope, ZoneLinks links, int index)
    {
        var zone = links.Before[index];
        switch (links.OfBefore(index))
        {
            case []:
                scope.Add(new ZoneChange(ChangeKind.Retired, [zone], []));
                break;

            case { Count: > 1 } several:
                scope.Add(new ZoneChange(ChangeKind.Split, [zone], [.. several.Select(link => link.After).Order().Select(after => links.After[after])], Lineages(several)));
                break;
        }
    }

    /// <summary>One zone from one: the same zone, unless it is declared to be a part of the other, or the other of it.</summary>
    private static void OfPair(ComparisonScope scope, ZoneLinks links, ZoneLink link)
    {
        var (old, now) = (links.Before[link.Before], links.After[link.After]);
        if (link.Lineage is { Kind: LineageKind.Merged or LineageKind.Split } lineage)
        {
            var kind = lineage.Kind == LineageKind.Merged != link.IsBackward ? ChangeKind.Merged : ChangeKind.Split;
            scope.Add(new ZoneChange(kind, [old], [now], [lineage]));
            return;
        }

        if (old == now)
            return;

        ValueList<Lineage> declared = link.Lineage is null ? [] : [link.Lineage];
        if (IsRenamed(old, now, link.Lineage))
            scope.Add(new ZoneChange(ChangeKind.Renamed, [old], [now], declared));
        else if (old.Id != now.Id)
            scope.Add(new ZoneChange(ChangeKind.Recoded, [old], [now], declared));

        if (IsMoved(links, old, now))
            scope.Add(new ZoneChange(ChangeKind.ReParented, [old], [now], declared));
        if (old.Kind != now.Kind)
            scope.Add(new ZoneChange(ChangeKind.Reclassified, [old], [now], declared));
        if (old.Positioning != now.Positioning)
            scope.Add(new ZoneChange(ChangeKind.Repositioned, [old], [now], declared));
        if (ZoneExtents.HaveOtherArea(old, now))
            scope.Add(new ZoneChange(ChangeKind.AreaChanged, [old], [now], declared, Stated(old.Area, now.Area)));

        ZoneExtents.CompareBoundaries(scope, old, now);
    }

    /// <summary>Another name, or where the names do not tell, a declaration.</summary>
    private static bool IsRenamed(Zone old, Zone now, Lineage? lineage) =>
        Naming.Differs(old.Name, now.Name) || old.Name is null != now.Name is null || (lineage is { Kind: LineageKind.Renamed } && old.Id != now.Id);

    /// <summary>Another parent; that a zone loses one that is retired, or gets a new one where it had none, is the parent's own change.</summary>
    private static bool IsMoved(ZoneLinks links, Zone old, Zone now)
    {
        if (links.AreSame(old.Parent, now.Parent))
            return false;

        var isImplied = (now.Parent is null && !links.GoesOn(old.Parent!)) || (old.Parent is null && !links.WasThere(now.Parent!));
        return !isImplied;
    }

    private static ChangeEffect? Stated(object? before, object? after) =>
        before is null ? ChangeEffect.Specified : after is null ? ChangeEffect.Unspecified : null;

    private static ValueList<Lineage> Lineages(IEnumerable<ZoneLink> links) => [.. links.Select(link => link.Lineage).OfType<Lineage>().Distinct()];
}
