namespace Jingan.Planning.Comparison;

/// <summary>What a change is about.</summary>
public enum ChangeSubject
{
    /// <summary>The plan itself: title, period, status, pattern.</summary>
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
