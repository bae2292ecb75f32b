namespace Jingan.Planning.Comparison;

/// <summary>Compares zones: one cause is one change, so what was merged or split is not also retired and added.</summary>
internal static class Zones
{
    private static readonly Side[] Sides = [Side.North, Side.South, Side.East, Side.West];

    public static void Compare(ComparisonScope scope, ZoneLinks links)
    {
        if (scope.Before.Space is null || scope.After.Space is null)
            return;

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
                scope.Add(new(ChangeKind.Added, [], [zone]) { Lineage = zone.Lineage.Where(lineage => lineage.Kind == LineageKind.BuiltUpon).ToValueList() });
                break;

            case [var link] when links.OfBefore(link.Before).Count == 1:
                OfPair(scope, links, link);
                break;

            case { Count: > 1 } several:
                var origins = several.Select(link => link.Before).Order().Select(before => links.Before[before]);
                scope.Add(new(ChangeKind.Merged, origins, [zone]) { Lineage = Lineages(several) });
                break;
        }
    }

    private static void OfBefore(ComparisonScope scope, ZoneLinks links, int index)
    {
        var zone = links.Before[index];
        switch (links.OfBefore(index))
        {
            case []:
                scope.Add(new(ChangeKind.Retired, [zone], []));
                break;

            case { Count: > 1 } several:
                var successors = several.Select(link => link.After).Order().Select(after => links.After[after]);
                scope.Add(new(ChangeKind.Split, [zone], successors) { Lineage = Lineages(several) });
                break;
        }
    }

    /// <summary>One zone from one: the same zone, unless it is declared to be a part of the other, or the other of it.</summary>
    private static void OfPair(ComparisonScope scope, ZoneLinks links, ZoneLink link)
    {
        var (was, now) = (links.Before[link.Before], links.After[link.After]);
        if (link.Lineage is { Kind: LineageKind.Merged or LineageKind.Split } lineage)
        {
            var kind = lineage.Kind == LineageKind.Merged != link.IsBackward ? ChangeKind.Merged : ChangeKind.Split;
            scope.Add(new(kind, [was], [now]) { Lineage = [lineage] });
            return;
        }

        ValueList<Lineage> declared = link.Lineage is null ? [] : [link.Lineage];
        var known = scope.Changes.Count;
        if (IsRenamed(was, now, link.Lineage))
            Add(ChangeKind.Renamed);
        else if (was.Id != now.Id)
            Add(ChangeKind.Recoded);

        if (!links.AreSame(was.Parent, now.Parent))
            Add(ChangeKind.ReParented);
        if (was.Kind != now.Kind)
            Add(ChangeKind.Reclassified);
        if (!ReadAlike(was.Positioning?.Zh, now.Positioning?.Zh))
            Add(ChangeKind.Repositioned);
        if (HaveOtherArea(was, now))
            scope.Add(new(ChangeKind.AreaChanged, [was], [now]) { Lineage = declared, Effect = Stated(was.Area, now.Area) });

        CompareBoundaries(scope, was, now);
        scope.AddUnchanged(ChangeSubject.Zone, was, now, known);

        void Add(ChangeKind kind) => scope.Add(new(kind, [was], [now]) { Lineage = declared });
    }

    /// <summary>Another name, or where the names do not tell, a declaration.</summary>
    private static bool IsRenamed(Zone was, Zone now, Lineage? lineage) =>
        Comparison.Compare.HaveOtherNames(was.Name, now.Name)
        || was.Name is null != now.Name is null
        || (lineage is { Kind: LineageKind.Renamed } && was.Id != now.Id);

    private static bool ReadAlike(string? before, string? after) =>
        before is null || after is null ? before == after : LookAlike.AreAlike(before, after);

    private static ChangeEffect? Stated(object? before, object? after)
    {
        if (before is null)
            return ChangeEffect.Specified;

        return after is null ? ChangeEffect.Unspecified : null;
    }

    private static ValueList<Lineage> Lineages(IEnumerable<ZoneLink> links) => [.. links.Select(link => link.Lineage).OfType<Lineage>().Distinct()];

    /// <summary>Whether another area is stated, whatever the unit: 260公顷 is 2.6平方公里.</summary>
    private static bool HaveOtherArea(Zone was, Zone now)
    {
        if (was.Area is not { } before || now.Area is not { } after)
            return was.Area is null != now.Area is null;

        if (before == after)
            return false;

        return before.IsApproximate != after.IsApproximate || Converted(after, before.Unit) != before.Stated;
    }

    /// <summary>The stated area in a unit; null where it does not convert.</summary>
    private static NumberInterval? Converted(Amount amount, Unit? unit)
    {
        if (amount.Unit is not { } from || unit is null)
            return amount.Unit is null && unit is null ? amount.Stated : null;

        if (!from.ConvertsTo(unit))
            return null;

        return Calculation.Or(null, () => (NumberInterval?)from.Convert(amount.Stated, unit));
    }

    private static void CompareBoundaries(ComparisonScope scope, Zone was, Zone now)
    {
        if (!ReadAlike(was.Extent, now.Extent))
            Add(ChangedParts.Extent, Stated(was.Extent, now.Extent));

        if (was.Boundary.Count == 0 || now.Boundary.Count == 0)
        {
            if (was.Boundary.Count != now.Boundary.Count)
                Add(null, was.Boundary.Count == 0 ? ChangeEffect.Specified : ChangeEffect.Unspecified);
            return;
        }

        foreach (var side in Sides)
        {
            var (before, after) = (FeaturesOf(was, side), FeaturesOf(now, side));
            if (before.SequenceEqual(after))
                continue;

            ChangeEffect? effect = (before.Count, after.Count) switch
            {
                (0, _) => ChangeEffect.Specified,
                (_, 0) => ChangeEffect.Unspecified,
                _ => null,
            };
            Add(ChangedParts.KeyOf(side), effect);
        }

        void Add(string? part, ChangeEffect? effect) =>
            scope.Add(new(ChangeSubject.Zone, ChangeKind.BoundaryChanged, was, now, part) { Effect = effect });
    }

    /// <summary>The features of a side by the names that are probably meant, so that a corrected misprint is no other road.</summary>
    private static List<(string Name, string? Extent)> FeaturesOf(Zone zone, Side side) =>
    [
        .. from candidate in zone.Boundary
           where candidate.Side == side
           from feature in candidate.Features
           select (LookAlike.Plain(feature.ProbableReading ?? feature.Name.Zh), feature.Extent),
    ];
}
