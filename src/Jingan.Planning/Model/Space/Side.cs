namespace Jingan.Planning;

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
