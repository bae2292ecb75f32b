using Jingan.Planning.Files;

namespace Jingan.Planning.Comparison;

/// <summary>Compares how far a zone reaches: its area, its boundary by sides and features, and its extent in words.</summary>
internal static class ZoneExtents
{
    private static readonly Side[] Sides = [Side.North, Side.South, Side.East, Side.West];

    /// <summary>Whether another area is stated, whatever the unit: 260公顷 is 2.6平方公里.</summary>
    public static bool HaveOtherArea(Zone old, Zone now)
    {
        if (old.Area is not { } before || now.Area is not { } after)
            return old.Area is null != now.Area is null;

        if (before == after)
            return false;

        return before.IsApproximate != after.IsApproximate || !TryConvert(after, before.Unit, out var converted) || converted != before.Stated;
    }

    public static void CompareBoundaries(ComparisonScope scope, Zone old, Zone now)
    {
        if (old.Extent != now.Extent)
            scope.Add(new BoundaryChange(old, now, BoundaryChange.ExtentPart, [], []));

        if (old.Boundary.Count == 0 || now.Boundary.Count == 0)
        {
            if (old.Boundary.Count != now.Boundary.Count)
                scope.Add(new BoundaryChange(old, now, null, old.Boundary, now.Boundary));
            return;
        }

        foreach (var side in Sides)
        {
            var (before, after) = (SideOf(old, side), SideOf(now, side));
            if (!HaveSameFeatures(before, after))
                scope.Add(new BoundaryChange(old, now, FormatWords.Sides.WordFor(side), before, after));
        }
    }

    private static bool TryConvert(Amount amount, Unit? unit, out NumberInterval stated)
    {
        stated = amount.Stated;
        if (amount.Unit is not { } from || unit is null)
            return amount.Unit is null && unit is null;

        if (!from.ConvertsTo(unit))
            return false;

        try
        {
            stated = from.Convert(stated, unit);
            return true;
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }

    private static ValueList<BoundarySide> SideOf(Zone zone, Side side) => [.. zone.Boundary.Where(candidate => candidate.Side == side)];

    private static bool HaveSameFeatures(ValueList<BoundarySide> before, ValueList<BoundarySide> after) =>
        before.SelectMany(side => side.Features).Select(Meant).SequenceEqual(after.SelectMany(side => side.Features).Select(Meant));

    /// <summary>A feature by the name that is probably meant, so that a corrected misprint is no other road.</summary>
    private static (string Name, string? Extent) Meant(BoundaryFeature feature) => (feature.ProbableReading ?? feature.Name.Zh, feature.Extent);
}
