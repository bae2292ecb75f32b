using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Words and ranks as evidence: of this very thing, for the target's own period or for its end.</summary>
internal static class Words
{
    /// <summary>What is reported in words decides, or a rank has to; null where numbers are to be asked.</summary>
    public static Judgement? Decide(JudgedCase of) => of.Aim switch
    {
        WholeStatement => Completion(of),
        WordsStatement words when DoneWords.StateOf(words.Text) == DoneState.Done => Completion(of),
        RankStatement { Rank: var rank } => Position(of, rank),
        ReferenceStatement reference => SameReference(of, reference),
        _ => null,
    };

    /// <summary>
    /// 全部完成 and 如期完成 meet the whole, 基本完成 does not; it may be reported for any part of the period, since what is done stays done. What is said
    /// not to be done misses it only at the end.
    /// </summary>
    private static Judgement? Completion(JudgedCase of)
    {
        var isNearly = of.Aim is WholeStatement { IsApproximate: true };
        var done = of.Series.LastWithin(of.Period, seen => DoneWords.StateOf(seen) == DoneState.Done || (isNearly && IsNearlyWhole(seen)));
        var open = of.Series.LastWithin(of.Period, seen => DoneWords.StateOf(seen) == DoneState.NotDone);
        if (open is not null && done is not null && open.Period.End >= done.Period.End)
        {
            var message = EvaluationMessages.Disagreeing.With(Phrases.Quoted([done, open]));
            return Judgement.Without(of, GapReason.ImpreciseObservation, message) with { Evidence = [done, open], IsByWords = true };
        }

        if (done is not null)
            return Decided(of, Verdict.Met, EvaluationMessages.Completed.With(of.Target.Wording, done.Wording), [done]);

        return open is not null && of.IsDue && open.Period.End == of.Period.End
            ? Decided(of, Verdict.NotMet, EvaluationMessages.ReportedMissed.With(of.Target.Wording, Phrases.Quoted([open])), [open])
            : null;
    }

    /// <summary>基本完成 as reported is 基本完成 as asked.</summary>
    private static bool IsNearlyWhole(Observation seen) => seen.Value is WholeStatement { IsApproximate: true } && !DoneWords.MayDeny(seen);

    private static Judgement Position(JudgedCase of, Rank aimed)
    {
        var reported = AtEnd(of, seen => seen.Value is RankStatement && !DoneWords.MayDeny(seen));
        if (reported.Count == 0)
            return Explained.NoObservation(of);

        var verdicts = reported.ConvertAll(seen => VerdictOf(((RankStatement)seen.Value).Rank, aimed));
        var decided = verdicts.Where(verdict => verdict != Verdict.Undetermined).Distinct().ToList();
        if (decided is not [var only])
        {
            var message = decided.Count > 1
                ? EvaluationMessages.Disagreeing.With(Phrases.Quoted(reported))
                : EvaluationMessages.RankUnclear.With(of.Target.Wording, Phrases.Quoted(reported));
            return Judgement.Without(of, GapReason.ImpreciseObservation, message) with { Evidence = [.. reported], IsByWords = true };
        }

        if (!of.IsDue)
            return Judgement.Without(of, GapReason.NotDue, EvaluationMessages.Due(of.Period.End)) with { Evidence = [.. reported], IsByWords = true };

        ValueList<Observation> deciding = [.. reported.Where((_, index) => verdicts[index] == only)];
        var template = only == Verdict.Met ? EvaluationMessages.RankReached : EvaluationMessages.RankMissed;
        return Decided(of, only, template.With(of.Target.Wording, Phrases.Quoted(deciding)), deciding);
    }

    private static Verdict VerdictOf(Rank rank, Rank aimed)
    {
        if (rank.Peers != aimed.Peers)
            return Verdict.Undetermined;

        if (rank.Best > aimed.Worst)
            return Verdict.NotMet;

        var isIn = aimed.Worst is { } worst ? rank.Worst <= worst : rank.Words == aimed.Words || rank.Worst == 1;
        return isIn ? Verdict.Met : Verdict.Undetermined;
    }

    /// <summary>控制在市下达目标以内 as reported meets 完成市下达目标; 低于全市平均 as reported misses 高于全市平均.</summary>
    private static Judgement? SameReference(JudgedCase of, ReferenceStatement aim)
    {
        if (!of.IsDue)
            return null;

        var reported = AtEnd(of, seen => IsDenied(seen, of.Target) || (seen.Value is ReferenceStatement said && IsSame(said, aim, of, seen)));
        var verdicts = reported.ConvertAll(seen => VerdictOf(seen, aim, of.Measure.Indicator.Polarity));
        var decided = verdicts.Where(verdict => verdict != Verdict.Undetermined).Distinct().ToList();
        if (decided is not [var only])
            return null;

        ValueList<Observation> deciding = [.. reported.Where((_, index) => verdicts[index] == only)];
        var template = only == Verdict.Met ? EvaluationMessages.ReportedMet : EvaluationMessages.ReportedMissed;
        return Decided(of, only, template.With(of.Target.Wording, Phrases.Quoted(deciding)), deciding);
    }

    /// <summary>未完成市下达目标 denies 完成市下达目标: the target's own words stand in it.</summary>
    private static bool IsDenied(Observation seen, Target target) =>
        DoneWords.Denies(seen) && seen.Wording.Contains(target.Wording, StringComparison.Ordinal);

    private static Verdict VerdictOf(Observation seen, ReferenceStatement aim, Polarity polarity)
    {
        if (DoneWords.Denies(seen))
            return Verdict.NotMet;

        return seen.Value is ReferenceStatement said && !DoneWords.MayDeny(seen) ? VerdictOf(said, aim, polarity) : Verdict.Undetermined;
    }

    private static bool IsSame(ReferenceStatement said, ReferenceStatement aim, JudgedCase of, Observation seen)
    {
        var isWhose = said.Whose is null || aim.Whose is null || said.Whose == aim.Whose;
        return said.Reference == aim.Reference && isWhose && said.Factor == aim.Factor
            && (Equals(said.Since, aim.Since) || HaveOneBase(said, aim, of, seen));
    }

    /// <summary>保持稳定 of a plan of one year and 与上年持平 start from the same year.</summary>
    private static bool HaveOneBase(ReferenceStatement said, ReferenceStatement aim, JudgedCase of, Observation seen)
    {
        var start = MeasureRules.WithBase(new Measure(of.Measure.Indicator, seen.Period), said.Since).Base;
        return start is not null && start.Equals(MeasureRules.WithBase(of.Measure, aim.Since).Base);
    }

    /// <summary>What stands to the number as is asked; the side of 完成 is that of the polarity.</summary>
    private static Verdict VerdictOf(ReferenceStatement said, ReferenceStatement aim, Polarity polarity)
    {
        if (said.IsApproximate && !aim.IsApproximate)
            return Verdict.Undetermined;

        if (said.Offset is not null || aim.Offset is not null)
            return said.Comparator == aim.Comparator && said.Offset == aim.Offset ? Verdict.Met : Verdict.Undetermined;

        if (aim.Reference is ReferenceKind.KeepPace or ReferenceKind.MaintainLevel)
            return Verdict.Met;

        var (is1, asked) = (SideOf(said.Comparator, polarity), SideOf(aim.Comparator, polarity));
        var isAssigned = aim.Reference == ReferenceKind.Delegated && said.Comparator == Comparator.Reach;
        if (isAssigned || is1 is null || asked is null)
            return isAssigned || said.Comparator == aim.Comparator ? Verdict.Met : Verdict.Undetermined;

        if (is1.Value.IsWithin(asked.Value))
            return Verdict.Met;

        return is1.Value.Clip(asked.Value) is null ? Verdict.NotMet : Verdict.Undetermined;
    }

    /// <summary>The numbers on a side of zero for which a comparator stands; null where nothing tells.</summary>
    private static NumberInterval? SideOf(Comparator comparator, Polarity polarity) => comparator switch
    {
        Comparator.AtLeast => NumberInterval.AtLeast(0),
        Comparator.GreaterThan => NumberInterval.GreaterThan(0),
        Comparator.AtMost => NumberInterval.AtMost(0),
        Comparator.LessThan => NumberInterval.LessThan(0),
        _ when polarity == Polarity.HigherIsBetter => NumberInterval.AtLeast(0),
        _ when polarity == Polarity.LowerIsBetter => NumberInterval.AtMost(0),
        _ => null,
    };

    /// <summary>What is reported for the target's own period, or for a part of it that ends with it.</summary>
    private static List<Observation> AtEnd(JudgedCase of, Func<Observation, bool> condition) =>
        of.Evidence.SaidOn(of.Series, of.Period.End).FindAll(seen => of.Period.Contains(seen.Period) && condition(seen));

    private static Judgement Decided(JudgedCase of, Verdict verdict, Message message, ValueList<Observation> evidence) =>
        new() { Verdict = verdict, Message = message, Case = of, Evidence = evidence, IsByWords = true };
}
