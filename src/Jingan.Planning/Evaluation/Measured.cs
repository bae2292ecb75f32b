namespace Jingan.Planning.Evaluation;

/// <summary>A value on the scale of a target's number, made of observations.</summary>
/// <param name="Region">The numbers that the value can be.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Observations">What it was made of, baseline first.</param>
/// <param name="Steps">How it was made.</param>
internal sealed record Measured(NumberInterval Region, Unit? Unit, ValueList<Observation> Observations, ValueList<EvaluationStep> Steps)
{
    /// <summary>How many years of a period are in a sum that misses others, so that only its lower end is known; null where it is whole.</summary>
    public int? YearsOfSum { get; init; }

    public bool IsPartial => YearsOfSum is not null;

    /// <summary>The value as an amount.</summary>
    public Amount Amount => new(Region, Unit);

    /// <summary>A figure that an observation states.</summary>
    public static Measured Stated(StepKind kind, NumberInterval region, Unit? unit, Observation observation) =>
        new(region, unit, [observation], [new(kind, Planning.Region.Of(region), unit, observation.Period, observation.Wording, observation.Source)]);

    /// <summary>What is computed of this value: one more step.</summary>
    public Measured Then(StepKind kind, NumberInterval region, Unit? unit) =>
        this with { Region = region, Unit = unit, Steps = [.. Steps, new(kind, Planning.Region.Of(region), unit)] };

    /// <summary>The values that differ, without those that only say less precisely what another one says: 超过2300 beside 2350.</summary>
    public static List<Measured> Telling(IReadOnlyList<Measured> values)
    {
        if (values.Count == 1)
            return [values[0]];

        var distinct = values.GroupBy(value => value.Region).Select(Together).ToList();
        return [.. distinct.Where(value => !distinct.Exists(other => other.Region != value.Region && Planning.Region.Of(other.Region).IsSubsetOf(Planning.Region.Of(value.Region))))];
    }

    /// <summary>From the least to the greatest number that any of the values can be.</summary>
    public static NumberInterval Hull(IReadOnlyList<Measured> values)
    {
        var lower = values.OrderBy(value => value.Region.Lower is not null).ThenBy(value => value.Region.Lower).ThenByDescending(value => value.Region.LowerInclusive).First().Region;
        var upper = values.OrderByDescending(value => value.Region.Upper is null).ThenByDescending(value => value.Region.Upper).ThenByDescending(value => value.Region.UpperInclusive).First().Region;
        return new(lower.Lower, lower.LowerInclusive, upper.Upper, upper.UpperInclusive);
    }

    private static Measured Together(IEnumerable<Measured> same) => same.Aggregate((all, next) =>
        all with { Observations = [.. all.Observations, .. next.Observations], Steps = [.. all.Steps, .. next.Steps] });
}
