namespace Jingan.Planning.Comparison;

/// <summary>What differs between two plans, as a planner would say it.</summary>
/// <remarks>
/// Targets pair by indicator and basis before id, zones by declared lineage first, all else by stable id; their order does not matter.
/// A plan compared with itself gives nothing; the plans swapped give each change mirrored. The cost grows with the number of things.
/// </remarks>
/// <example><code>foreach (var change in before.ChangesTo(after, set).Changes) Console.WriteLine($"{change.Id}: {change.Kind} {change.Effect}");</code></example>
public sealed record PlanComparison
{
    private PlanComparison(Plan before, Plan after, ValueList<PlanChange> changes, ValueList<PlanChange> unchanged)
    {
        Before = before;
        After = after;
        Changes = changes;
        Unchanged = unchanged;
    }

    /// <summary>The plan before.</summary>
    public Plan Before { get; }

    /// <summary>The plan after.</summary>
    public Plan After { get; }

    /// <summary>The changes: of the plan itself, then subject by subject, what is added or changed in the order after, what is gone in the order before.</summary>
    public ValueList<PlanChange> Changes { get; }

    /// <summary>The pairs that say the same, where <see cref="ComparisonOptions.ListsUnchanged"/> asks for them; else none.</summary>
    public ValueList<PlanChange> Unchanged { get; }

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
        Others.ComparePlans(scope);
        Others.CompareObjectives(scope);
        Others.CompareIndustries(scope);
        Others.CompareIndicators(scope);
        Commitments.Compare(scope);
        Zones.Compare(scope, zones);
        Projects.Compare(scope, zones);
        return new(before, after, scope.Changes.ToValueList(), scope.Unchanged.ToValueList());
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Before.Id} to {After.Id}: {Changes.Count} changes";
}
