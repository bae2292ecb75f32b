using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>The two plans with what comes with them, and the changes found so far.</summary>
internal sealed class ComparisonScope
{
    private readonly List<PlanChange>? unchanged;

    public ComparisonScope(Plan before, Plan after, PlanSet contextBefore, PlanSet contextAfter, ComparisonOptions options)
    {
        (Before, After) = (before, after);
        (ContextBefore, ContextAfter) = (contextBefore, contextAfter);
        unchanged = options.ListsUnchanged ? [] : null;
        IsShared = ReferenceEquals(contextBefore.Indicators, contextAfter.Indicators);
        var catalogue = new PlanSet { Indicators = options.Catalogue };
        PlanBefore = new(before, after.Period, [contextBefore, contextAfter, catalogue]);
        PlanAfter = new(after, before.Period, [contextAfter, contextBefore, catalogue]);
        AddBroken(contextBefore);
        if (!ReferenceEquals(contextBefore, contextAfter))
            AddBroken(contextAfter);

        BaselinesBefore = BaselinesOf(PlanBefore, contextBefore, options);
        var areShared = ReferenceEquals(contextBefore, contextAfter) && before.Jurisdiction.Code == after.Jurisdiction.Code;
        BaselinesAfter = areShared ? BaselinesBefore : BaselinesOf(PlanAfter, contextAfter, options);
        Aims = new(BaselinesBefore, BaselinesAfter, options.Tolerance);
    }

    public Plan Before { get; }

    public Plan After { get; }

    /// <summary>Whether both sides take their definitions from one place, so that no definition differs.</summary>
    public bool IsShared { get; }

    /// <summary>What comes with the plan before.</summary>
    public PlanSet ContextBefore { get; }

    /// <summary>What comes with the plan after.</summary>
    public PlanSet ContextAfter { get; }

    /// <summary>The plan before, with what its targets measure.</summary>
    public ComparedPlan PlanBefore { get; }

    /// <summary>The plan after, with what its targets measure.</summary>
    public ComparedPlan PlanAfter { get; }

    /// <summary>The ids of indicators for which one target does not mean the same on both sides.</summary>
    public HashSet<string> DefinedOtherwise { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of indicators whose definition changed once, so that equal numbers of two periods need not mean the same.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    public Baselines BaselinesBefore { get; }

    public Baselines BaselinesAfter { get; }

    public AimComparer Aims { get; }

    public List<PlanChange> Changes { get; } = [];

    /// <summary>The pairs that say the same, where they are asked for.</summary>
    public IEnumerable<PlanChange> Unchanged => unchanged ?? [];

    /// <summary>The plans that a lineage can lead through.</summary>
    public IEnumerable<Plan> OtherPlans => ContextBefore.Plans.Concat(ContextAfter.Plans);

    public void Add(PlanChange change) => Changes.Add(change);

    public void AddIfAny(PlanChange? change)
    {
        if (change is not null)
            Changes.Add(change);
    }

    /// <summary>Lists a pair as unchanged where nothing was told of it since there were so many changes.</summary>
    public void AddUnchanged(ChangeSubject subject, IPlanItem before, IPlanItem after, int known)
    {
        if (Changes.Count == known)
            unchanged?.Add(new(subject, ChangeKind.Unchanged, before, after));
    }

    /// <summary>What it means that a thing is in the plan after alone.</summary>
    public ChangeKind KindOfNew(ChangeSubject subject) => ListsAll(Before, subject) ? ChangeKind.Added : ChangeKind.NewlyNamed;

    /// <summary>What it means that a thing is in the plan before alone.</summary>
    public ChangeKind KindOfGone(ChangeSubject subject) => ListsAll(After, subject) ? ChangeKind.Removed : ChangeKind.NotNamed;

    /// <summary>Whether a plan's text is whole in what it lists of a sort, so that what it does not list is not in it.</summary>
    private static bool ListsAll(Plan plan, ChangeSubject subject) => plan.Coverage is not { } coverage || subject switch
    {
        ChangeSubject.Project => coverage.ListsAllProjects,
        ChangeSubject.Target => coverage.Indicators is { } said
            && plan.Targets.Select(target => target.Indicator).Distinct(StringComparer.Ordinal).Count() >= said,
        ChangeSubject.Zone => true,
        _ => false,
    };

    private static Baselines BaselinesOf(ComparedPlan plan, PlanSet context, ComparisonOptions options) =>
        new(context, plan.Place, options);

    private void AddBroken(PlanSet context)
    {
        foreach (var indicator in context.Indicators)
        {
            if (indicator.Breaks.Count > 0)
                Broken.Add(indicator.Id);
        }

        foreach (var seen in context.Observations)
        {
            if (seen.Status == ObservationStatus.Break)
                Broken.Add(seen.Indicator);
        }
    }
}
