namespace Jingan.Planning.Checks;

/// <summary>Finds ways that lead back to where they began.</summary>
internal static class Cycles
{
    private const int LongestWhole = 7;
    private const int ShownOfStart = 3;
    private const int ShownOfEnd = 4;

    /// <summary>One cycle for each edge that closes one; time is linear in nodes and edges, however long the cycles are.</summary>
    public static IEnumerable<Cycle<T>> Find<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var done = new HashSet<T>();
        foreach (var start in nodes)
        {
            if (done.Contains(start))
                continue;

            var way = new List<T> { start };
            var onWay = new Dictionary<T, int> { [start] = 0 };
            var ahead = new Stack<IEnumerator<T>>([next(start).GetEnumerator()]);
            while (ahead.TryPeek(out var edges))
            {
                if (!edges.MoveNext())
                {
                    ahead.Pop().Dispose();
                    onWay.Remove(way[^1]);
                    done.Add(way[^1]);
                    way.RemoveAt(way.Count - 1);
                }
                else if (onWay.TryGetValue(edges.Current, out var first))
                {
                    yield return From(way, first);
                }
                else if (!done.Contains(edges.Current))
                {
                    way.Add(edges.Current);
                    onWay.Add(edges.Current, way.Count - 1);
                    ahead.Push(next(edges.Current).GetEnumerator());
                }
            }
        }
    }
    private static Cycle<T> From<T>(List<T> way, int first) => way.Count - first <= LongestWhole
        ? new(way[first..], [])
        : new(way.GetRange(first, ShownOfStart), way[^ShownOfEnd..]);
}
