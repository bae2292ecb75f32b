namespace Jingan.Planning;

/// <summary>One side of a zone's boundary: the features that it follows, in the order of the document.</summary>
public sealed record BoundarySide
{
    /// <summary>Creates a side.</summary>
    /// <param name="side">Which side.</param>
    /// <param name="features">Roads, rivers and railways, as printed; at least one.</param>
    /// <param name="source">Where it stands.</param>
    /// <exception cref="ArgumentException">There is no feature.</exception>
    public BoundarySide(Side side, ValueList<BoundaryFeature> features, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (features.Count == 0)
            throw new ArgumentException("A side follows at least one feature.", nameof(features));

        Side = side;
        Features = features;
        Source = source;
    }

    /// <summary>Which side.</summary>
    public Side Side { get; }

    /// <summary>Roads, rivers and railways, as printed, in order.</summary>
    public ValueList<BoundaryFeature> Features { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
