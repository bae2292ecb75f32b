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

        return Calculation.Or(null, () => Of(actual, value.Unit, accepted));
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

        return Sentences.IsFall(of.Measure, accepted) ? Share(actual, stated.Upper) : OfBound(actual, stated, known);
    }

    /// <summary>Before the deadline, of a level the latest value and of a total what is summed up so far.</summary>
    public static decimal? SoFar(Judgement judged, Pace? pace)
    {
        if (judged is not { Gap.Reason: GapReason.NotDue, Case.Measure.Basis: Basis.Level or Basis.PeriodTotal, Accepted: { Stated.Intervals: [var stated], Known.Intervals: [var known] } })
            return null;

        return pace?.Progress.CurrentValue is { } latest ? OfBound(latest, stated, known) : null;
    }

    /// <summary>Against the bound on whose better side everything is fine.</summary>
    private static decimal? OfBound(decimal actual, NumberInterval stated, NumberInterval known) => known switch
    {
        { Upper: null } => Share(actual, stated.Lower),
        { Lower: null } => Share(stated.Upper, actual),
        _ => null,
    };

    private static decimal? Share(decimal? part, decimal? whole) =>
        part is { } some && whole is { } all ? Calculation.Or(null, () => (decimal?)(some / all * 100)) : null;
}
