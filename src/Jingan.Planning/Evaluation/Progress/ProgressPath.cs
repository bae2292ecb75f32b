namespace Jingan.Planning.Evaluation;

/// <summary>A base, the latest value and a target, between which progress is measured.</summary>
internal sealed record ProgressPath(ProgressMethod Method, int BaseYear, decimal Base, int CurrentYear, decimal Current, int TargetYear, decimal? Target)
{
    private int Elapsed => CurrentYear - BaseYear;

    private int Total => TargetYear - BaseYear;

    /// <summary>Measures it.</summary>
    /// <param name="direction">1 where more is wanted, −1 where less is, 0 where nothing tells.</param>
    /// <param name="isReached">Whether the latest value fulfils what is aimed at.</param>
    /// <param name="options">Grades and limits.</param>
    /// <param name="known">Why there is no ratio, where the caller knows already.</param>
    public ProgressResult Measure(int direction, bool isReached, ProgressOptions options, ProgressGap? known = null)
    {
        var result = new ProgressResult(Method, BaseYear, TargetYear, Target) { BaseValue = Base, CurrentYear = CurrentYear, CurrentValue = Current, IsReached = isReached };
        var scale = options.Scale ?? (Target is null ? ProgressScale.OpenSdgWithoutTarget : ProgressScale.OpenSdg);
        var reduced = Target is null && Method == ProgressMethod.OpenSdg && options.Limit is { } limit ? Reduction(limit) : 1;
        try
        {
            result = WithShares(result);
            result = (known ?? GapOf(direction)) is { } gap ? result with { Gap = gap } : WithRates(result, direction);
        }
        catch (ArithmeticException)
        {
            // Beyond decimal, or so small that a rate to divide by is zero.
            result = result with { Ratio = null, Gap = ProgressGap.BeyondRange };
        }

        var score = Method == ProgressMethod.OpenSdg && options.Scale is null ? OpenSdgScore.Of(result, reduced) : null;
        return result with { Grade = GradeOf(result, scale, reduced), Score = score };
    }

    private static ProgressGrade? GradeOf(ProgressResult result, ProgressScale scale, decimal reduction) =>
        result.IsReached && scale.Reached is { } reached ? reached
        : result.Ratio is { } ratio ? scale.GradeOf(ratio, reduction)
        : null;

    private ProgressResult WithShares(ProgressResult result) => Target is not { } target || Total <= 0 ? result : result with
    {
        ShareOfTime = (decimal)Elapsed / Total,
        ShareOfWay = target == Base || Elapsed <= 0 ? null : (Current - Base) / (target - Base),
        GeometricShareOfWay = target == Base || Elapsed <= 0 || Base == 0 || Current / Base <= 0 || target / Base <= 0 ? null : Logarithm(Current / Base) / Logarithm(target / Base),
    };

    private ProgressGap? GapOf(int direction) =>
        Elapsed <= 0 ? ProgressGap.SinglePoint
        : direction == 0 && Target is null ? ProgressGap.DirectionUnknown
        : Target is null && Method != ProgressMethod.OpenSdg ? ProgressGap.DirectionUnknown
        : Target is not null && Total <= 0 ? ProgressGap.NoTime
        : Target == Base ? ProgressGap.TargetIsBase
        : Method == ProgressMethod.Linear ? null
        : Base == 0 || (Method == ProgressMethod.Geometric && (Current == 0 || Target == 0)) ? ProgressGap.Zero
        : Math.Sign(Current) == -Math.Sign(Base) && Current != 0 ? ProgressGap.SignChange
        : Target is { } target && target != 0 && Math.Sign(target) != Math.Sign(Base) ? ProgressGap.SignChange
        : null;

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
    private decimal Rate(decimal from, decimal to, int years) =>
        Method == ProgressMethod.Linear ? (to - from) / years : to == 0 ? -1 : DecimalRoot.Root(to / from, years) - 1;

    /// <summary>The rate on the scale on which the method compares.</summary>
    private decimal Speed(decimal rate) => Method == ProgressMethod.Geometric ? Logarithm(1 + rate) : rate;

    private decimal Ahead(decimal rate, int years) =>
        Method == ProgressMethod.Linear ? Current + (rate * years) : Current * DecimalRoot.Power(1 + rate, years);

    /// <summary>How much Open SDG lowers its thresholds near a limit.</summary>
    private decimal Reduction(decimal limit)
    {
        var (start, end) = ((double)Math.Abs(Base), (double)Math.Abs(limit));
        var room = start <= end && end > 0 ? 1 - Math.Pow(start / end, 4.44)
            : start <= 2 * end && end > 0 ? 1 - Math.Pow(((2 * end) - start) / end, 4.44)
            : 1;
        return (decimal)room;
    }

    private static decimal Logarithm(decimal value) => (decimal)Math.Log((double)value);
}
