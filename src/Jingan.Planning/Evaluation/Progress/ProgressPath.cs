namespace Jingan.Planning.Evaluation;

/// <summary>A base, the latest value and a target, between which progress is measured evenly, geometrically or by Open SDG.</summary>
internal sealed record ProgressPath(ProgressMethod Method, int BaseYear, decimal Base, int CurrentYear, decimal Current, int TargetYear, decimal? Target)
{
    private int Elapsed => CurrentYear - BaseYear;

    private int Total => TargetYear - BaseYear;

    /// <summary>Measures it.</summary>
    /// <param name="direction">1 where more is wanted, −1 where less is, 0 where nothing tells.</param>
    /// <param name="isReached">Whether the latest value fulfils what is aimed at.</param>
    /// <param name="options">Grades and limits.</param>
    /// <param name="known">Why there is no ratio, where the caller knows already.</param>
    public ProgressResult Measure(int direction, bool isReached, ProgressOptions options, GapReason? known = null)
    {
        var used = Method == ProgressMethod.OpenSdg ? this with { Base = NonZero(Base, options), Target = NonZero(Target, options) } : this;
        var damping = Method == ProgressMethod.OpenSdg && Target is null ? OpenSdg.Damping(Base, options.Limit, direction) : 1;
        var result = used.Measured(direction, isReached, known);

        // The published method says nothing of fewer than two values, nor of values with both signs.
        var isOneSigned = known != GapReason.SignChange && Math.Sign(Base) * Math.Sign(Current) >= 0;
        if (Method == ProgressMethod.OpenSdg && (Elapsed <= 0 || !isOneSigned))
            return result;

        var grade = GradeOf(result, options.Scale ?? ProgressScale.PublishedFor(Target is not null), damping);
        return result with
        {
            Grade = grade,
            Score = Method == ProgressMethod.OpenSdg && options.Scale is null ? OpenSdg.ScoreOf(result, damping) : null,
        };
    }

    private static decimal NonZero(decimal value, ProgressOptions options) => value == 0 ? options.NearZero : value;

    private static decimal? NonZero(decimal? value, ProgressOptions options) => value is { } number ? NonZero(number, options) : null;

    private ProgressResult Measured(int direction, bool isReached, GapReason? known)
    {
        var result = new ProgressResult(Method, BaseYear, TargetYear, Target)
        {
            BaseValue = Base,
            CurrentYear = CurrentYear,
            CurrentValue = Current,
            IsReached = isReached,
        };
        return Calculation.Or(result with { Gap = GapReason.BeyondRange }, () =>
        {
            var shares = WithShares(result);
            return (known ?? GapOf(direction)) is { } gap
                ? shares with { Gap = gap, Holding = HoldingOf(gap, direction) }
                : Calculation.Or(shares with { Gap = GapReason.BeyondRange }, () => WithRates(shares, direction));
        });
    }

    /// <summary>Where there is no way to measure, whether the base is held, better or worse.</summary>
    private HoldingState? HoldingOf(GapReason gap, int direction)
    {
        if (gap is not (GapReason.TargetIsBase or GapReason.BaseMeetsTarget) || Elapsed <= 0)
            return null;

        var sign = Math.Sign(Current - Base) * direction;
        if (sign == 0)
            return Current == Base ? HoldingState.Held : HoldingState.Worse;

        return sign > 0 ? HoldingState.Better : HoldingState.Worse;
    }

    /// <summary>The grade; of a base to be held, that of what has reached its target while it does, else the worst one.</summary>
    private static ProgressGrade? GradeOf(ProgressResult result, ProgressScale scale, decimal damping)
    {
        if (result.IsReached && scale.Reached is { } reached)
            return reached;

        if (result.Ratio is { } ratio)
            return scale.GradeOf(ratio, damping);

        if (result.Gap is not (GapReason.TargetIsBase or GapReason.BaseMeetsTarget))
            return null;

        return result.IsReached ? scale.Grades[0] : scale.Grades[^1];
    }

    private ProgressResult WithShares(ProgressResult result)
    {
        if (Target is not { } target || Total <= 0)
            return result;

        var hasWay = target != Base && Elapsed > 0;
        var isGeometric = hasWay && Base != 0 && Current / Base > 0 && target / Base > 0;
        return result with
        {
            ShareOfTime = (decimal)Elapsed / Total,
            ShareOfWay = hasWay ? (Current - Base) / (target - Base) : null,
            GeometricShareOfWay = isGeometric ? Logarithm(Current / Base) / Logarithm(target / Base) : null,
        };
    }

    private GapReason? GapOf(int direction)
    {
        if (Elapsed <= 0)
            return GapReason.SinglePoint;

        if (Target is null && (direction == 0 || Method != ProgressMethod.OpenSdg))
            return GapReason.DirectionUnknown;

        if (Target is not null && Total <= 0)
            return GapReason.NoTime;

        if (Target == Base)
            return GapReason.TargetIsBase;

        if (Method == ProgressMethod.Linear)
            return null;

        if (Method == ProgressMethod.Geometric && (Base == 0 || Current == 0 || Target == 0))
            return GapReason.Zero;

        return HasBothSigns ? GapReason.SignChange : null;
    }

    private bool HasBothSigns =>
        (Current != 0 && Math.Sign(Current) != Math.Sign(Base)) || (Target is { } target && Math.Sign(target) != Math.Sign(Base));

    private ProgressResult WithRates(ProgressResult result, int direction)
    {
        var actual = Rate(Base, Current, Elapsed);
        var required = Target is { } target ? Rate(Base, target, Total) : default(decimal?);
        var left = TargetYear - CurrentYear;
        var sign = Method != ProgressMethod.Linear && Base < 0 ? -direction : direction;
        return result with
        {
            ActualRate = actual,
            RequiredRate = required,
            RequiredRateFromHere = Target is { } goal && left > 0 && (Method == ProgressMethod.Linear || Current != 0) ? Rate(Current, goal, left) : null,
            Projection = left >= 0 && Target is not null ? Ahead(actual, left) : null,
            Ratio = required is null ? sign * actual : sign * Speed(actual) / Math.Abs(Speed(required.Value)),
        };
    }

    /// <summary>The rate a year: units, or a fraction.</summary>
    private decimal Rate(decimal from, decimal to, int years)
    {
        if (Method == ProgressMethod.Linear)
            return (to - from) / years;

        return to == 0 ? -1 : DecimalRoot.Root(to / from, years) - 1;
    }

    /// <summary>The rate on the scale on which the method compares.</summary>
    private decimal Speed(decimal rate) => Method == ProgressMethod.Geometric ? Logarithm(1 + rate) : rate;

    private decimal Ahead(decimal rate, int years) =>
        Method == ProgressMethod.Linear ? Current + (rate * years) : Current * DecimalRoot.Power(1 + rate, years);

    private static decimal Logarithm(decimal value) => (decimal)Math.Log((double)value);
}
