namespace Jingan.Planning.Tracing;

/// <summary>How a target of a lower plan stands to the one of the upper plan that it serves. The text forms are the kebab-case names: <c>behind-pace</c>.</summary>
public enum Standing
{
    /// <summary>Both ask the same.</summary>
    Same,

    /// <summary>What the lower plan asks lies inside what the upper one asks.</summary>
    WithinRange,

    /// <summary>What the lower plan asks lies partly inside and partly outside.</summary>
    PartlyOutside,

    /// <summary>The yearly rate asked lies outside the range of the mean; other years can still make up for it.</summary>
    OutsideRange,

    /// <summary>Further than an even pace would be.</summary>
    Ahead,

    /// <summary>In step with the time.</summary>
    OnPace,

    /// <summary>Not as far as an even pace would be; the years that are left have to make up for it.</summary>
    BehindPace,

    /// <summary>Both cannot be kept, or they move in opposite directions.</summary>
    Contradicts,

    /// <summary>They cannot be put on one scale.</summary>
    Incomparable,
}
