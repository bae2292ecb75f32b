namespace Jingan.Planning.Evaluation;

/// <summary>Writes down what was found about one target.</summary>
/// <param name="Target">The target as it was judged.</param>
/// <param name="Stated">The target as the plan states it.</param>
internal sealed record Findings(TargetCase Target, Target Stated)
{
    /// <summary>A target that is not due is first of all that, whatever else is missing; words never fall due.</summary>
    public TargetEvaluation Undetermined(Missing missing, TargetRegion? region = null, IReadOnlyList<Measured>? values = null)
    {
        var isEarly = !Target.IsDue && missing.Reason != GapReason.Qualitative;
        var pace = isEarly ? Pacing.Of(Target, region, values) : null;
        var actual = values is null ? null : Actual(values);
        return new(
            Stated, Target.Indicator, Verdict.Undetermined,
            isEarly ? GapReason.NotDue : missing.Reason,
            isEarly ? EvaluationMessages.NotDue(Target, pace) : missing.Message)
        {
            Actual = actual,
            Pace = pace,
            Observations = values is null ? [.. Figures(region), .. missing.Observations] : [.. Figures(region), .. values.SelectMany(value => value.Observations).Distinct()],
            Steps = Trace(region, values),
        };
    }

    public TargetEvaluation Decided(Verdict verdict, TargetRegion region, IReadOnlyList<Measured> values) => new(
        Stated, Target.Indicator, verdict, null, EvaluationMessages.Inferred(EvaluationMessages.Compared(values, region.Certain), Target.InferredFrom))
    {
        Actual = Actual(values),
        Margin = values is [var only] ? Margins.Of(only, region.Certain.IsEmpty ? region.Possible : region.Certain) : null,
        Observations = [.. Figures(region), .. values.SelectMany(value => value.Observations).Distinct()],
        Steps = Trace(region, values),
    };

    /// <summary>What words or a rank decide.</summary>
    public TargetEvaluation Words(Verdict verdict, params IReadOnlyList<Observation> observations) => new(
        Stated,
        Target.Indicator,
        verdict,
        null,
        EvaluationMessages.Inferred(verdict == Verdict.Met ? EvaluationMessages.Completed(observations[0]) : EvaluationMessages.Behind(observations[0]), Target.InferredFrom))
    {
        Observations = observations.ToValueList(),
        Steps = Reported(observations),
    };

    public TargetEvaluation Composite(ValueList<PartEvaluation> parts, Connective connective)
    {
        var verdict = CompositeJudge.Together(parts, connective);
        var open = CompositeJudge.Deciding(parts).FirstOrDefault(part => part.Evaluation.Verdict == Verdict.Undetermined)?.Evaluation;
        var reason = verdict == Verdict.Undetermined ? open?.Reason ?? GapReason.Qualitative : default(GapReason?);
        return new(Stated, Target.Indicator, verdict, reason, EvaluationMessages.Parts(parts))
        {
            Parts = parts,
            Observations = [.. parts.SelectMany(part => part.Evaluation.Observations).Distinct()],
            Steps = [.. parts.SelectMany(part => part.Evaluation.Steps)],
        };
    }

    public static ValueList<EvaluationStep> Reported(IEnumerable<Observation> observations) =>
        [.. observations.Select(seen => new EvaluationStep(StepKind.ReportedWords, null, null, seen.Period, seen.Wording, seen.Source))];

    /// <summary>One value, or from the least to the greatest that any observation allows; null where nothing bounds it.</summary>
    private static Amount? Actual(IReadOnlyList<Measured> values) =>
        values is [var only] ? only.Amount : new(Measured.Hull(values), values[0].Unit);

    private static ValueList<Observation> Figures(TargetRegion? region) => region?.Observations ?? [];

    /// <summary>The figures, what was computed of them, and what they were compared with.</summary>
    private ValueList<EvaluationStep> Trace(TargetRegion? region, IReadOnlyList<Measured>? values)
    {
        var steps = new List<EvaluationStep>();
        foreach (var step in (values ?? []).SelectMany(value => value.Steps))
        {
            if (!steps.Contains(step))
                steps.Add(step);
        }

        if (region is null)
            return [.. steps];

        var kind = Stated.Aim is ReferenceStatement { Reference: ReferenceKind.Delegated } ? StepKind.Assignment : StepKind.Region;
        return [.. steps, .. region.Steps, new(kind, region.Certain.IsEmpty ? region.Possible : region.Certain, region.Unit, wording: Stated.Wording, source: Stated.Source)];
    }
}
