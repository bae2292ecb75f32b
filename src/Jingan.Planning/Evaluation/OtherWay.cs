using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>A change reported the other way than the one asked for misses it, in whatever both are counted: 上升3% misses [14] of a fall.</summary>
internal static class OtherWay
{
    private static readonly Region Falls = Region.Of(NumberInterval.LessThan(0));

    private static readonly Region Rises = Region.Of(NumberInterval.GreaterThan(0));

    /// <summary>Not met where every change reported from the same base to the same end goes the other way; else null.</summary>
    public static Judgement? Decide(JudgedCase of, AcceptedNumbers accepted)
    {
        if (!of.Measure.IsChange || !of.IsDue || NameRules.IsChangeNamed(of.Measure.Indicator) || OppositeOf(accepted.Possible) is not { } opposite)
            return null;

        var reported = of.Series.EndingIn(ReportingPeriod.OfDay(of.Period.End)).Where(seen => IsOfSameTime(seen, of.Measure)).ToList();
        if (reported.Count == 0 || !reported.TrueForAll(seen => Region.Of(((ChangeStatement)seen.Value).Change.Signed(of.Tolerance)).IsSubsetOf(opposite)))
            return null;

        var message = EvaluationMessages.OtherWay.With(of.Target.Wording, Phrases.Quoted(reported));
        return new() { Verdict = Verdict.NotMet, Message = message, Case = of, Accepted = accepted, Evidence = [.. reported], IsByWords = true };
    }

    private static Region? OppositeOf(Region asked)
    {
        if (asked.IsEmpty)
            return null;

        if (asked.IsSubsetOf(Falls))
            return Rises;

        return asked.IsSubsetOf(Rises) ? Falls : null;
    }

    /// <summary>From the same base to the same end; points of what is no percentage are those of its growth, which may slow down and still be growth.</summary>
    private static bool IsOfSameTime(Observation seen, Measure asked)
    {
        if (seen.Value is not ChangeStatement { Change: var change } || (change.Type == ChangeType.PercentagePoints && !asked.Indicator.Unit.IsPercent))
            return false;

        var said = MeasureRules.OfObservation(seen, seen.Value, asked.Indicator, seen.Place);
        return Equals(said.Base, asked.Base) && Equals(said.End, asked.End);
    }
}
