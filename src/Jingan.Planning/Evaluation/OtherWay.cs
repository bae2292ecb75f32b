using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>A change reported the other way than the one asked for misses it, in whatever both are counted: 上升3% misses [14] of a fall.</summary>
internal static class OtherWay
{
    private static readonly Region Falls = Region.Of(NumberInterval.LessThan(0));

    private static readonly Region Rises = Region.Of(NumberInterval.GreaterThan(0));

    private static readonly Region Kept = Region.Of(NumberInterval.AtLeast(0));

    private static readonly Region KeptBelow = Region.Of(NumberInterval.AtMost(0));

    /// <summary>Not met where every change reported from the same base to the same end goes the other way; else null.</summary>
    public static Judgement? Decide(JudgedCase of, AcceptedNumbers accepted)
    {
        if (!of.Measure.IsChange || !of.IsDue || NameRules.IsChangeNamed(of.Measure.Indicator) || OppositeOf(accepted.Possible) is not { } opposite)
            return null;

        var reported = of.Series.EndingIn(ReportingPeriod.OfDay(of.Period.End)).Where(seen => IsOfSameTime(seen, of.Measure)).ToList();
        if (reported.Count == 0 || !reported.TrueForAll(seen => IsWithin(seen, of, opposite)))
            return null;

        return Told(of, Verdict.NotMet, EvaluationMessages.OtherWay, reported) with { Accepted = accepted };
    }

    /// <summary>与上年持平 beside 同比下降3.4%, where neither level is known: every change reported from the level to keep tells on which side of it the value is.</summary>
    public static Judgement? OfKeptLevel(JudgedCase of)
    {
        if (of.Aim is not ReferenceStatement { Reference: ReferenceKind.MaintainLevel, IsApproximate: false, Comparator: var comparator } kept || of.Measure.IsChange || !of.IsDue)
            return null;

        var isHigher = comparator is Comparator.AtLeast || (comparator is Comparator.Reach && of.Measure.Indicator.Polarity == Polarity.HigherIsBetter);
        var isLower = comparator is Comparator.AtMost || (comparator is Comparator.Reach && of.Measure.Indicator.Polarity == Polarity.LowerIsBetter);
        var asked = MeasureRules.WithBase(of.Measure, kept.Since);
        var reported = of.Series.EndingIn(ReportingPeriod.OfDay(of.Period.End)).Where(seen => IsOfSameTime(seen, asked)).ToList();
        if (reported.Count == 0 || isHigher == isLower)
            return null;

        var (keeps, loses) = isHigher ? (Kept, Falls) : (KeptBelow, Rises);
        if (reported.TrueForAll(seen => IsWithin(seen, of, keeps)))
            return Told(of, Verdict.Met, EvaluationMessages.ReportedMet, reported);

        return reported.TrueForAll(seen => IsWithin(seen, of, loses)) ? Told(of, Verdict.NotMet, EvaluationMessages.OtherWay, reported) : null;
    }

    private static Judgement Told(JudgedCase of, Verdict verdict, MessageTemplate template, List<Observation> reported) => new()
    {
        Verdict = verdict,
        Message = template.With(of.Target.Wording, Phrases.Quoted(reported)),
        Case = of,
        Evidence = [.. reported],
        IsByWords = true,
    };

    private static bool IsWithin(Observation seen, JudgedCase of, Region region) =>
        Region.Of(((ChangeStatement)seen.Value).Change.Signed(of.Tolerance)).IsSubsetOf(region);

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
