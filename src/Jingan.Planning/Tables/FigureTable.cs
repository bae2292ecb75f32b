using Jingan.Planning.Files;

namespace Jingan.Planning.Tables;

/// <summary>Every figure of a set, a row each: the record as a table.</summary>
internal static class FigureTable
{
    /// <summary>
    /// The rows: plan by plan the targets, areas, projects and promises, then every observation once. Figures that one wording holds
    /// together are rows of their own with the same <see cref="FigureRow.Literal"/>, told apart by <see cref="FigureRow.Part"/>.
    /// </summary>
    /// <param name="set">What is listed.</param>
    /// <param name="known">Where indicators are looked up besides; null for nowhere.</param>
    public static ValueList<FigureRow> Of(PlanSet set, PlanSet? known = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        var indicators = set.Indicators.Concat(known?.Indicators ?? [])
            .DistinctBy(indicator => indicator.Id, StringComparer.Ordinal)
            .ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        return
        [
            .. set.Plans.SelectMany(plan => new PlanFigures(plan, indicators.GetValueOrDefault).Rows().Select(row => OfPlan(row, plan))),
            .. set.Observations.SelectMany(observation => OfObservation(observation, indicators.GetValueOrDefault(observation.Indicator))),
        ];
    }

    private static FigureRow OfPlan(FigureRow row, Plan plan) => row with
    {
        PlanKind = FormatWords.PlanKinds.WordFor(plan.Kind),
        PlanPeriod = plan.Period,
        Place = new(plan.Jurisdiction.Code, plan.Jurisdiction.Name.Zh),
    };

    private static IEnumerable<FigureRow> OfObservation(Observation observation, Indicator? indicator) =>
        StatedFigures.Of(observation.Value).Select(figure => figure.CountedIn(indicator?.Unit) with
        {
            Record = FigureRecord.Observation,
            Id = observation.Indicator,
            Indicator = observation.Indicator,
            Name = indicator?.Name,
            Literal = observation.Source?.Literal ?? observation.Wording,
            Period = observation.Period,
            Wording = observation.Wording,
            Place = observation.Place,
            Status = FormatWords.ObservationStatuses.WordFor(observation.Status),
            Source = observation.Source,
            Section = observation.Source?.Section,
            Note = observation.Note,
            Of = observation.Of.Count == 0 ? null : string.Join("; ", observation.Of.Select(part => $"{part.Name}={part.Value}")),
        });
}
