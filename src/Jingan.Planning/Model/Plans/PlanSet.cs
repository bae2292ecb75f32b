namespace Jingan.Planning;

/// <summary>What files hold together: plans with the documents, indicators and observations that belong to them.</summary>
public sealed record PlanSet
{
    /// <summary>Creates a set.</summary>
    public PlanSet(
        ValueList<Plan>? plans = null,
        ValueList<Indicator>? indicators = null,
        ValueList<Observation>? observations = null,
        ValueList<SourceDocument>? documents = null)
    {
        Plans = plans ?? [];
        Indicators = indicators ?? [];
        Observations = observations ?? [];
        Documents = documents ?? [];
    }

    /// <summary>The set without anything.</summary>
    public static PlanSet Empty { get; } = new();

    /// <summary>The plans.</summary>
    public ValueList<Plan> Plans { get; }

    /// <summary>The indicators that the plans and observations refer to.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The actuals.</summary>
    public ValueList<Observation> Observations { get; }

    /// <summary>The documents that sources name.</summary>
    public ValueList<SourceDocument> Documents { get; }

    /// <summary>The plan with an id; null where there is none.</summary>
    public Plan? FindPlan(string id) => Plans.FirstOrDefault(plan => plan.Id == id);

    /// <summary>The indicator with an id; null where there is none.</summary>
    public Indicator? FindIndicator(string id) => Indicators.FirstOrDefault(indicator => indicator.Id == id);

    /// <summary>Everything of this set, then everything of the other.</summary>
    public PlanSet Concat(PlanSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            [.. Plans, .. other.Plans],
            [.. Indicators, .. other.Indicators],
            [.. Observations, .. other.Observations],
            [.. Documents, .. other.Documents]);
    }
}
