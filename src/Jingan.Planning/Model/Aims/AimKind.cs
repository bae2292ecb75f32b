namespace Jingan.Planning;

/// <summary>The kinds of aims: a closed list.</summary>
public enum AimKind
{
    /// <summary>Reach one number.</summary>
    Exact,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>More than the number.</summary>
    GreaterThan,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Less than the number.</summary>
    LessThan,

    /// <summary>A closed range.</summary>
    Between,

    /// <summary>Near a number.</summary>
    About,

    /// <summary>Move by an amount against a base.</summary>
    Change,

    /// <summary>A total over the plan's period.</summary>
    Cumulative,

    /// <summary>A number that a higher authority sets elsewhere.</summary>
    Delegated,

    /// <summary>The whole of a scope.</summary>
    CompleteAll,

    /// <summary>Compared with a benchmark's value.</summary>
    Relative,

    /// <summary>Growth in step with a benchmark's growth.</summary>
    KeepPace,

    /// <summary>A position among peers.</summary>
    Rank,

    /// <summary>No worse than the reference.</summary>
    MaintainLevel,

    /// <summary>Words that no number tests.</summary>
    Qualitative,

    /// <summary>Several parts, each an aim of its own.</summary>
    Composite,
}
