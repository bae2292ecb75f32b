namespace Jingan.Planning;

/// <summary>A move of an indicator: which way, by how much, against what.</summary>
public sealed record Change
{
    /// <summary>Creates a change.</summary>
    /// <param name="direction">Which way.</param>
    /// <param name="type">What <paramref name="amount"/> is counted in; null where nobody can tell (下降18 without a unit).</param>
    /// <param name="amount">By how much; itself an interval.</param>
    /// <param name="reference">Against what, as worded: 2020年, 上年; null for the plan's own base.</param>
    public Change(ChangeDirection direction, ChangeType? type, Amount amount, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(amount);
        Direction = direction;
        Type = type;
        Amount = amount;
        Reference = reference;
    }

    /// <summary>Which way.</summary>
    public ChangeDirection Direction { get; }

    /// <summary>What <see cref="Amount"/> is counted in; null where nobody can tell.</summary>
    public ChangeType? Type { get; }

    /// <summary>By how much; itself an interval.</summary>
    public Amount Amount { get; }

    /// <summary>Against what, as worded: 2020年, 上年; null for the plan's own base.</summary>
    public string? Reference { get; }
}
