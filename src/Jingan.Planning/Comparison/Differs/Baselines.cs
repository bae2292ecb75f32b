namespace Jingan.Planning.Comparison;

/// <summary>The values from which growth counts: those supplied, then those observed.</summary>
internal sealed class Baselines(ValueList<Observation> observations, ValueList<Baseline> supplied)
{
    private ILookup<string, Observation>? observed;
    private ILookup<string, Baseline>? stated;

    /// <summary>The one number of an indicator for a year, in the indicator's unit; null where there is none.</summary>
    public Baseline? Find(string indicator, Indicator? definition, int year)
    {
        stated ??= supplied.ToLookup(baseline => baseline.Indicator, StringComparer.Ordinal);
        var given = stated[indicator].Where(baseline => baseline.Year is null || baseline.Year == year).ToList();
        if (given.Count > 0)
            return InUnit(given[0].Value, definition) is { } value ? new(indicator, value, year, given[0].Source) : null;

        return Observed(indicator, definition, year);
    }

    /// <summary>The final value before an estimate, and the one with more digits before the other.</summary>
    private Baseline? Observed(string indicator, Indicator? definition, int year)
    {
        observed ??= observations.ToLookup(observation => observation.Indicator, StringComparer.Ordinal);
        return observed[indicator]
            .Where(observation => observation.Period.End.Year == year && observation.Period.YearCount == 1)
            .Select(observation => (Observation: observation, Value: observation.Value is NumberStatement { Amount: var amount } ? InUnit(amount, definition) : null))
            .Where(pair => pair.Value is not null)
            .OrderBy(pair => pair.Observation.Status)
            .ThenByDescending(pair => pair.Value!.Stated.Lower!.Value.Scale)
            .ThenBy(pair => pair.Value!.Stated.Lower)
            .Select(pair => new Baseline(indicator, pair.Value!, year, pair.Observation.Source))
            .FirstOrDefault();
    }

    private static Amount? InUnit(Amount amount, Indicator? definition)
    {
        var counted = amount.CountedIn(definition?.Unit);
        if (counted.Kind != AmountKind.Exact)
            return null;

        if (definition is null || counted.Unit is null)
            return counted;

        return counted.Unit.ConvertsTo(definition.Unit)
            ? Amount.Exactly(counted.Unit.Convert(counted.Stated.Lower!.Value, definition.Unit), definition.Unit)
            : null;
    }
}
