namespace Jingan.Planning;

/// <summary>How firmly an aim is worded; it never moves a bound.</summary>
public enum Modality
{
    /// <summary>力争, 争取, 努力: to be reached if at all possible.</summary>
    Stretch,

    /// <summary>确保, 保证: promised.</summary>
    Commitment,
}
