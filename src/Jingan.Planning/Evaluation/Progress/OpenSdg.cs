namespace Jingan.Planning.Evaluation;

/// <summary>The damping near a limit and the scores, from −5 to 5, as published with Open SDG.</summary>
internal static class OpenSdg
{
    private const double Exponent = 4.44;

    public static (decimal Score, ProgressGrade Grade)? OfIndicator(IEnumerable<ProgressResult> series)
    {
        var results = Given.Each(series).ToList();
        var scores = results.Select(result => result.Score).OfType<decimal>().ToList();
        if (scores.Count == 0)
            return null;

        var mean = scores.Sum() / scores.Count;
        var scale = ProgressScale.Published(2.5m, 0, -2.5m);
        var isAchieved = results.TrueForAll(result => result is { IsReached: true, Target: not null });
        return (mean, isAchieved ? scale.Reached! : scale.GradeOf(mean));
    }

    /// <summary>How much the thresholds are lowered near a limit, from 1 for not at all to 0 where the base stands on it.</summary>
    /// <param name="value">The base.</param>
    /// <param name="limit">The limit; null for none.</param>
    /// <param name="direction">1 where more is wanted, −1 where less is; a limit on the other side is ignored.</param>
    internal static decimal Damping(decimal value, decimal? limit, int direction)
    {
        if (limit is not { } end || direction == 0)
            return 1;

        if (value == end)
            return 0;

        if (Math.Sign(end - value) != direction || end == 0)
            return 1;

        var (b, l) = ((double)Math.Abs(value), (double)Math.Abs(end));
        if (b <= l)
            return (decimal)(1 - Math.Pow(b / l, Exponent));

        return b >= 2 * l ? 1 : (decimal)(1 - Math.Pow(((2 * l) - b) / l, Exponent));
    }

    /// <summary>The score; null where there is no ratio and nothing is reached.</summary>
    internal static decimal? ScoreOf(ProgressResult result, decimal damping)
    {
        if (result is { IsReached: true, Target: not null })
            return 5;

        if (result.Gap is GapReason.TargetIsBase or GapReason.BaseMeetsTarget)
            return -5;

        if (result.Ratio is not { } ratio)
            return null;

        return result.Target is null ? OfGrowth(ratio, damping) : AgainstTarget(ratio);
    }

    private static decimal AgainstTarget(decimal ratio) =>
        ratio >= 0.6m ? Math.Min((7.1429m * ratio) - 4.2857m, 5) : Math.Max((4.1667m * ratio) - 2.5m, -5);

    private static decimal OfGrowth(decimal growth, decimal damping)
    {
        if (growth < 0)
            return Math.Max((125 * growth) - 2.5m, -5);

        if (damping <= 0)
            return 5;

        if (growth >= 0.015m * damping)
            return Math.Min((500 * growth / damping) - 5, 5);

        return growth >= 0.005m * damping ? (250 * growth / damping) - 1.25m : (500 * growth / damping) - 2.5m;
    }
}
