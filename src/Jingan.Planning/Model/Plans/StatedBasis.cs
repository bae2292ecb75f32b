namespace Jingan.Planning;

/// <summary>The basis of a target, and whether the document states it.</summary>
public sealed record StatedBasis
{
    /// <summary>Creates a basis.</summary>
    /// <param name="basis">What the number measures.</param>
    /// <param name="inferredFrom">Why this basis is assumed, where the document leaves it to the reader; null where it is stated.</param>
    public StatedBasis(Basis basis, string? inferredFrom = null)
    {
        Basis = basis;
        InferredFrom = inferredFrom;
    }

    /// <summary>What the number measures.</summary>
    public Basis Basis { get; }

    /// <summary>Why this basis is assumed; null where the document states it.</summary>
    public string? InferredFrom { get; }

    /// <summary>Whether the document leaves the basis to the reader.</summary>
    public bool IsInferred => InferredFrom is not null;
}
