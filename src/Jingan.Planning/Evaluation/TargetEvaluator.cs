namespace Jingan.Planning.Evaluation;

/// <summary>Judges one target.</summary>
internal static class TargetEvaluator
{
    /// <param name="target">The target with its observations.</param>
    /// <param name="stated">The target as the plan states it.</param>
    public static TargetEvaluation Evaluate(TargetCase target, Target stated)
    {
        var findings = new Findings(target, stated);
        try
        {
            return Judge(target, findings);
        }
        catch (ArithmeticException)
        {
            return findings.Undetermined(new(GapReason.ImpreciseObservation, EvaluationMessages.BeyondRange));
        }
    }

    private static TargetEvaluation Judge(TargetCase target, Findings findings)
    {
        switch (target.Target.Aim)
        {
            case WordsStatement:
                return findings.Undetermined(new(GapReason.Qualitative, EvaluationMessages.Qualitative));

            case WholeStatement when Completion(target) is { } done:
                return findings.Words(Verdict.Met, done);

            case RankStatement { Rank: var rank }:
                return RankJudge.Judge(target, rank, findings);

            case ReferenceStatement { Reference: ReferenceKind.Delegated } delegated:
                return RegionResolver.Assign(target, delegated, out var unassigned) is { } assigned
                    ? Judge(assigned, new(assigned, findings.Stated))
                    : findings.Undetermined(unassigned!);

            case CompositeStatement composite when RegionResolver.Resolve(target, out _) is null && CompositeJudge.Parts(target, composite) is { } parts:
                return findings.Composite(parts, composite.Connective);
        }

        if (RegionResolver.Resolve(target, out var unresolved) is not { } region)
            return findings.Undetermined(unresolved!);

        var measured = Measures.Of(target, region.Unit);
        return measured.HasValues
            ? Judge(target, measured, region, findings)
            : findings.Undetermined(measured.Missing!, region);
    }

    private static TargetEvaluation Judge(TargetCase target, Measurement measured, TargetRegion region, Findings findings)
    {
        var telling = Measured.Telling(measured.Values);
        var verdicts = telling.Select(value => region.VerdictOf(value.Region)).Distinct().ToList();
        if (telling[0].YearsOfSum is not null && verdicts[0] == Verdict.Undetermined)
        {
            var why = measured.Missing ?? new(GapReason.NoObservation, EvaluationMessages.PartialSum(target, telling[0]));
            return findings.Undetermined(why, region, telling);
        }

        if (!target.IsDue && !(target.Basis == Basis.PeriodTotal && verdicts is [Verdict.Met]))
            return findings.Undetermined(new(GapReason.NotDue, EvaluationMessages.NotDue(target)), region, telling);

        if (verdicts.Count > 1)
            return findings.Undetermined(new(GapReason.ImpreciseObservation, EvaluationMessages.Disagreeing(telling)), region, telling);

        return verdicts[0] == Verdict.Undetermined
            ? findings.Undetermined(new(GapReason.ImpreciseObservation, EvaluationMessages.Imprecise(telling, region.Possible)), region, telling)
            : findings.Decided(verdicts[0], region, telling);
    }

    private static Observation? Completion(TargetCase target) => target.Observations.FirstOrDefault(observation =>
        observation.Value is WholeStatement { IsApproximate: false } && observation.Period.End >= target.Period.Start && observation.Period.End <= target.Period.End);
}
