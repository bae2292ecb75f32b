namespace Jingan.Planning.Comparison;

/// <summary>Compares what two targets ask for.</summary>
internal sealed class AimComparer(Baselines before, Baselines after, decimal tolerance)
{
    private readonly Levels levelsBefore = new(before);
    private readonly Levels levelsAfter = new(after);

    public AimComparison Compare(in TargetSide left, in TargetSide right)
    {
        if (left.Target.Indicator != right.Target.Indicator)
            return Incomparable(Incomparability.IndicatorDiffers);

        try
        {
            return WithoutNumbers.Compare(left.Aim, right.Aim) ?? InParts(left, right) ?? ByNumbers(left, right);
        }
        catch (ArithmeticException)
        {
            return Incomparable(Incomparability.BeyondRange);
        }
    }

    internal static AimComparison Incomparable(Incomparability reason) => new(ChangeEffect.Incomparable, reason);

    private AimComparison ByNumbers(in TargetSide left, in TargetSide right)
    {
        if (left.Basis != right.Basis)
        {
            return left.Basis is null || right.Basis is null ? Incomparable(Incomparability.BasisUnknown)
                : left.Basis == Basis.Level || right.Basis == Basis.Level ? AsLevels(left, right, Incomparability.BasisDiffers)
                : Incomparable(Incomparability.BasisDiffers);
        }

        if ((left.Aim is ChangeStatement or ReferenceStatement { Reference: ReferenceKind.MaintainLevel } || right.Aim is ChangeStatement or ReferenceStatement { Reference: ReferenceKind.MaintainLevel }) && !GrowthBase.Of(left).IsSameAs(GrowthBase.Of(right)))
            return AsLevels(left, right, Incomparability.BaselineMissing);

        if (left.Basis is null or Basis.PeriodTotal or Basis.Change && !left.Period.HasLengthOf(right.Period))
            return Incomparable(left.Basis is null ? Incomparability.BasisUnknown : Incomparability.PeriodLengthDiffers);

        if (left.Basis is Basis.Level or Basis.PeriodTotal && IsBroken(left, right))
            return Incomparable(Incomparability.SeriesBreak);

        return Resolve(left, right, out var scaledLeft, out var scaledRight) ?? InOneUnit(scaledLeft, scaledRight, left, right);
    }

    private AimComparison AsLevels(in TargetSide left, in TargetSide right, Incomparability otherwise)
    {
        if (Resolve(left, right, out var scaledLeft, out var scaledRight) is { } unresolved)
            return unresolved;

        if (Levels.BreakIn(left) || Levels.BreakIn(right) || IsBroken(left, right))
            return Incomparable(Incomparability.SeriesBreak);

        var levelLeft = levelsBefore.Of(left, scaledLeft, out var conversionLeft);
        var levelRight = levelsAfter.Of(right, scaledRight, out var conversionRight);
        if (levelLeft is null || levelRight is null)
        {
            var isGrowth = Levels.IsConvertible(left) && Levels.IsConvertible(right);
            return Incomparable(isGrowth ? Incomparability.BaselineMissing : otherwise);
        }

        return InOneUnit(levelLeft.Value, levelRight.Value, left, right, conversionLeft, conversionRight);
    }

    private static AimComparison InOneUnit(
        in Scaled left, in Scaled right, in TargetSide sideLeft, in TargetSide sideRight, BaselineConversion? conversionLeft = null, BaselineConversion? conversionRight = null)
    {
        var unit = Scaled.CommonUnit(left.Unit, right.Unit, sideLeft.Indicator?.Unit);
        return left.TryIn(unit, sideLeft, isLevel: conversionLeft is not null, out var numbersLeft)
            && right.TryIn(unit, sideRight, isLevel: conversionRight is not null, out var numbersRight)
            ? new(numbersLeft, numbersRight, unit, conversionLeft, conversionRight)
            : Incomparable(Incomparability.UnitMismatch);
    }

    /// <summary>Both regions; where one needs what is not supplied, both relative to the same benchmark, if it is the same.</summary>
    /// <returns>Null where both are there; else what can be said without them.</returns>
    private AimComparison? Resolve(in TargetSide left, in TargetSide right, out Scaled scaledLeft, out Scaled scaledRight)
    {
        var (whyLeft, whyRight) = (default(GapReason?), default(GapReason?));
        var isThere = Scaled.TryOf(left, tolerance, before, isRelative: false, ref whyLeft, out scaledLeft);
        if (Scaled.TryOf(right, tolerance, after, isRelative: false, ref whyRight, out scaledRight) && isThere)
            return null;

        if (WithoutNumbers.HaveSameReference(left.Aim, right.Aim)
            && Scaled.TryOf(left, tolerance, before, isRelative: true, ref whyLeft, out scaledLeft)
            && Scaled.TryOf(right, tolerance, after, isRelative: true, ref whyRight, out scaledRight))
        {
            return null;
        }

        return left.Aim == right.Aim ? new(ChangeEffect.Equivalent) : Incomparable(ReasonOf(whyLeft, whyRight));
    }

    /// <summary>Two composites with the same subjects, part by part; null where they are not, or resolve as wholes.</summary>
    private AimComparison? InParts(in TargetSide left, in TargetSide right)
    {
        if (left.Aim is not CompositeStatement first || right.Aim is not CompositeStatement second || !HaveSameShape(first, second))
            return null;

        var (whyLeft, whyRight) = (default(GapReason?), default(GapReason?));
        if (Scaled.TryOf(left, tolerance, before, isRelative: false, ref whyLeft, out var _) && Scaled.TryOf(right, tolerance, after, isRelative: false, ref whyRight, out var _))
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

    /// <summary>Whether the definition changed from the start of the earlier one's period to the end of the later one's, so that their levels or totals do not compare.</summary>
    private static bool IsBroken(in TargetSide left, in TargetSide right)
    {
        if (left.Period.Interval == right.Period.Interval)
            return false;

        var (first, last) = left.Period.LastYear <= right.Period.LastYear ? (left.Period, right.Period) : (right.Period, left.Period);
        return Levels.BreakIn(left.Indicator, first.Interval.Start, last.Interval.End) || Levels.BreakIn(right.Indicator, first.Interval.Start, last.Interval.End);
    }

    /// <summary>The reason of the side that has one; of two, the same whichever side is before.</summary>
    private static Incomparability ReasonOf(GapReason? before, GapReason? after) => (before, after) switch
    {
        (null, { } only) => ReasonOf(only),
        ({ } only, null) => ReasonOf(only),
        ({ } first, { } second) => (Incomparability)Math.Min((int)ReasonOf(first), (int)ReasonOf(second)),
        _ => Incomparability.Qualitative,
    };

    private static Incomparability ReasonOf(GapReason why) => why switch
    {
        GapReason.AssignmentMissing => Incomparability.AssignmentMissing,
        GapReason.BenchmarkMissing => Incomparability.BenchmarkMissing,
        GapReason.BaselineMissing => Incomparability.BaselineMissing,
        GapReason.SeveralSubjects => Incomparability.SeveralSubjects,
        _ => Incomparability.Qualitative,
    };
}
