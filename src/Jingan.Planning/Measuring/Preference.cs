namespace Jingan.Planning.Measuring;

/// <summary>Which of several figures of one thing is to be shown.</summary>
internal static class Preference
{
    /// <summary>Final before expected, exact before bounded, and the one with more digits before the rounder one; null of none.</summary>
    public static Observation? Best(IEnumerable<Observation> candidates) => candidates
        .OrderBy(observation => observation.Status is ObservationStatus.Final or ObservationStatus.Break ? 0 : 1)
        .ThenBy(observation => LevelOf(observation) is { Stated.IsPoint: true, IsApproximate: false } ? 0 : 1)
        .ThenByDescending(observation => LevelOf(observation) is { } amount ? -amount.LastDigit : decimal.MinValue)
        .FirstOrDefault();

    /// <summary>The number that an observation states as a value; null where it states none, or a number of something each month or day.</summary>
    public static Amount? LevelOf(Observation observation) =>
        observation.Value is NumberStatement { Per: null or { IsMean: true } } value ? value.Amount : null;
}
