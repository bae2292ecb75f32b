namespace Jingan.Planning.Rules;

/// <summary>Finds ways that lead back to where they began.</summary>
internal static class Cycles
{
    /// <summary>One cycle for each edge that closes one, as the nodes on it in order; time is linear in nodes and edges.</summary>
    public static IEnumerable<IReadOnlyList<T>> Find<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var done = new HashSet<T>();
        foreach (var start in nodes)
        {
            if (done.Contains(start))
                continue;

            var way = new List<T> { start };
            var onWay = new HashSet<T> { start };
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
                else if (onWay.Contains(edges.Current))
                {
                    yield return way[way.IndexOf(edges.Current)..];
                }
                else if (!done.Contains(edges.Current))
                {
                    way.Add(edges.Current);
                    onWay.Add(edges.Current);
                    ahead.Push(next(edges.Current).GetEnumerator());
                }
            }
        }
    }
}
