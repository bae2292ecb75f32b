namespace Jingan.Planning.Evaluation;

/// <summary>How far an actual lies from the nearest bound that is stated: positive where it fulfils the aim, negative where it does not.</summary>
public sealed record Margin
{
    internal Margin(decimal distance, decimal? percent, Unit? unit)
    {
        Distance = distance;
        Percent = percent;
        Unit = unit;
    }

    /// <summary>The distance, in <see cref="Unit"/>; for a difference of percentages, percentage points.</summary>
    public decimal Distance { get; }

    /// <summary>The distance in per cent of the bound; null where the bound is zero.</summary>
    public decimal? Percent { get; }

    /// <summary>The unit of the distance.</summary>
    public Unit? Unit { get; }

    /// <summary>The margin of a single number; null where the value is an interval, there are several, or the region has no bound.</summary>
    internal static Margin? Of(Judgement judged)
    {
        if (judged is not { Values: [{ Numbers: { IsPoint: true, Lower: { } actual } } value], Accepted: { } accepted })
            return null;

        try
        {
            return Of(actual, value.Unit, accepted);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Margin? Of(decimal actual, Unit? counted, AcceptedNumbers accepted)
    {
        var nearest = default(decimal?);
        foreach (var interval in accepted.Stated.Intervals)
        {
            foreach (var bound in (ReadOnlySpan<decimal?>)[interval.Lower, interval.Upper])
            {
                if (bound is { } end && (nearest is null || Math.Abs(actual - end) < Math.Abs(actual - nearest.Value)))
                    nearest = end;
            }
        }

        if (nearest is not { } from)
            return null;

        var distance = Math.Abs(actual - from) * (accepted.Known.Contains(actual) ? 1 : -1);
        var unit = counted == Unit.Percent ? Unit.PercentagePoints : counted;
        return new(distance, from == 0 ? null : distance / Math.Abs(from) * 100, unit);
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{DecimalText.Plain(Distance)} {Unit?.Symbol}".TrimEnd();
}

/// <summary>The actual as a share of the aim.</summary>
internal static class Achievements
{
    /// <summary>Actual over target where more is better, target over actual where less is; of a fall, the fall over the fall. In per cent.</summary>
    public static decimal? Of(Judgement judged)
    {
        if (judged is not { Case: { } of, Values: [{ Numbers: { IsPoint: true, Lower: { } actual } }], Accepted: { Stated.Intervals: [var stated], Known.Intervals: [var known] } accepted })
            return null;

        try
        {
            if (Sentences.IsFall(of.Measure, accepted))
                return stated.Upper is { } fall ? Share(actual, fall) : null;

            if (known.Upper is null)
                return stated.Lower is { } least ? Share(actual, least) : null;

            return known.Lower is null && stated.Upper is { } most ? Share(most, actual) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : part / whole * 100;
}
