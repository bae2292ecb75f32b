namespace Jingan.Planning;

/// <summary>Which zones of an earlier plan a zone comes from.</summary>
public sealed record Lineage
{
    /// <summary>Creates a lineage.</summary>
    /// <param name="kind">How it came from them.</param>
    /// <param name="plan">The earlier plan's id.</param>
    /// <param name="zones">The ids of the zones there; at least one, and two or more for a merger.</param>
    /// <param name="isInferred">Whether no document says so.</param>
    /// <param name="source">Where it is said.</param>
    /// <exception cref="ArgumentException">An id has not the form of one, or the number of zones does not fit the kind.</exception>
    public Lineage(LineageKind kind, string plan, ValueList<string> zones, bool isInferred = false, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(zones);
        if (zones.Count == 0 || (zones.Count == 1) == (kind == LineageKind.Merged))
            throw new ArgumentException($"{zones.Count} zones do not make a lineage of kind {kind}.", nameof(zones));

        foreach (var zone in zones)
            Identifier.Checked(zone, nameof(zones));

        Kind = kind;
        Plan = Identifier.Checked(plan, nameof(plan));
        Zones = zones;
        IsInferred = isInferred;
        Source = source;
    }

    /// <summary>How it came from them.</summary>
    public LineageKind Kind { get; }

    /// <summary>The earlier plan's id.</summary>
    public string Plan { get; }

    /// <summary>The ids of the zones there.</summary>
    public ValueList<string> Zones { get; }

    /// <summary>Whether no document says so.</summary>
    public bool IsInferred { get; }

    /// <summary>Where it is said.</summary>
    public SourceReference? Source { get; }
}
