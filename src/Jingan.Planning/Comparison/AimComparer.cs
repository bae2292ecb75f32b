using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>Compares what two targets ask for.</summary>
internal sealed class AimComparer(Baselines before, Baselines after, decimal tolerance)
{
    public AimComparison Compare(TargetSide left, TargetSide right)
    {
        if (left.Target.Indicator != right.Target.Indicator)
            return Incomparable(GapReason.IndicatorDiffers);

        if (left.Target.Scope != right.Target.Scope)
            return Incomparable(GapReason.ScopeDiffers);

        return Calculation.Or(
            (Comparer: this, left, right),
            static of => WithoutNumbers.Compare(of.left.Aim, of.right.Aim) ?? of.Comparer.InParts(of.left, of.right) ?? of.Comparer.ByNumbers(of.left, of.right),
            static _ => Incomparable(GapReason.BeyondRange));
    }

    internal static AimComparison Incomparable(GapReason reason) => new(ChangeEffect.Incomparable, reason);

    private AimComparison ByNumbers(TargetSide left, TargetSide right)
    {
        var (basis, other) = (left.BasisBeside(right), right.BasisBeside(left));
        if (basis != other)
        {
            if (basis is null || other is null)
                return Incomparable(GapReason.BasisUnknown);

            return basis == Basis.Level || other == Basis.Level ? AsLevels(left, right, GapReason.BasisDiffers) : Incomparable(GapReason.BasisDiffers);
        }

        if (left.Measure.PerBeside != right.Measure.PerBeside && !IsTotalBesideMean(left, right) && !IsTotalBesideMean(right, left))
            return Incomparable(GapReason.PeriodDiffers);

        var isBased = left.CountsFromBase || right.CountsFromBase;
        if (isBased && !left.HasBaseOf(right))
            return AsLevels(left, right, GapReason.BaselineMissing);

        if (basis is null or Basis.PeriodTotal or Basis.Change && !HaveOneLength(left.Period, right.Period))
            return Incomparable(basis is null ? GapReason.BasisUnknown : GapReason.PeriodDiffers);

        if (IsBrokenBetween(left, right) || (left.Measure.IsChange && HaveOtherSpans(left, right) && (BreakIn(left, before) || BreakIn(right, after))))
            return Incomparable(GapReason.SeriesBreak);

        return Resolve(left, right, out var one, out var another)
            ?? InOneUnit(TotalOf(left, one, right), TotalOf(right, another, left), left, right);
    }

    /// <summary>累计30万人 beside 年均6万人: the mean a year of as many years tells the total.</summary>
    private static bool IsTotalBesideMean(TargetSide total, TargetSide mean) =>
        total.Measure is { Basis: Basis.PeriodTotal, PerBeside: null }
        && mean.Measure is { Basis: Basis.PeriodTotal, PerBeside: { IsMean: true, Unit: PeriodUnit.Year, Every: 1 } }
        && mean.Period.IsWholeYears;

    private static AskedNumbers TotalOf(TargetSide side, in AskedNumbers numbers, TargetSide other) =>
        IsTotalBesideMean(other, side) ? numbers.Over(side.Period.YearCount) : numbers;

    /// <summary>Growth and levels as levels, by what is known of the bases.</summary>
    private AimComparison AsLevels(TargetSide left, TargetSide right, GapReason otherwise)
    {
        if (Resolve(left, right, out var one, out var another) is { } unresolved)
            return unresolved;

        if (one.IsRelative || another.IsRelative)
            return Incomparable(otherwise);

        if (GrowsAtConstantPrices(left) || GrowsAtConstantPrices(right))
            return Incomparable(GapReason.PriceBasis);

        if (BreakIn(left, before) || BreakIn(right, after) || IsBroken(left, right))
            return Incomparable(GapReason.SeriesBreak);

        var (levelsLeft, levelsRight) = (LevelsOf(left, one, before), LevelsOf(right, another, after));
        if (levelsLeft is not { } from || levelsRight is not { } to)
        {
            var areConvertible = IsConvertible(left) && IsConvertible(right);
            return Incomparable(areConvertible ? GapReason.BaselineMissing : otherwise);
        }

        return InOneUnit(from.Numbers, to.Numbers, left, right, from.Conversion, to.Conversion);
    }

    private AimComparison InOneUnit(
        in AskedNumbers left, in AskedNumbers right, TargetSide sideLeft, TargetSide sideRight, BaselineConversion? growthLeft = null, BaselineConversion? growthRight = null)
    {
        var unit = AskedNumbers.CommonUnit(left.Unit, right.Unit, sideLeft.Indicator?.Unit);
        if (left.In(unit, sideLeft) is not { } one || right.In(unit, sideRight) is not { } another)
            return Incomparable(GapReason.UnitMismatch);

        return new(one.Accepted, another.Accepted, unit)
        {
            ConversionBefore = growthLeft,
            ConversionAfter = growthRight,
            AreFalls = growthLeft is null && growthRight is null && sideLeft.AsksForFall && sideRight.AsksForFall,
            Difference = DifferenceOf(one, another, unit),
            IncrementBefore = IncrementOf(sideLeft, one, sideRight, before),
            IncrementAfter = IncrementOf(sideRight, another, sideLeft, after),
        };
    }

    /// <summary>Both sides' numbers; where one needs what is not supplied, both relative to the same benchmark, if it is the same.</summary>
    /// <returns>Null where both are there; else what can be said without them.</returns>
    private AimComparison? Resolve(TargetSide left, TargetSide right, out AskedNumbers one, out AskedNumbers another)
    {
        var first = AskedNumbers.Of(left, tolerance, KeptLevel(left, before), isRelative: false, out var whyLeft);
        var second = AskedNumbers.Of(right, tolerance, KeptLevel(right, after), isRelative: false, out var whyRight);
        if ((first is null || second is null) && WithoutNumbers.HaveSameReference(left.Aim, right.Aim))
        {
            first = AskedNumbers.Of(left, tolerance, null, isRelative: true, out whyLeft);
            second = AskedNumbers.Of(right, tolerance, null, isRelative: true, out whyRight);
        }

        (one, another) = (first.GetValueOrDefault(), second.GetValueOrDefault());
        if (first is not null && second is not null)
            return null;

        return left.Aim == right.Aim ? new(ChangeEffect.Equivalent) : Incomparable(ReasonOf(whyLeft, whyRight));
    }

    /// <summary>Two composites with the same subjects, part by part; null where they are not, or resolve as wholes.</summary>
    private AimComparison? InParts(TargetSide left, TargetSide right)
    {
        if (left.Aim is not CompositeStatement first || right.Aim is not CompositeStatement second || !HaveSameShape(first, second))
            return null;

        var areWhole = AskedNumbers.Of(left, tolerance, null, isRelative: false, out _) is not null
            && AskedNumbers.Of(right, tolerance, null, isRelative: false, out _) is not null;
        if (areWhole)
            return null;

        var parts = new List<AimComparison>();
        for (var index = 0; index < first.Parts.Count; index++)
            parts.Add(Compare(left.Of(first.Parts[index].Statement), right.Of(second.Parts[index].Statement)));

        var effects = parts.Select(part => part.Effect).Where(effect => effect != ChangeEffect.Equivalent).Distinct().ToList();
        return parts.Find(part => part.Effect == ChangeEffect.Incomparable) ?? new(effects.Count switch
        {
            0 => ChangeEffect.Equivalent,
            1 => effects[0],
            _ => ChangeEffect.Shifted,
        });
    }

    private static bool HaveSameShape(CompositeStatement first, CompositeStatement second) =>
        first.Connective == second.Connective
        && first.Parts.Select(part => part.Subject).SequenceEqual(second.Parts.Select(part => part.Subject), StringComparer.Ordinal);

    /// <summary>A side's numbers as levels, in the unit of its path; null where no baseline makes them so.</summary>
    private static (AskedNumbers Numbers, BaselineConversion? Conversion)? LevelsOf(TargetSide side, in AskedNumbers numbers, Baselines baselines)
    {
        if (LevelPath.IsLevel(side.Measure) && (side.Aim is not ChangeStatement || side.Measure.IsChange))
            return (numbers with { IsLevel = true }, null);

        var measure = side.Measure.Type is ChangeType.MultipleBy or ChangeType.MultipleTo
            ? side.Measure with { Type = ChangeType.RelativePercent }
            : side.Measure;
        if (!IsConvertible(side) || measure.Base is not { } start || numbers.Unit is not { } unit || LevelPath.UnitOf(measure, unit) is not { } levels)
            return null;

        if (baselines.Find(side.Indicator, side.Target.Indicator, start, side.Indicator is null ? null : levels) is not { Value.Stated.Lower: { } from } baseline)
            return null;

        if (numbers.Grown(measure, from, baseline.Value.Unit ?? levels) is not { } grown)
            return null;

        var years = measure.Basis == Basis.AverageAnnualGrowth ? measure.Years : 1;
        return (grown, new(baseline, numbers.Accepted.ToSet(), unit, years));
    }

    private static decimal? KeptLevel(TargetSide side, Baselines baselines) =>
        side is { KeepsLevel: true, Measure.IsChange: false, FromBase.Base: { } start }
            ? baselines.Find(side.Indicator, side.Target.Indicator, start, side.Unit)?.Value.Stated.Lower
            : null;

    /// <summary>5家左右 and 6家 are one apart; beside a range 左右 has its ends.</summary>
    private static AimDifference? DifferenceOf(in AskedNumbers before, in AskedNumbers after, Unit? unit)
    {
        var areNumbers = before.Stated is { IsPoint: true } && after.Stated is { IsPoint: true };
        if ((areNumbers ? before.Stated : before.WithReach) is not { } was || (areNumbers ? after.Stated : after.WithReach) is not { } now)
            return null;

        var (lower, upper) = (now.Lower - was.Lower, now.Upper - was.Upper);
        if (lower is null && upper is null)
            return null;

        return new(lower, upper, unit is { IsPercent: true } ? Unit.PercentagePoints : unit);
    }

    /// <summary>What a level, or the level that growth leads to, adds to the value of the year before its period, where another one is about another period.</summary>
    private static LevelIncrement? IncrementOf(TargetSide side, in AskedNumbers numbers, TargetSide other, Baselines baselines)
    {
        if (side.Measure.Basis != other.Measure.Basis || side.Period.Equals(other.Period) || baselines.AreNone || numbers.WithReach is not { } stated)
            return null;

        return side.Measure switch
        {
            { Basis: Basis.Level } => Added(side.Period.YearBefore, numbers.Unit, side, baselines, _ => stated),
            { Basis: Basis.AverageAnnualGrowth, Base: { } start } measure when !GrowsAtConstantPrices(side) && LevelPath.UnitOf(measure, numbers.Unit) is { } levels =>
                Added(start, levels, side, baselines, GrownBy(measure, stated, numbers.Unit)),
            _ => null,
        };
    }

    private static Func<decimal, NumberInterval?> GrownBy(Measure measure, NumberInterval growth, Unit? unit) =>
        from => LevelPath.LevelsOf(measure, growth, unit, NumberInterval.Exactly(from));

    private static LevelIncrement? Added(ReportingPeriod start, Unit? unit, TargetSide side, Baselines baselines, Func<decimal, NumberInterval?> levelOf)
    {
        var found = baselines.Find(side.Indicator, side.Target.Indicator, start, unit);
        return found is { Value.Stated.Lower: { } from } && levelOf(from) is { } level ? new(level - from, found) : null;
    }

    /// <summary>Whether it is growth at constant prices, which leads to no level at current ones.</summary>
    private static bool GrowsAtConstantPrices(TargetSide side) =>
        side.Measure is { IsChange: true, IsAtConstantPrices: true, Type: not (ChangeType.Absolute or ChangeType.PercentagePoints) };

    private static bool IsConvertible(TargetSide side) =>
        side.Measure.Basis is Basis.Level or Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change;

    /// <summary>Whether growth is counted over other years, so that a break in one of them makes the two differ.</summary>
    private static bool HaveOtherSpans(TargetSide left, TargetSide right) =>
        !Equals(left.Measure.Base, right.Measure.Base) || !left.Measure.End.Equals(right.Measure.End);

    private static bool BreakIn(TargetSide side, Baselines baselines) =>
        side.Measure is { IsChange: true, Base: { } start } && baselines.IsBroken(side.Indicator, start, side.Measure.End);

    private bool IsBrokenBetween(TargetSide left, TargetSide right) =>
        left.Measure.Basis is Basis.Level or Basis.PeriodTotal && IsBroken(left, right);

    /// <summary>Whether the series breaks from the start of the earlier one's period to the end of the later one's, so that their numbers do not compare.</summary>
    private bool IsBroken(TargetSide left, TargetSide right)
    {
        if (left.Period.Equals(right.Period))
            return false;

        var (first, last) = left.Period.End <= right.Period.End ? (left.Period, right.Period) : (right.Period, left.Period);
        return before.IsBroken(left.Indicator, first, last) || after.IsBroken(right.Indicator, first, last);
    }

    /// <summary>Whether totals over the two compare: as many years, from the same day of the year.</summary>
    internal static bool HaveOneLength(ReportingPeriod left, ReportingPeriod right)
    {
        if (left.IsWholeYears && right.IsWholeYears)
            return left.YearCount == right.YearCount;

        return left.YearCount == right.YearCount && DayOf(left.Start) == DayOf(right.Start) && DayOf(left.End) == DayOf(right.End);
    }

    private static (int Month, int Day) DayOf(NodaTime.LocalDate date) => (date.Month, date.Day);

    /// <summary>The reason of the side that has one; of two, the same whichever side is before.</summary>
    private static GapReason ReasonOf(GapReason? before, GapReason? after)
    {
        var (first, second) = (before ?? after, after ?? before);
        return (GapReason)Math.Min((int)(first ?? GapReason.Qualitative), (int)(second ?? GapReason.Qualitative));
    }
}
