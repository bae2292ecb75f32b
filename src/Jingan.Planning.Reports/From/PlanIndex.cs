namespace Jingan.Planning.Reports.From;

/// <summary>A set's observations and targets by indicator, so that each row costs what it has, not what the set has.</summary>
internal sealed class PlanIndex(PlanSet set)
{
    private readonly ILookup<string, Observation> observations =
        set.Observations.ToLookup(observation => observation.Indicator, StringComparer.Ordinal);

    private readonly ILookup<string, Target> targets = set.Plans
        .SelectMany(plan => plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets)))
        .ToLookup(target => target.Indicator, StringComparer.Ordinal);

    public PlanSet Set { get; } = set;

    public IEnumerable<Target> TargetsOf(string indicator) => targets[indicator];

    /// <summary>The years of which a number is reported.</summary>
    public IEnumerable<int> YearsOf(string indicator) => observations[indicator]
        .Where(observation => AmountOf(observation) is not null && observation.Period.WholeYears == 1)
        .Select(observation => observation.Period.Start.Year).Distinct();

    public static Amount? AmountOf(Observation observation) =>
        observation.Value is NumberStatement { Per: null or { IsMean: true } } value ? value.Amount : null;
}
