namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>What the things of a set have to do with each other.</summary>
public static class Validating
{
    /// <summary>How many targets and observations have an indicator, if nothing is wrong.</summary>
    public static int Validate(PlanSet set) => set.Plans[0].Targets.Count + set.Observations.Count - set.Validate().Count;

    /// <summary>How many targets and observations have an indicator: the least that anybody would check by hand.</summary>
    public static int References(PlanSet set)
    {
        var known = new HashSet<string>(set.Indicators.Count, StringComparer.Ordinal);
        foreach (var indicator in set.Indicators)
            known.Add(indicator.Id);

        var count = 0;
        foreach (var target in set.Plans[0].Targets)
            count += known.Contains(target.Indicator) ? 1 : 0;
        foreach (var observation in set.Observations)
            count += known.Contains(observation.Indicator) ? 1 : 0;

        return count;
    }
}
