namespace Jingan.Planning.Evaluation;

/// <summary>Why a verdict cannot be given. The text forms are the kebab-case names: <c>no-observation</c>.</summary>
public enum UndeterminedReason
{
    /// <summary>No observation of the indicator for the period.</summary>
    NoObservation,

    /// <summary>What the observation allows lies partly inside and partly outside the region, or observations disagree.</summary>
    ImpreciseObservation,

    /// <summary>The benchmark that the aim compares with is not supplied.</summary>
    BenchmarkMissing,

    /// <summary>The number that the higher authority set is not supplied.</summary>
    AssignmentMissing,

    /// <summary>The basis needs a value at the start, and there is none.</summary>
    BaselineMissing,

    /// <summary>The indicator's definition changed between the values that would be compared.</summary>
    SeriesBreak,

    /// <summary>The units of the observation and of the aim do not convert.</summary>
    UnitMismatch,

    /// <summary>Nobody can tell what the number measures.</summary>
    BasisUnknown,

    /// <summary>The deadline is after the date of the evaluation.</summary>
    NotDue,

    /// <summary>The aim is words that no number tests.</summary>
    Qualitative,
}
