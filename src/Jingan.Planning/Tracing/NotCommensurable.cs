namespace Jingan.Planning.Tracing;

/// <summary>Why a figure cannot be put on one scale with others. The text forms are the kebab-case names: <c>series-break</c>.</summary>
public enum NotCommensurable
{
    /// <summary>The indicator is not defined in the data given.</summary>
    IndicatorMissing,

    /// <summary>It is words, or a position among peers.</summary>
    Qualitative,

    /// <summary>It has parts about several subjects.</summary>
    SeveralSubjects,

    /// <summary>It asks for the whole of a scope whose size is not stated.</summary>
    ScopeUnknown,

    /// <summary>A higher authority sets the number elsewhere.</summary>
    AssignmentMissing,

    /// <summary>The benchmark that it compares with is not supplied.</summary>
    BenchmarkMissing,

    /// <summary>The level that it starts from is not observed, is not precise, or is not positive where growth needs that.</summary>
    BaselineMissing,

    /// <summary>The definition changed between the two figures.</summary>
    SeriesBreak,

    /// <summary>The units do not convert.</summary>
    UnitMismatch,

    /// <summary>Nobody can tell what the number measures.</summary>
    BasisUnknown,

    /// <summary>What the two numbers measure does not compare, such as a total of additions and a stock.</summary>
    BasisMismatch,

    /// <summary>The periods are not whole years, or lie apart.</summary>
    PeriodMismatch,

    /// <summary>The observations of the baseline disagree, and lead to different answers.</summary>
    BaselinesDisagree,

    /// <summary>The numbers are beyond what can be computed.</summary>
    OutOfRange,
}
