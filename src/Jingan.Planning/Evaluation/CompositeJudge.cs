namespace Jingan.Planning.Evaluation;

/// <summary>Judges the parts of a composite aim one by one, each by the part of the observations that is about it.</summary>
internal static class CompositeJudge
{
    /// <summary>The judged parts; null where nothing tells which observation is about which part.</summary>
    public static ValueList<PartEvaluation>? Parts(TargetCase target, CompositeStatement aim)
    {
        var isAboutOne = aim.Connective != Connective.Respectively && aim.Parts.All(part => part.Subject is null);
        if (!isAboutOne && !target.Observations.Any(observation => observation.Value is CompositeStatement))
            return null;

        return [.. aim.Parts.Select((part, index) => new PartEvaluation(
            part, TargetEvaluator.Evaluate(target.With(part.Statement, Observed(target, aim, index, isAboutOne)), target.Target)))];
    }

    /// <summary>All parts hold, or one does after 或; a part that is only striven for decides nothing.</summary>
    public static Verdict Together(ValueList<PartEvaluation> parts, Connective connective)
    {
        var verdicts = Deciding(parts).Select(part => part.Evaluation.Verdict).ToList();
        var (decides, otherwise) = connective == Connective.Or ? (Verdict.Met, Verdict.NotMet) : (Verdict.NotMet, Verdict.Met);
        return verdicts.Count == 0 ? Verdict.Undetermined
            : verdicts.Contains(decides) ? decides
            : verdicts.TrueForAll(verdict => verdict == otherwise) ? otherwise
            : Verdict.Undetermined;
    }

    /// <summary>The parts that are not only striven for.</summary>
    public static IEnumerable<PartEvaluation> Deciding(ValueList<PartEvaluation> parts) => parts.Where(part => part.Part.Statement.Modality != Modality.Stretch);

    private static List<Observation> Observed(TargetCase target, CompositeStatement aim, int index, bool isAboutOne)
    {
        var observed = new List<Observation>();
        foreach (var observation in target.Observations)
        {
            if (observation.Value is not CompositeStatement { Parts: var parts })
            {
                if (isAboutOne)
                    observed.Add(observation);
            }
            else if (Matching(aim.Parts, parts, index) is { } part)
            {
                observed.Add(new() { Indicator = observation.Indicator, Period = observation.Period, Value = part.Statement, Wording = observation.Wording, Status = observation.Status, Note = observation.Note, Source = observation.Source });
            }
        }

        return observed;
    }

    /// <summary>The reported part with the same subject; by their order where both sides have as many and no two subjects differ.</summary>
    private static StatementPart? Matching(ValueList<StatementPart> aimed, ValueList<StatementPart> reported, int index)
    {
        if (aimed[index].Subject is { } subject && reported.Count(part => part.Subject == subject) == 1)
            return reported.First(part => part.Subject == subject);

        var isPaired = aimed.Count == reported.Count
            && aimed.Zip(reported).All(pair => pair.First.Subject is null || pair.Second.Subject is null || pair.First.Subject == pair.Second.Subject);
        return isPaired ? reported[index] : null;
    }
}
