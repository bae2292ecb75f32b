namespace Jingan.Planning;

/// <summary>The ways to the zones of a spatial structure through those that they are nested in.</summary>
internal sealed class ZonePaths(SpatialStructure space)
{
    private readonly Lazy<Dictionary<string, int>> indexes = new(() => IndexesOf(space.Zones));

    /// <summary>The way to a zone; a parent that does not come before its child is no part of it.</summary>
    public string To(Zone zone)
    {
        var names = new Stack<string>([$"zones[{zone.Id}]"]);
        for (var index = IndexOf(zone.Id); ParentOf(index) is { } parent; index = parent)
            names.Push($"zones[{space.Zones[parent].Id}]");

        return "space." + string.Join('.', names);
    }

    private int? ParentOf(int index) => index >= 0 && IndexOf(space.Zones[index].Parent) is >= 0 and var parent && parent < index ? parent : null;

    private int IndexOf(string? id) => id is not null && indexes.Value.TryGetValue(id, out var index) ? index : -1;

    private static Dictionary<string, int> IndexesOf(ValueList<Zone> zones)
    {
        var found = new Dictionary<string, int>(zones.Count, StringComparer.Ordinal);
        for (var index = 0; index < zones.Count; index++)
            found.Add(zones[index].Id, index);

        return found;
    }
}
