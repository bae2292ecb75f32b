namespace Jingan.Planning;

/// <summary>How a value has to stand to another.</summary>
public enum Comparator
{
    /// <summary>达到, 与…持平: equal, or on the better side.</summary>
    Reach,

    /// <summary>不低于: the same or more.</summary>
    AtLeast,

    /// <summary>高于, 优于: more.</summary>
    GreaterThan,

    /// <summary>不高于, 以内: the same or less.</summary>
    AtMost,

    /// <summary>低于: less.</summary>
    LessThan,
}
