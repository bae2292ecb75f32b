using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>The two plans with what comes with them, and the changes found so far.</summary>
internal sealed class ComparisonScope
{
    private readonly PlanSet contextBefore;
    private readonly PlanSet contextAfter;
    private readonly List<PlanChange>? unchanged;

    public ComparisonScope(Plan before, Plan after, PlanSet contextBefore, PlanSet contextAfter, ComparisonOptions options)
    {
        (Before, After) = (before, after);
        (this.contextBefore, this.contextAfter) = (contextBefore, contextAfter);
        unchanged = options.ListsUnchanged ? [] : null;
        IsShared = ReferenceEquals(contextBefore.Indicators, contextAfter.Indicators);
        OwnBefore = ById(contextBefore.Indicators);
        OwnAfter = IsShared ? OwnBefore : ById(contextAfter.Indicators);
        IndicatorsBefore = IsShared && options.Catalogue.Count == 0 ? OwnBefore : ById(contextBefore.Indicators, contextAfter.Indicators, options.Catalogue);
        IndicatorsAfter = IsShared ? IndicatorsBefore : ById(contextAfter.Indicators, contextBefore.Indicators, options.Catalogue);
        Broken = [
            .. IndicatorsBefore.Values.Concat(IndicatorsAfter.Values).Where(indicator => indicator.Breaks.Count > 0).Select(indicator => indicator.Id),
            .. contextBefore.Observations.Concat(contextAfter.Observations)
                .Where(seen => seen.Status == ObservationStatus.Break).Select(seen => seen.Indicator)];
        BaselinesBefore = BaselinesOf(before, IndicatorsBefore, contextBefore, options);
        var areShared = ReferenceEquals(contextBefore, contextAfter) && before.Jurisdiction.Code == after.Jurisdiction.Code;
        BaselinesAfter = areShared ? BaselinesBefore : BaselinesOf(after, IndicatorsAfter, contextAfter, options);
        Aims = new(BaselinesBefore, BaselinesAfter, options.Tolerance);
    }

    public Plan Before { get; }

    public Plan After { get; }

    /// <summary>Whether both sides take their definitions from one place, so that no definition differs.</summary>
    public bool IsShared { get; }

    /// <summary>The indicators that come with the plan before, by id.</summary>
    public Dictionary<string, Indicator> OwnBefore { get; }

    /// <summary>The indicators that come with the plan after, by id.</summary>
    public Dictionary<string, Indicator> OwnAfter { get; }

    /// <summary>The definitions that hold before: its own, and for what it does not define those of the other side and of the catalogue.</summary>
    public Dictionary<string, Indicator> IndicatorsBefore { get; }

    /// <summary>The definitions that hold after.</summary>
    public Dictionary<string, Indicator> IndicatorsAfter { get; }

    /// <summary>The ids of indicators for which one target does not mean the same on both sides.</summary>
    public HashSet<string> DefinedOtherwise { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of indicators whose definition changed once, so that equal numbers of two periods need not mean the same.</summary>
    public HashSet<string> Broken { get; }

    public Baselines BaselinesBefore { get; }

    public Baselines BaselinesAfter { get; }

    public AimComparer Aims { get; }

    public List<PlanChange> Changes { get; } = [];

    /// <summary>The pairs that say the same, where they are asked for.</summary>
    public IEnumerable<PlanChange> Unchanged => unchanged ?? [];

    /// <summary>The plans that a lineage can lead through.</summary>
    public IEnumerable<Plan> OtherPlans => contextBefore.Plans.Concat(contextAfter.Plans);

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

    private static Baselines BaselinesOf(Plan plan, Dictionary<string, Indicator> indicators, PlanSet context, ComparisonOptions options) =>
        new(new(indicators.Values, context.Observations, options.Tolerance), Places.Of(plan.Jurisdiction), options.Baselines, context.Observations.Count == 0);

    /// <summary>Of two indicators with one id the first counts.</summary>
    private static Dictionary<string, Indicator> ById(params ReadOnlySpan<ValueList<Indicator>> lists)
    {
        var byId = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var indicator in list)
                byId.TryAdd(indicator.Id, indicator);
        }

        return byId;
    }
}
