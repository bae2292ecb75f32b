namespace Jingan.Planning;

/// <summary>A road, river or railway that a boundary follows.</summary>
public sealed record BoundaryFeature
{
    /// <summary>Creates a feature.</summary>
    /// <param name="name">Its name as printed.</param>
    /// <param name="extent">Where along the side it holds, as printed: 石门二路以西.</param>
    /// <param name="probableReading">The name that is probably meant where the print is evidently wrong.</param>
    public BoundaryFeature(Name name, string? extent = null, string? probableReading = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Extent = extent;
        ProbableReading = probableReading;
    }

    /// <summary>Its name as printed.</summary>
    public Name Name { get; }

    /// <summary>Where along the side it holds, as printed; null for all along.</summary>
    public string? Extent { get; }

    /// <summary>The name that is probably meant where the print is evidently wrong; null where the print stands.</summary>
    public string? ProbableReading { get; }
}
