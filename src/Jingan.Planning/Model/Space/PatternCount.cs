namespace Jingan.Planning;

/// <summary>How many zones of a kind a pattern calls for: 三带 is three belts.</summary>
public sealed record PatternCount
{
    /// <summary>Creates a count.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public PatternCount(ZoneKind kind, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Kind = kind;
        Count = count;
    }

    /// <summary>The kind of zone.</summary>
    public ZoneKind Kind { get; }

    /// <summary>How many, at least 1.</summary>
    public int Count { get; }
}
