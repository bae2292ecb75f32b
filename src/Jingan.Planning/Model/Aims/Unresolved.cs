namespace Jingan.Planning;

/// <summary>Why an aim has no acceptance region of numbers.</summary>
public enum Unresolved
{
    /// <summary>It is words, or a position among peers, that no number of the indicator tests.</summary>
    Qualitative,

    /// <summary>The value that it compares with is not supplied.</summary>
    BenchmarkMissing,

    /// <summary>The number that the higher authority set is not supplied.</summary>
    AssignmentMissing,

    /// <summary>The level that it is to keep is not supplied.</summary>
    BaselineMissing,

    /// <summary>Its parts are about subjects of their own, or on scales of their own.</summary>
    SeveralSubjects,

    /// <summary>Its numbers are beyond what can be computed.</summary>
    BeyondRange,
}
