namespace Jingan.Planning.Tables;

/// <summary>Cuts from a set what belongs to some of its plans.</summary>
internal static class PlanExtract
{
    /// <summary>
    /// The plans with the given ids; the observations of an indicator that one of them has a target for, or that the document of one
    /// of them reports; the indicators of both; and the documents that all of these name.
    /// </summary>
    /// <param name="set">What is cut from; the order of its items stays.</param>
    /// <param name="plans">The ids of the plans.</param>
    /// <exception cref="ArgumentException">The set has no plan with one of the ids.</exception>
    public static PlanSet Of(PlanSet set, IEnumerable<string> plans)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(plans);
        var ids = plans.ToHashSet(StringComparer.Ordinal);
        var chosen = set.Plans.Where(plan => ids.Remove(plan.Id)).ToValueList();
        if (ids.Count > 0)
            throw new ArgumentException($"The set has no plan '{ids.Order(StringComparer.Ordinal).First()}'.", nameof(plans));

        var aimedAt = new PlanSet { Plans = chosen }.EachTarget().Select(found => found.Target.Indicator).ToHashSet(StringComparer.Ordinal);
        var reports = chosen.Select(plan => plan.Source?.Document).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var observations = set.Observations
            .Where(observation => aimedAt.Contains(observation.Indicator) || (observation.Source is { } source && reports.Contains(source.Document)))
            .ToValueList();
        aimedAt.UnionWith(observations.Select(observation => observation.Indicator));
        var cut = new PlanSet { Plans = chosen, Indicators = set.Indicators.Where(indicator => aimedAt.Contains(indicator.Id)).ToValueList(), Observations = observations };
        var named = cut.EachSource().Select(found => found.Source.Document).ToHashSet(StringComparer.Ordinal);
        return new() { Plans = cut.Plans, Indicators = cut.Indicators, Observations = cut.Observations, Documents = set.Documents.Where(document => named.Contains(document.Id)).ToValueList() };
    }
}
