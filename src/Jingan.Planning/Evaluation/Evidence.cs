using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>What all targets of a plan are judged by: indicators, observations up to a date, and the caller's options.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Observation>> observations = new(StringComparer.Ordinal);

    public Evidence(PlanSet context, LocalDate asOf, EvaluationOptions options)
    {
        AsOf = asOf;
        Options = options;
        foreach (var indicator in context.Indicators)
            indicators.TryAdd(indicator.Id, indicator);

        var given = options.Inputs.Baselines;
        foreach (var observation in context.Observations)
        {
            if (!given.Any(baseline => baseline.Indicator == observation.Indicator && baseline.Period == observation.Period))
                Add(observation);
        }

        foreach (var baseline in given)
            Add(baseline);
    }

    public LocalDate AsOf { get; }

    public EvaluationOptions Options { get; }

    public Indicator? Find(string indicator) => indicators.GetValueOrDefault(indicator);

    /// <summary>The observations of an indicator whose periods end by the date of the judgement.</summary>
    public IReadOnlyList<Observation> Of(string indicator) => observations.GetValueOrDefault(indicator) ?? [];

    private void Add(Observation observation)
    {
        if (observation.Period.End > AsOf)
            return;

        if (!observations.TryGetValue(observation.Indicator, out var list))
            observations.Add(observation.Indicator, list = []);
        list.Add(observation);
    }
}
