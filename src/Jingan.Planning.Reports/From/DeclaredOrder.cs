namespace Jingan.Planning.Reports.From;

/// <summary>The order of zones from north to south as a plan declares it.</summary>
internal static class DeclaredOrder
{
    /// <summary>The zones in order; null where no order holds all of them.</summary>
    public static (List<Zone> Ordered, bool IsKnown)? Of(SpatialStructure structure, List<Zone> zones)
    {
        foreach (var order in structure.Orders.Where(order => order.From is Side.North or Side.South))
        {
            var places = order.Zones.ToList();
            if (!zones.TrueForAll(zone => places.Contains(zone.Id)))
                continue;

            var ordered = zones.OrderBy(zone => places.IndexOf(zone.Id)).ToList();
            if (order.From == Side.South)
                ordered.Reverse();

            return (ordered, true);
        }

        return null;
    }
}
