namespace Jingan.Planning;

/// <summary>What files hold together: plans with the documents, indicators and observations that belong to them.</summary>
public sealed record PlanSet
{
    private readonly ById<Plan> plansById = new();
    private readonly ById<Indicator> indicatorsById = new();

    /// <summary>The set without anything.</summary>
    public static PlanSet Empty => new();

    /// <summary>The plans.</summary>
    public ValueList<Plan> Plans
    {
        get;
        init
        {
            field = Given.Items(value);
            plansById = new();
        }
    } = [];

    /// <summary>The indicators that the plans and observations refer to.</summary>
    public ValueList<Indicator> Indicators
    {
        get;
        init
        {
            field = Given.Items(value);
            indicatorsById = new();
        }
    } = [];

    /// <summary>The actuals.</summary>
    public ValueList<Observation> Observations { get; init => field = Given.Items(value); } = [];

    /// <summary>The documents that sources name.</summary>
    public ValueList<SourceDocument> Documents { get; init => field = Given.Items(value); } = [];

    /// <summary>Changes of administrative divisions, beside those that the library knows (310106 and 310108, merged in 2015).</summary>
    public ValueList<DivisionChange> DivisionChanges { get; init => field = Given.Items(value); } = [];

    /// <summary>The plan with an id; null where there is none.</summary>
    public Plan? FindPlan(string id) => plansById.Find(id, this, static owner => owner.Plans);

    /// <summary>The indicator with an id, of several the first; null where there is none.</summary>
    public Indicator? FindIndicator(string id) => indicatorsById.Find(id, this, static owner => owner.Indicators);

    /// <summary>Everything of this set, then everything of the other.</summary>
    public PlanSet Concat(PlanSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Union([this, other]);
    }

    /// <summary>Everything of all sets, in order; what it costs grows with what they hold.</summary>
    /// <remarks>An observation without a place is of the place of the plans beside which it stands, so it gets that place where plans of other places join them.</remarks>
    public static PlanSet Union(IEnumerable<PlanSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var all = sets.Select(set => Given.NotNull(set, nameof(sets))).ToList();
        var isOfOnePlace = all.SelectMany(set => set.Plans).DistinctBy(plan => plan.Jurisdiction.Code, StringComparer.Ordinal).Take(2).Count() < 2;
        return new()
        {
            Plans = [.. all.SelectMany(set => set.Plans)],
            Indicators = [.. all.SelectMany(set => set.Indicators)],
            Observations = [.. all.SelectMany(set => isOfOnePlace ? set.Observations : set.ObservationsWithPlace())],
            Documents = [.. all.SelectMany(set => set.Documents)],
            DivisionChanges = [.. all.SelectMany(set => set.DivisionChanges)],
        };
    }

    /// <summary>The observations, those without a place with that of the plans of the set, where all are of one.</summary>
    private IEnumerable<Observation> ObservationsWithPlace()
    {
        if (Plans.Count == 0 || Plans.Skip(1).Any(plan => plan.Jurisdiction.Code != Plans[0].Jurisdiction.Code))
            return Observations;

        var place = new Place(Plans[0].Jurisdiction.Code, Plans[0].Jurisdiction.Name.Zh);
        return Observations.Select(seen => seen.Place is null ? seen with { Place = place } : seen);
    }

    /// <summary>How much it holds.</summary>
    public override string ToString() => $"{Plans.Count} plans, {Indicators.Count} indicators, {Observations.Count} observations";
}
