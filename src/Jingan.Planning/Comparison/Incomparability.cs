namespace Jingan.Planning.Comparison;

/// <summary>Why two aims do not compare.</summary>
public enum Incomparability
{
    /// <summary>Their numbers measure different things, such as growth and a level, and no baseline makes one of the other.</summary>
    BasisDiffers,

    /// <summary>What the number of one of them measures is not known.</summary>
    BasisUnknown,

    /// <summary>One of them needs a baseline that is not supplied, is not one positive number, or differs from the other's.</summary>
    BaselineMissing,

    /// <summary>One of them compares with a benchmark that the other does not name.</summary>
    BenchmarkMissing,

    /// <summary>The number that a higher authority set is not known.</summary>
    AssignmentMissing,

    /// <summary>Their units do not convert.</summary>
    UnitMismatch,

    /// <summary>They are totals or changes over periods of different lengths.</summary>
    PeriodLengthDiffers,

    /// <summary>The indicator's definition changed between them.</summary>
    SeriesBreak,

    /// <summary>They are about different indicators.</summary>
    IndicatorDiffers,

    /// <summary>They are about different parts of the place.</summary>
    ScopeDiffers,

    /// <summary>They are positions among different peers.</summary>
    PeersDiffer,

    /// <summary>At least one of them has parts about several subjects that the other does not have.</summary>
    SeveralSubjects,

    /// <summary>Words, or a position, that no number of the indicator tests.</summary>
    Qualitative,

    /// <summary>Their numbers are beyond what can be computed.</summary>
    BeyondRange,
}
