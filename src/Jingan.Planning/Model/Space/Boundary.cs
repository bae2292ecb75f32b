namespace Jingan.Planning;

/// <summary>One side of a zone's boundary: the features that it follows, in the order of the document.</summary>
/// <param name="Side">Which side.</param>
/// <param name="Features">Roads, rivers and railways, as printed, in order; at least one.</param>
/// <param name="Source">Where it stands.</param>
public sealed record BoundarySide(Side Side, ValueList<BoundaryFeature> Features, SourceReference? Source = null)
{
    /// <summary>Which side.</summary>
    public Side Side { get; init => field = Given.Defined(value); } = Given.Defined(Side);

    /// <summary>Roads, rivers and railways, as printed, in order; at least one.</summary>
    /// <exception cref="ArgumentException">There is no feature.</exception>
    public ValueList<BoundaryFeature> Features { get; init => field = Checked(value); } = Checked(Features);

    private static ValueList<BoundaryFeature> Checked(ValueList<BoundaryFeature> features) => Given.Items(features, nameof(features)).Count > 0
        ? features
        : throw new ArgumentException("A side follows at least one feature.", nameof(features));

    /// <summary>The side, and how many features bound it.</summary>
    public override string ToString() => $"{Side}: {Features.Count} features";
}

/// <summary>A road, river or railway that a boundary follows.</summary>
/// <param name="Name">Its name as printed.</param>
/// <param name="Extent">Where along the side it holds, as printed: 石门二路以西. Null for all along.</param>
/// <param name="ProbableReading">The name that is probably meant where the print is evidently wrong; null where the print stands.</param>
public sealed record BoundaryFeature(Name Name, string? Extent = null, string? ProbableReading = null)
{
    /// <summary>Its name as printed.</summary>
    public Name Name { get; init => field = Given.NotNull(value); } = Given.NotNull(Name);
}

/// <summary>A side of a boundary.</summary>
public enum Side
{
    /// <summary>北至.</summary>
    North,

    /// <summary>南至.</summary>
    South,

    /// <summary>东至.</summary>
    East,

    /// <summary>西至.</summary>
    West,
}
