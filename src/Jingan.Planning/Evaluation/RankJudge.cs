namespace Jingan.Planning.Evaluation;

/// <summary>Judges positions among peers.</summary>
internal static class RankJudge
{
    public static TargetEvaluation Judge(TargetCase target, Rank aimed, Findings findings)
    {
        var reported = target.AtEnd.Where(observation => observation.Value is RankStatement).ToList();
        if (!target.IsDue || reported.Count == 0)
            return findings.Undetermined(new(GapReason.NoObservation, EvaluationMessages.Lacking(GapReason.NoObservation, target)));

        var verdicts = reported.Select(observation => VerdictOf(((RankStatement)observation.Value).Rank, aimed)).ToList();
        var decided = verdicts.Where(verdict => verdict != Verdict.Undetermined).Distinct().ToList();
        return decided is [var only]
            ? findings.Words(only, [.. reported.Where((_, index) => verdicts[index] == only)])
            : findings.Undetermined(new(
                GapReason.ImpreciseObservation,
                decided.Count > 1 ? EvaluationMessages.Disagreeing(reported) : EvaluationMessages.NotANumber(reported[0]),
                [.. reported]));
    }

    private static Verdict VerdictOf(Rank rank, Rank aimed)
    {
        if (rank.Peers != aimed.Peers)
            return Verdict.Undetermined;

        var isIn = aimed.Worst is { } worst ? rank.Worst <= worst : rank.Words == aimed.Words || rank.Worst == 1;
        return rank.Best > aimed.Worst ? Verdict.NotMet : isIn ? Verdict.Met : Verdict.Undetermined;
    }
}
