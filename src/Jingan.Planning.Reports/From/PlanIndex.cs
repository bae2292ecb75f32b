using NodaTime;

namespace Jingan.Planning.Reports.From;

/// <summary>A set's observations and yearly plans by indicator, so that each row costs what it has, not what the set has.</summary>
internal sealed class PlanIndex
{
    private readonly ILookup<string, Observation> observations;

    public PlanIndex(PlanSet set)
    {
        Set = set;
        observations = set.Observations.ToLookup(observation => observation.Indicator, StringComparer.Ordinal);
    }

    public PlanSet Set { get; }

    public IEnumerable<Observation> Of(string indicator) => observations[indicator];

    /// <summary>The figure to prefer of one year: final before expected, exact before bounded, the one with more digits before the rounder one.</summary>
    public Observation? Level(string indicator, int year) =>
        Best(Levels(indicator).Where(observation => IsYear(observation.Period, year)));

    /// <summary>The latest level of a whole year up to a day.</summary>
    public Observation? Latest(string indicator, LocalDate asOf)
    {
        var known = Levels(indicator).Where(observation => IsOneYear(observation.Period)
            && observation.Period.End <= asOf).ToList();
        return known.Count == 0 ? null : Level(indicator, known.Max(observation => observation.Period.End.Year));
    }

    public static Amount? AmountOf(Observation observation) =>
        observation.Value is NumberStatement { Per: null or { IsMean: true } } value ? value.Amount : null;

    public static Observation? Best(IEnumerable<Observation> candidates) => candidates
        .OrderBy(observation => observation.Status is ObservationStatus.Final or ObservationStatus.Break ? 0 : 1)
        .ThenBy(observation => AmountOf(observation) is { Stated.IsPoint: true, IsApproximate: false } ? 0 : 1)
        .ThenByDescending(observation => AmountOf(observation) is { } amount ? -amount.LastDigit : decimal.MinValue)
        .FirstOrDefault();

    private IEnumerable<Observation> Levels(string indicator) =>
        observations[indicator].Where(observation => AmountOf(observation) is not null);

    private static bool IsYear(ReportingPeriod period, int year) => IsOneYear(period) && period.Start.Year == year;

    private static bool IsOneYear(ReportingPeriod period) => period.IsWholeYears && period.YearCount == 1;
}
