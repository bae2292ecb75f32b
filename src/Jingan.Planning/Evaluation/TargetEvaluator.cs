using Jingan.Planning.Aims;
using Jingan.Planning.Collections;
using Jingan.Planning.Names;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges one target.</summary>
internal static class TargetEvaluator
{
    public static TargetEvaluation Evaluate(TargetCase target)
    {
        try
        {
            return Judge(target);
        }
        catch (OverflowException)
        {
            return Undetermined(target, UndeterminedReason.ImpreciseObservation, EvaluationMessages.BeyondRange);
        }
    }

    private static TargetEvaluation Judge(TargetCase target)
    {
        if (target.Target.Aim is QualitativeAim)
            return Undetermined(target, UndeterminedReason.Qualitative, EvaluationMessages.Qualitative);

        if (target.Target.Aim is CompleteAllAim && Completion(target) is { } done)
            return Verdict(target, Evaluation.Verdict.Met, EvaluationMessages.Completed(done), observations: [done]);

        var region = target.Target.Aim.RegionOf(new(target.Indicator.Polarity, target.Unit, Baseline(target)));
        if (target.Target.Aim is RankAim rank)
            return Ranked(target, rank.Rank);

        if (region.Unresolved is { } why)
            return Unresolved(target, why);

        var values = Measures.Of(target, region.Unit, out var missing);
        if (missing is not null)
            return Undetermined(target, missing.Reason, missing.Message, missing.Observations);

        return Judge(target, values, region.Numbers!);
    }

    private static TargetEvaluation Judge(TargetCase target, IReadOnlyList<Measured> values, IntervalSet region)
    {
        var telling = Telling(values);
        var best = telling[0];
        var verdicts = telling.Select(value => VerdictOf(value, region)).Distinct().ToList();
        if (best.IsPartial && verdicts[0] == Evaluation.Verdict.Undetermined)
            return Undetermined(target, UndeterminedReason.NoObservation, EvaluationMessages.PartialSum(target, best), best.Observations, Pacing.Of(target, best, region));

        if (!target.IsDue && !(target.Basis == Targets.Basis.PeriodTotal && verdicts is [Evaluation.Verdict.Met]))
            return Undetermined(target, UndeterminedReason.NotDue, EvaluationMessages.NotDue(target), best.Observations, Pacing.Of(target, best, region));

        if (verdicts.Count > 1)
            return Undetermined(target, UndeterminedReason.ImpreciseObservation, EvaluationMessages.Disagreeing(telling), [.. telling.SelectMany(value => value.Observations).Distinct()]);

        return verdicts[0] == Evaluation.Verdict.Undetermined
            ? Undetermined(target, UndeterminedReason.ImpreciseObservation, EvaluationMessages.Imprecise(best, region), best.Observations)
            : Verdict(target, verdicts[0], EvaluationMessages.Compared(best, region), best, region, best.Observations);
    }

    /// <summary>The values without those that only say less precisely what another one says: 超过2300 beside 2350.</summary>
    private static List<Measured> Telling(IReadOnlyList<Measured> values) =>
        [.. values.Where(value => !values.Any(other => other.Region != value.Region && IntervalSet.Of(other.Region).IsSubsetOf(IntervalSet.Of(value.Region))))];

    private static Verdict VerdictOf(Measured value, IntervalSet region)
    {
        var possible = IntervalSet.Of(value.Region);
        return possible.IsSubsetOf(region) ? Evaluation.Verdict.Met
            : possible.Overlaps(region) ? Evaluation.Verdict.Undetermined
            : Evaluation.Verdict.NotMet;
    }

    private static TargetEvaluation Ranked(TargetCase target, Rank aimed)
    {
        var reported = target.OfYear(target.EndYear).Select(observation => (observation, (observation.Value as ReportedValue.OfRank)?.Rank)).Where(pair => pair.Rank is not null).ToList();
        if (!target.IsDue || reported.Count == 0)
            return Undetermined(target, UndeterminedReason.NoObservation, EvaluationMessages.Lacking(UndeterminedReason.NoObservation, target));

        var (observation, rank) = reported[0];
        var met = rank!.Peers == aimed.Peers && (aimed.Worst is { } worst ? rank.Worst <= worst : rank.Words == aimed.Words || rank.Worst == 1);
        var isBehind = rank.Peers == aimed.Peers && rank.Best > aimed.Worst;
        if (isBehind)
            return Verdict(target, Evaluation.Verdict.NotMet, EvaluationMessages.Behind(observation), observations: [observation]);

        return met
            ? Verdict(target, Evaluation.Verdict.Met, EvaluationMessages.Completed(observation), observations: [observation])
            : Undetermined(target, UndeterminedReason.ImpreciseObservation, EvaluationMessages.NotANumber(observation), [observation]);
    }

    private static Observation? Completion(TargetCase target) => target.Observations.FirstOrDefault(observation =>
        observation.Value is ReportedValue.OfText { IsCompletion: true } && observation.Period.End >= target.Period.Start && observation.Period.End <= target.Period.End);

    /// <summary>The most precise level of the year before the period, for aims that keep it; growth has none.</summary>
    private static decimal? Baseline(TargetCase target) =>
        target.Basis is Targets.Basis.AverageAnnualGrowth or Targets.Basis.YearOnYear or Targets.Basis.Change ? null
        : target.OfYear(target.BaseYear).Select(observation => target.Exact(observation, target.Unit ?? target.Indicator.Unit))
            .OrderByDescending(value => value?.Scale).FirstOrDefault(value => value is not null);

    private static TargetEvaluation Unresolved(TargetCase target, Unresolved why)
    {
        var reason = why switch
        {
            Aims.Unresolved.AssignmentMissing => UndeterminedReason.AssignmentMissing,
            Aims.Unresolved.BenchmarkMissing => UndeterminedReason.BenchmarkMissing,
            Aims.Unresolved.BaselineMissing => UndeterminedReason.BaselineMissing,
            Aims.Unresolved.SeveralSubjects => UndeterminedReason.BasisUnknown,
            _ => UndeterminedReason.Qualitative,
        };
        return Undetermined(target, reason, why == Aims.Unresolved.SeveralSubjects ? EvaluationMessages.SeveralSubjects : EvaluationMessages.Unsupplied(reason));
    }

    /// <summary>A target that is not due is first of all that, whatever else is missing; words never fall due.</summary>
    private static TargetEvaluation Undetermined(
        TargetCase target, UndeterminedReason reason, Name message, ValueList<Observation>? observations = null, Pace? pace = null)
    {
        var isEarly = !target.IsDue && reason != UndeterminedReason.Qualitative;
        return new(
            target.Target,
            target.Indicator,
            Evaluation.Verdict.Undetermined,
            isEarly ? UndeterminedReason.NotDue : reason,
            isEarly ? EvaluationMessages.NotDue(target) : message,
            pace: pace ?? Pacing.Of(target),
            observations: observations);
    }

    private static TargetEvaluation Verdict(
        TargetCase target, Verdict verdict, Name message, Measured? value = null, IntervalSet? region = null, ValueList<Observation>? observations = null) => new(
        target.Target,
        target.Indicator,
        verdict,
        null,
        EvaluationMessages.Inferred(message, target.InferredFrom),
        value?.Amount,
        value is null ? null : Margins.Of(value, region!),
        observations: observations);
}
