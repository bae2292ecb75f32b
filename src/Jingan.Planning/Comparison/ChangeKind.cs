namespace Jingan.Planning.Comparison;

/// <summary>What happened: a closed list for all subjects.</summary>
public enum ChangeKind
{
    /// <summary>It is only in the plan after.</summary>
    Added,

    /// <summary>It is only in the plan before.</summary>
    Removed,

    /// <summary>It has another name.</summary>
    Renamed,

    /// <summary>It stands under another heading, group, section or objective.</summary>
    ReCategorised,

    /// <summary>The plan is of another kind.</summary>
    KindChanged,

    /// <summary>It covers another period; targets that follow it show no change of their own.</summary>
    PeriodChanged,

    /// <summary>The plan was adopted, or is a draft again.</summary>
    StatusChanged,

    /// <summary>The plan is for another place.</summary>
    JurisdictionChanged,

    /// <summary>The plan carries out another plan.</summary>
    ParentChanged,

    /// <summary>The spatial pattern has another name or counts other zones.</summary>
    PatternChanged,

    /// <summary>The indicator has another unit.</summary>
    UnitChanged,

    /// <summary>The indicator is another kind of quantity.</summary>
    QuantityKindChanged,

    /// <summary>Other values of the indicator are better.</summary>
    PolarityChanged,

    /// <summary>The indicator has other natural limits.</summary>
    LimitsChanged,

    /// <summary>What the indicator counts is defined otherwise, or a break in its series was declared.</summary>
    DefinitionChanged,

    /// <summary>The target is about another indicator.</summary>
    IndicatorChanged,

    /// <summary>The target asks for something else; the effect says what that means.</summary>
    AimChanged,

    /// <summary>The target's number measures something else; the effect is known where a baseline makes the two commensurable.</summary>
    BasisChanged,

    /// <summary>The target asks for the same in other words.</summary>
    WordingChanged,

    /// <summary>The target binds more: expected, commitment, binding.</summary>
    Hardened,

    /// <summary>The target binds less.</summary>
    Softened,

    /// <summary>The target is worded more firmly: 力争, plain, 确保. That never moves its bound.</summary>
    WordedFirmer,

    /// <summary>The target is worded less firmly.</summary>
    WordedSofter,

    /// <summary>The target is due on another day, other than by following its plan's period.</summary>
    DeadlineMoved,

    /// <summary>The target's change is counted against another base, or the base has another value.</summary>
    BaselineRestated,

    /// <summary>The commitment is now one of the livelihood projects (★).</summary>
    Marked,

    /// <summary>The commitment is no longer one of the livelihood projects (★).</summary>
    Unmarked,

    /// <summary>The project lies in another zone.</summary>
    Relocated,

    /// <summary>The milestone comes earlier.</summary>
    Advanced,

    /// <summary>The milestone comes later.</summary>
    Slipped,

    /// <summary>The milestone was planned and is reached.</summary>
    Done,

    /// <summary>The milestone was reported as reached and is only planned.</summary>
    Reopened,

    /// <summary>The milestone was planned and is given up, or no longer mentioned.</summary>
    Dropped,

    /// <summary>The zone has no successor.</summary>
    Retired,

    /// <summary>Several zones became one.</summary>
    Merged,

    /// <summary>One zone became several.</summary>
    Split,

    /// <summary>The same zone under the same name has another id.</summary>
    Recoded,

    /// <summary>It sits on, or under, another one.</summary>
    ReParented,

    /// <summary>The zone is of another kind.</summary>
    Reclassified,

    /// <summary>The zone is to become something else.</summary>
    Repositioned,

    /// <summary>A side of the zone follows other features, or its extent is worded otherwise.</summary>
    BoundaryChanged,

    /// <summary>The zone has another area.</summary>
    AreaChanged,
}
