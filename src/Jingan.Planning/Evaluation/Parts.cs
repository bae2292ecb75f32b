using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges what falls into parts one by one: the parts of a composite, the years of 每年, the zones of a scope.</summary>
internal static class Parts
{
    /// <summary>So many parts are said in a sentence: 每年 of a period without an end has thousands.</summary>
    private const int MostSaid = 40;

    /// <summary>So many parts are each said even where nothing is known of any.</summary>
    private const int FewSaid = 5;

    /// <summary>The parts of a composite that is not one region, each by the part of the observations that is about it; null where one region tells.</summary>
    public static Judgement? OfComposite(JudgedCase of)
    {
        if (of.Aim is not CompositeStatement composite || of.Measure.RegionOf(composite, of.Tolerance).Gap is null)
            return null;

        var isAboutOne = !composite.HasSeveralNumbers && composite.Parts.All(part => part.Subject is null && !part.IsOfWhich);
        var own = composite.Parts.Select(part => part.Subject is { } subject ? of.Evidence.Index.FindByName(subject) : null).ToList();
        if (!isAboutOne && own.TrueForAll(indicator => indicator is null) && !of.Series.Observations.Any(seen => seen.Value is CompositeStatement))
            return null;

        ValueList<PartEvaluation> parts = [.. composite.Parts.Select((part, index) => new PartEvaluation(part, Judged(of, composite, index, own[index], isAboutOne)))];
        return Together(of, parts, composite.Connective, parts.Where(part => part.Part.Statement.Modality != Modality.Stretch).ToList());
    }

    /// <summary>每年: each year of the period by itself. Null where nothing is asked for each.</summary>
    public static Judgement? OfEach(JudgedCase of)
    {
        if (of.Measure.Per is not { IsMean: false } per || PeriodParts.Of(of.Period, per) is not { Count: > 1 } periods)
            return null;

        ValueList<PartEvaluation> parts =
            [.. periods.Select(period => new PartEvaluation(new(of.Aim, Message.Spoken(period, Language.Chinese)), Inner(of.During(period)), period))];
        return Together(of, parts, Connective.And, parts);
    }

    /// <summary>Each of several zones by itself; null where the scope is one, or none.</summary>
    public static Judgement? OfScope(JudgedCase of)
    {
        if (of.Measure.Scope is not { Zones.Count: > 1, Kind: ScopeKind.Each } scope)
            return null;

        ValueList<PartEvaluation> parts =
        [
            .. scope.Zones.Select(zone => new PartEvaluation(new(of.Aim is CompositeStatement ? new WordsStatement(of.Target.Wording) : of.Aim, zone), Inner(of with
            {
                Measure = of.Measure with { Scope = new(zone, ScopeKind.Each, [zone]) },
                Series = of.Evidence.Index.Of(of.Measure.Indicator, of.Evidence.Place, zone),
            }))),
        ];
        return Together(of, parts, Connective.And, parts);
    }

    private static TargetEvaluation Inner(JudgedCase of) => new(of.Target, of.Measure.Indicator, Judge.Target(of));

    private static TargetEvaluation Judged(JudgedCase of, CompositeStatement aim, int index, Indicator? own, bool isAboutOne)
    {
        var part = aim.Parts[index];
        StatedBasis? basis = part.Basis is { } told ? new(told) : of.Target.Basis;
        if (own is not null && own.Id != of.Measure.Indicator.Id)
        {
            var measure = MeasureRules.OfAim(part.Statement, of.Target.Wording, own, of.Period, part.Basis is null ? null : basis, null, (of.Measure.Place, null));
            return Inner(of with { Aim = part.Statement, Measure = measure, Series = of.Evidence.Index.Of(own, of.Evidence.Place) });
        }

        var observed = Observed(of.Series.Observations, aim, index, isAboutOne);
        return Inner(of.With(part.Statement, basis, of.Target.Unit) with
        {
            Series = new(of.Measure.Indicator, of.Evidence.Place, observed, of.Tolerance),
        });
    }

    /// <summary>All parts hold, or one does after 或; a part that is only striven for decides nothing.</summary>
    private static Judgement Together(JudgedCase of, ValueList<PartEvaluation> parts, Connective connective, IReadOnlyList<PartEvaluation> deciding)
    {
        var verdict = VerdictOf(deciding, connective);
        var message = NothingOfAny(parts) ?? Listed(of, parts);
        if (verdict != Verdict.Undetermined)
            return new() { Verdict = verdict, Message = message, Case = of, Parts = parts };

        var open = deciding.FirstOrDefault(part => part.Evaluation.Verdict == Verdict.Undetermined)?.Evaluation;
        var reason = open?.Reason ?? GapReason.Qualitative;
        return new() { Verdict = verdict, Gap = new(reason, message), Message = message, Case = of, Parts = parts };
    }

    private static Message Listed(JudgedCase of, ValueList<PartEvaluation> parts)
    {
        var said = parts.Take(MostSaid).Select(object (part, index) => Labelled(of, part, index)).ToList();
        if (parts.Count > MostSaid)
            said.Add(EvaluationMessages.InAll.With(parts.Count));

        return EvaluationMessages.Whole.With(new SpokenList(said, "", " "));
    }

    /// <summary>One sentence for many months without any value; null where they are few, or one has more to say.</summary>
    private static Message? NothingOfAny(ValueList<PartEvaluation> parts)
    {
        var isEmpty = parts.Count > FewSaid && parts.All(part =>
            part is { Period: { } period, Evaluation: { Reason: GapReason.NoObservation, Message: var message } } && message.Equals(MeasuringMessages.NoObservation.With(period)));
        return isEmpty ? EvaluationMessages.NothingOfAny.With(parts[0].Period!, parts[^1].Period!) : null;
    }

    private static Message Labelled(JudgedCase of, PartEvaluation part, int index) =>
        EvaluationMessages.Part.With(LabelOf(of, part, index), part.Evaluation.Message);

    /// <summary>The year, the name of the zone, the subject, or the number of the part.</summary>
    private static object LabelOf(JudgedCase of, PartEvaluation part, int index)
    {
        if (part.Period is { } period)
            return period;

        if (part.Part.Subject is not { } subject)
            return index + 1;

        return of.Measure.Scope is { Kind: ScopeKind.Each } ? ZoneSums.NameOf(of, subject) : subject;
    }

    private static Verdict VerdictOf(IReadOnlyList<PartEvaluation> deciding, Connective connective)
    {
        var (decides, otherwise) = connective == Connective.Or ? (Verdict.Met, Verdict.NotMet) : (Verdict.NotMet, Verdict.Met);
        if (deciding.Count == 0)
            return Verdict.Undetermined;

        if (deciding.Any(part => part.Evaluation.Verdict == decides))
            return decides;

        return deciding.All(part => part.Evaluation.Verdict == otherwise) ? otherwise : Verdict.Undetermined;
    }

    private static List<Observation> Observed(IEnumerable<Observation> observations, CompositeStatement aim, int index, bool isAboutOne)
    {
        var observed = new List<Observation>();
        foreach (var observation in observations)
        {
            if (observation.Value is not CompositeStatement { Parts: var parts })
            {
                if (isAboutOne)
                    observed.Add(observation);
            }
            else if (Matching(aim.Parts, parts, index) is { } part)
            {
                observed.Add(observation with { Value = part.Statement });
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
