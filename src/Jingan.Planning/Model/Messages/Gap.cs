namespace Jingan.Planning;

/// <summary>Why there is no number, or no verdict: the kind of reason and the sentence that says it.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Message">What is missing, for people.</param>
public sealed record Gap(GapReason Reason, Message Message)
{
    /// <summary>The kind of reason.</summary>
    public GapReason Reason { get; } = Given.Defined(Reason);

    /// <summary>What is missing, for people.</summary>
    public Message Message { get; } = Given.NotNull(Message);

    /// <summary>The kind of reason.</summary>
    public override string ToString() => Reason.ToString();
}

/// <summary>The kinds of reasons why there is no number or no verdict. The text forms are the kebab-case names: <c>no-observation</c>.</summary>
/// <remarks>Those up to <see cref="Qualitative"/> are the reasons of an undetermined verdict; the others say why something was not computed.</remarks>
public enum GapReason
{
    /// <summary>Nothing is observed of the indicator, the place and the period.</summary>
    NoObservation,

    /// <summary>Only words, a rank or a claim are reported, and they do not decide.</summary>
    WordsOnly,

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

    /// <summary>Growth at constant prices would be computed of values at current prices.</summary>
    PriceBasis,

    /// <summary>The units of the observation and of the aim do not convert.</summary>
    UnitMismatch,

    /// <summary>Nobody can tell what the number measures.</summary>
    BasisUnknown,

    /// <summary>The deadline is after the date of the evaluation.</summary>
    NotDue,

    /// <summary>The aim is words that no number tests.</summary>
    Qualitative,

    /// <summary>Its parts are about subjects of their own, or on scales of their own.</summary>
    SeveralSubjects,

    /// <summary>The numbers are beyond what can be computed.</summary>
    BeyondRange,

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

    /// <summary>There is no target, and nothing says which direction is wanted; or the method needs a target.</summary>
    DirectionUnknown,

    /// <summary>The numbers measure different things, such as growth and a level, and no baseline makes one of the other.</summary>
    BasisDiffers,

    /// <summary>They are of periods that do not compare: totals over different lengths, or periods that lie apart.</summary>
    PeriodDiffers,

    /// <summary>They are about different indicators.</summary>
    IndicatorDiffers,

    /// <summary>The indicator is not defined in the data given.</summary>
    IndicatorMissing,

    /// <summary>They are about different parts of the place.</summary>
    ScopeDiffers,

    /// <summary>It asks for the whole of a scope whose size is not stated.</summary>
    ScopeUnknown,

    /// <summary>They are positions among different peers.</summary>
    PeersDiffer,

    /// <summary>They are of different places, whose amounts do not compare.</summary>
    PlaceDiffers,
}
