using Jingan.Planning.Measuring;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Measures how far along a target is, before and after its deadline.</summary>
internal static class Pacing
{
    private const int LongestSearch = 30;

    public static Pace? Of(Judgement judged)
    {
        if (judged is not { Case: { } of, Accepted.Known.Intervals: [var aim] } || of.Aim is RankStatement)
            return null;

        if (of.Measure.Per is not null || (of.Measure.End is { IsWholeYears: false } && of.Measure.End.WholeYears is null))
            return null;

        return Calculation.Or(null, () =>
        {
            var pace = of.Measure.Basis == Basis.PeriodTotal ? OfTotal(of, aim, judged) : OfLevel(of, aim, judged.Accepted.Unit);
            return pace is null ? null : new Pace(pace.ShareOfTime, pace.Progress, pace.Unit) { Expected = ExpectedOf(pace.Progress) };
        });
    }

    private static decimal? ExpectedOf(ProgressResult progress)
    {
        if (progress is not { BaseValue: { } from, Target: { } goal, ShareOfTime: { } time } || from == goal)
            return null;

        return from + ((goal - from) * Math.Min(time, 1));
    }

    /// <summary>A sum starts from zero and is measured linearly, against the share of the period that it covers.</summary>
    private static Pace? OfTotal(JudgedCase of, NumberInterval aim, Judgement judged)
    {
        if (judged.Values is not [{ Numbers.Lower: { } sum } value])
            return null;

        var start = of.Period.Start.Year - 1;
        var years = value.Parts is { } parts ? parts.Sum(part => part.DayCount) * of.Period.YearCount / (decimal)of.Period.DayCount : of.Period.YearCount;
        var done = (int)Math.Round(years, MidpointRounding.AwayFromZero);
        if (done == 0)
            return null;

        var path = new ProgressPath(ProgressMethod.Linear, start, 0, start + done, sum, of.Period.End.Year, Bound(aim, 0));
        var isCeiling = aim.Contains(0);
        var isReached = isCeiling ? aim.Upper is not { } ceiling || sum <= ceiling * done / of.Period.YearCount : aim.Contains(sum);
        return Paced(of, path.Measure(1, isReached, Options(of), isCeiling ? GapReason.BaseMeetsTarget : null), value.Unit);
    }

    private static Pace? OfLevel(JudgedCase of, NumberInterval aim, Unit? unit)
    {
        if (LevelPath.UnitOf(of.Measure, unit) is not { } levels || of.Series.IsOfChanges)
            return null;

        if (of.Measure is { IsAtConstantPrices: true, IsChange: true, Type: not (ChangeType.Absolute or ChangeType.PercentagePoints) })
            return null;

        var end = of.Measure.End.End.Year;
        var baseYear = of.Measure.Base?.End.Year ?? of.Period.Start.Year - 1;
        var now = of.Series.Points(levels, baseYear + 1, Math.Min(of.Evidence.AsOf.Year, end));
        if (now.Count == 0)
            return null;

        var last = now[^1].Year;
        var current = ValuesOf(now, last);
        var (first, bases) = BaseOf(of, levels, baseYear, now);
        return Paced(of, Measure(of, aim, unit, (first, bases), (last, current), levels), levels);
    }

    /// <summary>The value of the base year; of a level, where that year has none, of the nearest year before it (the printed *).</summary>
    private static (int Year, List<decimal> Values) BaseOf(JudgedCase of, Unit levels, int baseYear, IReadOnlyList<(int Year, decimal Value)> now)
    {
        var before = of.Series.Points(levels, baseYear - LongestSearch, baseYear);
        var isLevel = of.Measure.Basis == Basis.Level;
        if (before.Count > 0 && (before[^1].Year == baseYear || (isLevel && of.Evidence.Options.Method != ProgressMethod.OpenSdg)))
            return (before[^1].Year, ValuesOf(before, before[^1].Year));

        return isLevel && of.Evidence.Options.Method == ProgressMethod.OpenSdg
            ? (now[0].Year, ValuesOf(now, now[0].Year))
            : (baseYear, []);
    }

    private static ProgressResult Measure(
        JudgedCase of, NumberInterval aim, Unit? unit, (int Year, List<decimal> Values) start, (int Year, List<decimal> Values) now, Unit levels)
    {
        var method = of.Evidence.Options.Method;
        var end = of.Measure.End.End.Year;
        var unmeasured = new ProgressResult(method, start.Year, end, null) { CurrentYear = now.Year };
        if (now.Values.Count > 1 || start.Values.Count > 1)
            return unmeasured with { Gap = GapReason.ValuesDisagree };

        var known = unmeasured with { CurrentValue = now.Values[0] };
        if (start.Values.Count == 0)
            return known with { Gap = GapReason.BaselineMissing, IsReached = of.Measure.Basis == Basis.Level && aim.Contains(now.Values[0]) };

        var from = start.Values[0];
        if (LevelPath.LevelsOf(of.Measure, aim, unit, NumberInterval.Exactly(from)) is not { } goal)
            return known with { BaseValue = from, Gap = from == 0 ? GapReason.Zero : GapReason.SignChange };

        var bound = Bound(goal, from);
        var isReached = goal.Contains(now.Values[0]);
        if (method == ProgressMethod.Destatis)
        {
            var points = of.Series.Points(levels, now.Year - LongestSearch, now.Year);
            return Destatis.Of(points, end, bound, DirectionOf(goal, from), isReached, goal.Contains(from)) with { BaseYear = start.Year, BaseValue = from };
        }

        var path = new ProgressPath(method, start.Year, from, now.Year, now.Values[0], end, bound);
        return path.Measure(DirectionOf(goal, from), isReached, Options(of), GapOf(of, path, goal));
    }

    /// <summary>1 where more is wanted, −1 where less is.</summary>
    private static int DirectionOf(NumberInterval goal, decimal from)
    {
        if (goal.Upper is null)
            return 1;

        if (goal.Lower is null)
            return -1;

        return Math.Sign((Bound(goal, from) ?? from) - from);
    }

    private static GapReason? GapOf(JudgedCase of, ProgressPath path, NumberInterval goal)
    {
        if (of.Series.BreakBetween(ReportingPeriod.OfYear(path.BaseYear), ReportingPeriod.OfYear(path.CurrentYear)) is not null)
            return GapReason.SeriesBreak;

        if (path.Target == path.Base)
            return GapReason.TargetIsBase;

        if (goal.Contains(path.Base))
            return GapReason.BaseMeetsTarget;

        var isBeyond = (path.Base < goal.Lower && path.Current > goal.Upper) || (path.Base > goal.Upper && path.Current < goal.Lower);
        return isBeyond ? GapReason.BeyondBand : null;
    }

    /// <summary>The end of the aim that lies nearest on the way from a base; for a base inside, the end that there is.</summary>
    private static decimal? Bound(NumberInterval aim, decimal from) => aim.Upper is { } upper && from >= upper && !aim.Contains(from) ? upper : aim.Lower ?? aim.Upper;

    private static List<decimal> ValuesOf(IReadOnlyList<(int Year, decimal Value)> points, int year) =>
        [.. points.Where(point => point.Year == year).Select(point => point.Value)];

    private static ProgressOptions Options(JudgedCase of) => new(scale: of.Evidence.Options.Scale);

    private static Pace Paced(JudgedCase of, ProgressResult progress, Unit? unit)
    {
        var elapsed = Period.DaysBetween(of.Period.Start, of.Evidence.AsOf) + 1;
        return new(Math.Clamp(elapsed / (decimal)of.Period.DayCount, 0, 1), progress, unit);
    }
}
