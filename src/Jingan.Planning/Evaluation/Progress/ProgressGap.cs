namespace Jingan.Planning.Evaluation;

/// <summary>Why a ratio of progress cannot be computed. The text forms are the kebab-case names.</summary>
public enum ProgressGap
{
    /// <summary>There is no value in the base year, and none after it to start from.</summary>
    BaseMissing,

    /// <summary>There is no value after the base year: one point alone shows no movement.</summary>
    SinglePoint,

    /// <summary>Two different values are given for the base year or for the latest one.</summary>
    ValuesDisagree,

    /// <summary>The target's year is not after the base year.</summary>
    NoTime,

    /// <summary>The target is the base value itself, so there is no way to measure.</summary>
    TargetIsBase,

    /// <summary>The base value lies inside what is aimed at already, so there is no way to measure.</summary>
    BaseMeetsTarget,

    /// <summary>The value has gone beyond the far end of the band that is aimed at.</summary>
    BeyondBand,

    /// <summary>The base is zero, from which there is no growth; or a logarithm of zero would be needed.</summary>
    Zero,

    /// <summary>Base, value and target do not have one sign, between which there is no growth.</summary>
    SignChange,

    /// <summary>The definition changed between the base and the latest value.</summary>
    SeriesBreak,

    /// <summary>There is no target, and nothing says which direction is wanted; or the method needs a target.</summary>
    DirectionUnknown,

    /// <summary>The numbers are beyond what can be computed.</summary>
    BeyondRange,
}
