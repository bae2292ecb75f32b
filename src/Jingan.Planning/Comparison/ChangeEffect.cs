namespace Jingan.Planning.Comparison;

/// <summary>What a change does to what fulfils a target: decided by inclusion of the numbers that fulfil it, never by comparing text.</summary>
public enum ChangeEffect
{
    /// <summary>Fewer numbers fulfil it than before, all of them among those of before.</summary>
    Tightened,

    /// <summary>All numbers of before still fulfil it, and more do.</summary>
    Loosened,

    /// <summary>The same numbers fulfil it, said another way: ≥100 % of a share and =100 %, 0.32万 and 3200.</summary>
    Equivalent,

    /// <summary>Some numbers that fulfilled it no longer do, and others now do.</summary>
    Shifted,

    /// <summary>It could not be tested before and can be now: words became a number.</summary>
    Specified,

    /// <summary>It could be tested before and cannot be now: a number became words, or is set elsewhere.</summary>
    Unspecified,

    /// <summary>The two do not compare; the <see cref="Incomparability"/> says why.</summary>
    Incomparable,
}
