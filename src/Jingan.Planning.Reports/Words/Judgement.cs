using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Words;

/// <summary>How an actual lies to what was asked.</summary>
internal enum Standing
{
    None,
    Equal,
    Over,
    Short,
    Spare,
    Above,
    FellFurther,
    FellLess,
    DidNotFall,
    Within,
    AboveRange,
    BelowRange,
    BeyondRange,
    NotStrictly,
    Reached,
    Missed,
    CannotTell,
}

/// <summary>A verdict as a value, of which sentences are made: what was asked, what happened, how far apart they are and on which side.</summary>
/// <param name="Goal">What was asked.</param>
/// <param name="Actual">What happened, on the goal's scale.</param>
/// <param name="IsEstimate">Whether it is only expected.</param>
/// <param name="IsDerived">Whether it was computed, so that its digits are not printed anywhere.</param>
/// <param name="Standing">On which side it lies.</param>
/// <param name="Distance">How far, never below 0; null where that is not said.</param>
internal sealed record Judgement(Goal Goal, Figure Actual, bool IsEstimate, bool IsDerived, Standing Standing,
    decimal? Distance)
{
    public static Judgement Of(Goal goal, Figure actual, bool isEstimate, bool isDerived, PageVerdict verdict)
    {
        var (standing, distance) = Compare(goal, actual, verdict);
        return new(goal, actual, isEstimate, isDerived, standing, distance);
    }

    /// <summary>The actual with the digits that are printed of it.</summary>
    public Figure Printed => IsDerived ? Rounded() : Actual;

    /// <summary>The distance with the digits that are printed of it.</summary>
    public decimal? PrintedDistance => IsDerived && Distance is { } distance ? Round(distance, [0]) : Distance;

    private static (Standing, decimal?) Compare(Goal goal, Figure actual, PageVerdict verdict)
    {
        if (!goal.HasNumber)
            return (Standing.None, null);
        if (!actual.IsPoint || actual.About is not null)
            return (OfImprecise(verdict), null);

        var value = actual.Low!.Value;
        if (goal is { Low: { } low, High: { } high } && low != high)
            return InRange(value, low, high, verdict);
        if (goal.IsFall)
            return OfFall(value, goal);

        var bound = goal.Bound!.Value;
        if (value == bound)
            return (goal.Kind is GoalKind.GreaterThan or GoalKind.LessThan ? Standing.NotStrictly : Standing.Equal, 0);
        if (goal.Side == GoalSide.Left)
            return value < bound ? (Standing.Spare, bound - value) : (Standing.Above, value - bound);
        return value > bound ? (Standing.Over, value - bound) : (Standing.Short, bound - value);
    }

    private static Standing OfImprecise(PageVerdict verdict) => verdict switch
    {
        PageVerdict.Met => Standing.Reached,
        PageVerdict.NotMet => Standing.Missed,
        _ => Standing.CannotTell,
    };

    private static (Standing, decimal?) InRange(decimal value, decimal low, decimal high, PageVerdict verdict)
    {
        if (value >= low && value <= high)
            return (Standing.Within, null);
        var distance = value > high ? value - high : low - value;
        if (verdict == PageVerdict.Met)
            return (Standing.BeyondRange, distance);
        return (value > high ? Standing.AboveRange : Standing.BelowRange, distance);
    }

    private static (Standing, decimal?) OfFall(decimal value, Goal goal)
    {
        var bound = goal.Bound!.Value;
        if (value == bound)
            return (goal.Kind == GoalKind.GreaterThan ? Standing.NotStrictly : Standing.Equal, 0);
        if (value > bound)
            return (Standing.FellFurther, value - bound);
        return value <= 0 ? (Standing.DidNotFall, null) : (Standing.FellLess, bound - value);
    }

    private Figure Rounded()
    {
        decimal[] bounds = [.. new[] { Goal.Low, Goal.High, 0m }.OfType<decimal>()];
        return Actual with
        {
            Low = Actual.Low is { } low ? Round(low, bounds) : null,
            High = Actual.High is { } high ? Round(high, bounds) : null,
        };
    }

    /// <summary>One decimal more than the goal has, and more only where rounding would put the number on another side of a bound.</summary>
    private decimal Round(decimal value, ReadOnlySpan<decimal> bounds)
    {
        for (var decimals = Goal.Decimals + 1; decimals < 28; decimals++)
        {
            var rounded = decimal.Round(value, decimals);
            if (KeepsSides(value, rounded, bounds))
                return rounded;
        }

        return value;
    }

    private static bool KeepsSides(decimal value, decimal rounded, ReadOnlySpan<decimal> bounds)
    {
        foreach (var bound in bounds)
        {
            if (value.CompareTo(bound) != rounded.CompareTo(bound))
                return false;
        }

        return true;
    }
}
