namespace Jingan.Planning.Comparison;

/// <summary>The two plans with what comes with them, and the changes found so far.</summary>
internal sealed class ComparisonScope
{
    private readonly PlanSet contextBefore;
    private readonly PlanSet contextAfter;
    private Dictionary<string, Indicator>? indicatorsBefore;
    private Dictionary<string, Indicator>? indicatorsAfter;
    private HashSet<string>? brokenIndicators;

    public ComparisonScope(Plan before, Plan after, PlanSet contextBefore, PlanSet contextAfter, ComparisonOptions options)
    {
        (Before, After) = (before, after);
        (this.contextBefore, this.contextAfter) = (contextBefore, contextAfter);
        PeriodBefore = new(before.Period);
        PeriodAfter = new(after.Period);
        BaselinesBefore = new(contextBefore.Observations, options.Baselines);
        BaselinesAfter = ReferenceEquals(contextBefore, contextAfter) ? BaselinesBefore : new(contextAfter.Observations, options.Baselines);
        Aims = new(BaselinesBefore, BaselinesAfter, options.Tolerance);
    }

    public Plan Before { get; }

    public Plan After { get; }

    public PeriodFacts PeriodBefore { get; }

    public PeriodFacts PeriodAfter { get; }

    /// <summary>The indicators before, as they come.</summary>
    public ValueList<Indicator> ListedBefore => contextBefore.Indicators;

    /// <summary>The indicators after, as they come.</summary>
    public ValueList<Indicator> ListedAfter => contextAfter.Indicators;

    /// <summary>The ids of indicators for which one target does not mean the same on both sides.</summary>
    public HashSet<string> DefinedOtherwise { get; } = new(StringComparer.Ordinal);

    public Baselines BaselinesBefore { get; }

    public Baselines BaselinesAfter { get; }

    public AimComparer Aims { get; }

    /// <summary>The indicators whose definition changed once, so that equal numbers of two periods need not mean the same.</summary>
    public HashSet<string> BrokenIndicators => brokenIndicators ??= WithBreaks();

    public List<PlanChange> Changes { get; } = [];

    /// <summary>The plans that a lineage can lead through.</summary>
    public IEnumerable<Plan> OtherPlans => contextBefore.Plans.Concat(contextAfter.Plans);

    public Dictionary<string, Indicator> IndicatorsBefore => indicatorsBefore ??= ById(contextBefore);

    public Dictionary<string, Indicator> IndicatorsAfter =>
        indicatorsAfter ??= ReferenceEquals(ListedBefore, ListedAfter) ? indicatorsBefore ??= ById(contextBefore) : ById(contextAfter);

    public void Add(PlanChange change) => Changes.Add(change);

    private HashSet<string> WithBreaks()
    {
        var broken = new HashSet<string>(StringComparer.Ordinal);
        AddBroken(ListedBefore);
        if (!ReferenceEquals(ListedBefore, ListedAfter))
            AddBroken(ListedAfter);

        return broken;

        void AddBroken(ValueList<Indicator> indicators)
        {
            foreach (var indicator in indicators)
            {
                if (indicator.Breaks.Count > 0)
                    broken.Add(indicator.Id);
            }
        }
    }

    /// <summary>Of two indicators with one id the first counts, as where a file defines one that is also built in.</summary>
    private static Dictionary<string, Indicator> ById(PlanSet context)
    {
        var byId = new Dictionary<string, Indicator>(context.Indicators.Count, StringComparer.Ordinal);
        foreach (var indicator in context.Indicators)
            byId.TryAdd(indicator.Id, indicator);

        return byId;
    }
}
