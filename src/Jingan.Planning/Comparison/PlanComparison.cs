namespace Jingan.Planning.Comparison;

/// <summary>What differs between two plans, as a planner would say it.</summary>
/// <remarks>
/// Things pair by stable id, zones by declared lineage first, targets also by indicator and basis; their order does not matter.
/// A plan compared with itself gives nothing; the plans swapped give each change mirrored. The cost grows with the number of things.
/// </remarks>
public sealed record PlanComparison
{
    private PlanComparison(Plan before, Plan after, ValueList<PlanChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The plan before.</summary>
    public Plan Before { get; }

    /// <summary>The plan after.</summary>
    public Plan After { get; }

    /// <summary>The changes: of the plan itself, then subject by subject, what is added or changed in the order after, what is gone in the order before.</summary>
    public ValueList<PlanChange> Changes { get; }

    /// <summary>Compares two plans that share indicators and observations.</summary>
    /// <param name="before">The plan before.</param>
    /// <param name="after">The plan after.</param>
    /// <param name="context">
    /// The indicators that the targets are about, observations as baselines of growth, and plans between the two that a lineage leads through;
    /// null for none: then no side of a number is better, and nothing bounds it.
    /// </param>
    /// <param name="options">Further baselines and the reach of 左右; null for none and the convention.</param>
    public static PlanComparison Between(Plan before, Plan after, PlanSet? context = null, ComparisonOptions? options = null)
    {
        context ??= PlanSet.Empty;
        return Between(before, after, context, context, options);
    }

    /// <summary>Compares two plans of which each brings its own indicators and observations; the indicators are compared, too.</summary>
    /// <param name="before">The plan before.</param>
    /// <param name="after">The plan after.</param>
    /// <param name="contextBefore">What comes with the plan before.</param>
    /// <param name="contextAfter">What comes with the plan after.</param>
    /// <param name="options">Further baselines and the reach of 左右; null for none and the convention.</param>
    public static PlanComparison Between(Plan before, Plan after, PlanSet contextBefore, PlanSet contextAfter, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(contextBefore);
        ArgumentNullException.ThrowIfNull(contextAfter);
        var scope = new ComparisonScope(before, after, contextBefore, contextAfter, options ?? ComparisonOptions.Default);
        var zones = new ZoneLinks(before, after, scope.OtherPlans);
        PlanPropertyDiffer.Compare(scope);
        ObjectiveDiffer.Compare(scope);
        IndustryDiffer.Compare(scope);
        IndicatorDiffer.Compare(scope);
        CommitmentDiffer.Compare(scope);
        ZoneDiffer.Compare(scope, zones);
        ProjectDiffer.Compare(scope, zones);
        return new(before, after, scope.Changes.ToValueList());
    }
}
