using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Measures how far along a target is that is not yet due.</summary>
internal static class Pacing
{
    /// <param name="target">The target with its observations.</param>
    /// <param name="region">The numbers that fulfil it; null where they are not known.</param>
    /// <param name="values">The sums so far, for a total.</param>
    public static Pace? Of(TargetCase target, TargetRegion? region, IReadOnlyList<Measured>? values)
    {
        if (region?.Certain.Intervals is not [var aim])
            return null;

        try
        {
            return target.Basis == Basis.PeriodTotal ? OfTotal(target, aim, region.Unit, values) : OfLevel(target, aim, region.Unit);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>A sum starts from zero and is measured linearly, against the share of the period that it covers.</summary>
    private static Pace? OfTotal(TargetCase target, NumberInterval aim, Unit? unit, IReadOnlyList<Measured>? values)
    {
        if (values is not [{ Region.Lower: { } sum, YearsOfSum: { } years }])
            return null;

        var start = target.Period.Start.Year - 1;
        var path = new ProgressPath(ProgressMethod.Linear, start, 0, start + years, sum, target.EndYear, Bound(aim, 0));
        var isCeiling = aim.Contains(0);
        var isReached = isCeiling ? aim.Upper is not { } ceiling || sum <= ceiling * years / target.Period.YearCount : aim.Contains(sum);
        return Paced(target, path.Measure(1, isReached, Options(target), isCeiling ? ProgressGap.BaseMeetsTarget : null), unit);
    }

    private static Pace? OfLevel(TargetCase target, NumberInterval aim, Unit? unit)
    {
        if (LevelAims.UnitOf(target, unit) is not { } levels)
            return null;

        var points = SeriesPoints.Of(target, levels);
        var now = points.Where(point => point.Year > target.BaseYear).ToList();
        if (now.Count == 0)
            return null;

        var last = now.Max(point => point.Year);
        var current = now.Where(point => point.Year == last).Select(point => point.Value).ToList();
        var isLater = target.Basis == Basis.Level && target.Options.Method == ProgressMethod.OpenSdg && !points.Exists(point => point.Year == target.BaseYear);
        var first = isLater ? now.Min(point => point.Year) : target.BaseYear;
        var bases = points.Where(point => point.Year == first).Select(point => point.Value).ToList();
        return Paced(target, Measure(target, aim, unit, (first, bases), (last, current)), levels);
    }

    private static ProgressResult Measure(TargetCase target, NumberInterval aim, Unit? unit, (int Year, List<decimal> Values) start, (int Year, List<decimal> Values) now)
    {
        var method = target.Options.Method;
        var unmeasured = new ProgressResult(method, start.Year, target.EndYear, null) { CurrentYear = now.Year };
        if (now.Values.Count > 1 || start.Values.Count > 1)
            return unmeasured with { Gap = ProgressGap.ValuesDisagree };

        var known = unmeasured with { CurrentValue = now.Values[0] };
        if (start.Values.Count == 0)
            return known with { Gap = ProgressGap.BaseMissing, IsReached = target.Basis == Basis.Level && aim.Contains(now.Values[0]) };

        var from = start.Values[0];
        if (LevelAims.Of(target, aim, unit, from) is not { } goal)
            return known with { BaseValue = from, Gap = from == 0 ? ProgressGap.Zero : ProgressGap.SignChange };

        var bound = Bound(goal, from);
        var used = method == ProgressMethod.OpenSdg && bound == 0 ? 0.001m : bound;
        var path = new ProgressPath(method, start.Year, from, now.Year, now.Values[0], target.EndYear, used);
        return path.Measure(Math.Sign((bound ?? from) - from), goal.Contains(now.Values[0]), Options(target), GapOf(target, path, goal));
    }

    private static ProgressGap? GapOf(TargetCase target, ProgressPath path, NumberInterval goal) =>
        target.BreakBetween(path.BaseYear, path.CurrentYear) is not null ? ProgressGap.SeriesBreak
        : path.Target == path.Base ? ProgressGap.TargetIsBase
        : goal.Contains(path.Base) ? ProgressGap.BaseMeetsTarget
        : (path.Base < goal.Lower && path.Current > goal.Upper) || (path.Base > goal.Upper && path.Current < goal.Lower) ? ProgressGap.BeyondBand
        : null;

    /// <summary>The end of the aim that lies nearest on the way from a base; for a base inside, the end that there is.</summary>
    private static decimal? Bound(NumberInterval aim, decimal from) => aim.Upper is { } upper && from >= upper && !aim.Contains(from) ? upper : aim.Lower ?? aim.Upper;

    private static ProgressOptions Options(TargetCase target) => new(scale: target.Options.Scale);

    private static Pace Paced(TargetCase target, ProgressResult progress, Unit? unit) => new(ShareOfTime(target), progress, unit);

    private static decimal ShareOfTime(TargetCase target)
    {
        var elapsed = Period.DaysBetween(target.Period.Start, target.AsOf) + 1;
        return Math.Clamp(elapsed / (decimal)target.Period.DayCount, 0, 1);
    }
}
