namespace Jingan.Planning.Comparison;

/// <summary>What a change is about.</summary>
public enum ChangeSubject
{
    /// <summary>The plan itself: period, status, pattern.</summary>
    Plan,

    /// <summary>A target, of the plan or of one of its commitments.</summary>
    Target,

    /// <summary>An indicator's definition.</summary>
    Indicator,

    /// <summary>A zone of the spatial structure.</summary>
    Zone,

    /// <summary>A commitment.</summary>
    Commitment,

    /// <summary>A project or one of its milestones.</summary>
    Project,

    /// <summary>A priority industry.</summary>
    Industry,

    /// <summary>An objective.</summary>
    Objective,
}

/// <summary>What happened: a closed list for all subjects, with words of their own where planners have one.</summary>
public enum ChangeKind
{
    /// <summary>Nothing: both plans say the same. Listed only where it is asked for.</summary>
    Unchanged,

    /// <summary>A property is another one; <see cref="PlanChange.Part"/> says which.</summary>
    Changed,

    /// <summary>It is only in the plan after.</summary>
    Added,

    /// <summary>It is only in the plan before, and the text after is whole.</summary>
    Removed,

    /// <summary>It is only in the plan after, but the text before is not whole: it may have been there.</summary>
    NewlyNamed,

    /// <summary>It is only in the plan before, but the text after is not whole, or is silent on it: nothing says that it is dropped.</summary>
    NotNamed,

    /// <summary>It has another name.</summary>
    Renamed,

    /// <summary>It stands under another heading, group, section or objective.</summary>
    ReCategorised,

    /// <summary>The target asks for the same in other words.</summary>
    Reworded,

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

    /// <summary>The milestone is reached.</summary>
    Done,

    /// <summary>The milestone was reported as reached and is only planned.</summary>
    Reopened,

    /// <summary>The document after says that the milestone is given up; silence is not that.</summary>
    GivenUp,

    /// <summary>The milestone was given up and is planned or reached all the same.</summary>
    Resumed,

    /// <summary>The zone has no successor.</summary>
    Retired,

    /// <summary>Several zones became one.</summary>
    Merged,

    /// <summary>One zone became several.</summary>
    Split,

    /// <summary>The same zone under the same name has another id.</summary>
    Recoded,

    /// <summary>It sits on, or under, another one, or lost the one that it sat on.</summary>
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

/// <summary>What a change does to what fulfils a target: decided by inclusion of the numbers that fulfil it, never by comparing text.</summary>
public enum ChangeEffect
{
    /// <summary>The two do not compare; the reason says why.</summary>
    Incomparable,

    /// <summary>The same numbers fulfil it, said another way: ≥100 % of a share and =100 %, 0.32万 and 3200.</summary>
    Equivalent,

    /// <summary>Fewer numbers fulfil it than before, all of them among those of before.</summary>
    Tightened,

    /// <summary>All numbers of before still fulfil it, and more do.</summary>
    Loosened,

    /// <summary>Some numbers that fulfilled it no longer do, and others now do.</summary>
    Shifted,

    /// <summary>It could not be tested before and can be now: words became a number.</summary>
    Specified,

    /// <summary>It could be tested before and cannot be now: a number became words, or is set elsewhere.</summary>
    Unspecified,
}
