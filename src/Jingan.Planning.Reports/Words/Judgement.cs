using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Words;

/// <summary>What was asked and what happened, in numbers, for pictures and cells; the sentences about the two are the library's.</summary>
/// <param name="Goal">What was asked.</param>
/// <param name="Actual">What happened, on the goal's scale.</param>
/// <param name="IsEstimate">Whether it is only expected.</param>
/// <param name="IsDerived">Whether it was computed, so that its digits are not printed anywhere.</param>
internal sealed record Judgement(Goal Goal, Figure Actual, bool IsEstimate, bool IsDerived)
{
    /// <summary>The actual with the digits that are printed of it.</summary>
    public Figure Printed => IsDerived ? Rounded() : Actual;

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
