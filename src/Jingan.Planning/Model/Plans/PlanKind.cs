namespace Jingan.Planning;

/// <summary>The kinds of plans of the Chinese plan system.</summary>
public enum PlanKind
{
    /// <summary>五年规划纲要.</summary>
    FiveYearPlan,

    /// <summary>远景目标: the long-range vision.</summary>
    LongRangeVision,

    /// <summary>The annual plan of a government work report: its main expected targets and commitments.</summary>
    AnnualPlan,

    /// <summary>重点工作目标安排: the annual plan in numbered sections and items.</summary>
    KeyWorkTargets,

    /// <summary>实事项目: the year's promises to residents.</summary>
    LivelihoodProjects,

    /// <summary>A plan for one sector or one zone.</summary>
    SpecialPlan,
}
