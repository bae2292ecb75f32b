namespace Jingan.Planning.Evaluation;

/// <summary>The weather symbols of the German sustainability strategy.</summary>
internal static class Destatis
{
    private const int MostSteps = 5;

    private const decimal NearlyReached = 0.05m;

    private const decimal Missed = 0.20m;

    /// <summary>The symbol of a series.</summary>
    /// <param name="points">The values by year, in rising order; of several of one year none is taken.</param>
    /// <param name="targetYear">The year by which the target is to be reached.</param>
    /// <param name="target">The target; null for a direction alone.</param>
    /// <param name="direction">1 where more is wanted, −1 where less is, 0 where nothing tells.</param>
    /// <param name="isReached">Whether the latest value fulfils the target.</param>
    /// <param name="isKept">Whether the target is to stay at or beyond a value.</param>
    public static ProgressResult Of(
        IReadOnlyList<(int Year, decimal Value)> points, int targetYear, decimal? target, int direction, bool isReached, bool isKept)
    {
        var series = points.GroupBy(point => point.Year).Where(year => year.Count() == 1).Select(year => year.First()).OrderBy(point => point.Year).ToList();
        var (first, last) = series.Count == 0 ? (default, default) : (series[Math.Max(0, series.Count - 1 - MostSteps)], series[^1]);
        var result = new ProgressResult(ProgressMethod.Destatis, first.Year, targetYear, target)
        {
            IsReached = isReached,
            BaseValue = series.Count > 0 ? first.Value : null,
            CurrentYear = series.Count > 0 ? last.Year : null,
            CurrentValue = series.Count > 0 ? last.Value : null,
        };
        if (series.Count < 2)
            return result with { Gap = series.Count == 0 ? GapReason.BaselineMissing : GapReason.SinglePoint };

        if (direction == 0)
            return result with { Gap = GapReason.DirectionUnknown };

        return Calculation.Or(result with { Gap = GapReason.BeyondRange }, () =>
        {
            var mean = (last.Value - first.Value) / (last.Year - first.Year);
            return Judged(result with { ActualRate = mean, YearsOfTrend = last.Year - first.Year }, last.Value - series[^2].Value, direction, isKept);
        });
    }

    private static ProgressResult Judged(ProgressResult result, decimal lastChange, int direction, bool isKept)
    {
        var (mean, current) = (result.ActualRate!.Value, result.CurrentValue!.Value);
        var isMeanRight = Math.Sign(mean) == direction;
        var isLastRight = Math.Sign(lastChange) == direction;
        if (result.Target is not { } target)
            return result with { Grade = ByDirection(isMeanRight, isLastRight) };

        var left = Math.Max(0, result.TargetYear - result.CurrentYear!.Value);
        var hypothetical = current + (mean * left);
        var projected = result with
        {
            Projection = hypothetical,
            RequiredRateFromHere = left > 0 ? (target - current) / left : null,
            Ratio = target == current ? null : (hypothetical - current) / (target - current),
        };
        if (result.IsReached && isKept)
            return projected with { Grade = mean == 0 || isMeanRight ? Sun : SlightlyCloudy };

        if (result.IsReached)
            return projected with { Grade = Sun };

        if (!isMeanRight)
            return projected with { Grade = Thunderstorm };

        var missing = Math.Max(0, direction * (target - hypothetical)) / Math.Abs(target - current);
        if (missing < NearlyReached)
            return projected with { Grade = Sun };

        return projected with { Grade = missing <= Missed ? SlightlyCloudy : Cloud };
    }

    private static ProgressGrade ByDirection(bool isMeanRight, bool isLastRight)
    {
        if (isMeanRight)
            return isLastRight ? Sun : SlightlyCloudy;

        return isLastRight ? Cloud : Thunderstorm;
    }

    private static ProgressGrade Sun => ProgressScale.Destatis.Grades[0];

    private static ProgressGrade SlightlyCloudy => ProgressScale.Destatis.Grades[1];

    private static ProgressGrade Cloud => ProgressScale.Destatis.Grades[2];

    private static ProgressGrade Thunderstorm => ProgressScale.Destatis.Grades[3];
}
