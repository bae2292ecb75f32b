namespace Jingan.Planning.Comparison;

/// <summary>What a comparison may use beside the plans and what comes with them.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="baselines">Values from which growth is counted; they go before those that observations give.</param>
    /// <param name="tolerance">How far 左右 reaches, as a share of one unit in the last stated digit; the convention is one half.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public ComparisonOptions(ValueList<Baseline>? baselines = null, decimal tolerance = 0.5m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        Baselines = baselines ?? [];
        Tolerance = tolerance;
    }

    /// <summary>No further baselines, and the convention for 左右.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>Values from which growth is counted; they go before those that observations give.</summary>
    public ValueList<Baseline> Baselines { get; }

    /// <summary>How far 左右 reaches, as a share of one unit in the last stated digit.</summary>
    public decimal Tolerance { get; }
}
