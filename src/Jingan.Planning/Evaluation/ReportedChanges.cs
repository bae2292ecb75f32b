
namespace Jingan.Planning.Evaluation;

/// <summary>Changes that observations state themselves: 同比增长5.0%, or the values of an indicator that is a growth rate.</summary>
internal static class ReportedChanges
{
    /// <summary>Growth against the year before, in per cent, as stated for one year.</summary>
    public static IReadOnlyList<Measured> OfYear(TargetCase target, int year) =>
        In(target, target.OfYear(year), ChangeType.RelativePercent, Unit.Percent, isMean: null);

    /// <summary>The mean growth a year, or the change, that is stated for the whole period.</summary>
    /// <param name="target">The case.</param>
    /// <param name="type">What the change is counted in.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="isMean">Whether growth a year on the mean (年均) is asked for, and not the whole change.</param>
    public static IReadOnlyList<Measured> OfPeriod(TargetCase target, ChangeType type, Unit unit, bool isMean) =>
        In(target, target.Observations.Where(observation => observation.Period == target.Period), type, unit, isMean);

    private static List<Measured> In(TargetCase target, IEnumerable<Observation> observations, ChangeType type, Unit unit, bool? isMean)
    {
        var values = new List<Measured>();
        foreach (var observation in observations)
        {
            if (Stated(target, observation, type, unit, isMean) is { } region)
                values.Add(Measured.Stated(StepKind.ReportedChange, region, unit, observation));
        }

        return [.. values.OrderByDescending(value => value.Region.IsPoint).ThenByDescending(value => value.Region.Lower?.Scale ?? 0)];
    }

    private static NumberInterval? Stated(TargetCase target, Observation observation, ChangeType type, Unit unit, bool? isMean)
    {
        var mean = observation.Wording.Contains("年均", StringComparison.Ordinal);
        switch (observation.Value)
        {
            case ChangeStatement { Change: var change } when change.Type == type && (isMean is null || isMean == mean):
                return Region(target, change.Amount, unit) is { } region
                    ? change.Direction == ChangeDirection.Increase || type == ChangeType.MultipleTo ? region : -region
                    : null;

            // The values of a growth rate are growth; over several years they are the mean.
            case NumberStatement { Amount: var amount } when type == ChangeType.RelativePercent && isMean != false && IsGrowthRate(target.Indicator):
                return Region(target, amount.CountedIn(target.Indicator.Unit), unit);

            default:
                return null;
        }
    }

    private static bool IsGrowthRate(Indicator indicator) => indicator is { Kind: QuantityKind.Rate, Unit.IsPercent: true };

    private static NumberInterval? Region(TargetCase target, Amount amount, Unit unit)
    {
        var counted = amount.CountedIn(unit);
        return counted.Unit!.ConvertsTo(unit) ? counted.Unit.Convert(counted.Region(target.Options.Tolerance), unit) : null;
    }
}
