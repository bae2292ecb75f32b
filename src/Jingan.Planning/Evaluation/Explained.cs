using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Says why there is no verdict, and names what is reported all the same: words, another period, another basis, another place.</summary>
internal static class Explained
{
    public static Judgement Without(JudgedCase of, Gap gap, ValueList<Observation>? evidence = null, AcceptedNumbers? accepted = null)
    {
        var seen = evidence ?? [];
        if (gap.Message.Id == MeasuringMessages.NoObservation.Id)
            return NoObservation(of) with { Accepted = accepted };

        if (gap.Reason is GapReason.AssignmentMissing or GapReason.BenchmarkMissing && WordsAtEnd(of) is { } words)
            seen = [.. seen, words];

        if (gap.Reason == GapReason.BasisUnknown && of.Aim is WholeStatement)
            return Judgement.Without(of, GapReason.Qualitative, EvaluationMessages.Qualitative.With());

        if (gap.Reason == GapReason.BasisUnknown && of.Series.IsEmpty && of.Aim is not CompositeStatement)
            return NoObservation(of) with { Accepted = accepted };

        return Judgement.Without(of, gap) with { Evidence = seen, Accepted = accepted };
    }

    /// <summary>No value is there; what is reported instead is named as what it is.</summary>
    public static Judgement NoObservation(JudgedCase of)
    {
        var asked = of.Measure.Basis is Basis.PeriodTotal or null ? of.Period : of.Measure.End;
        if (WordsAtEnd(of) is { } words)
        {
            var template = words.Value is WholeStatement { IsApproximate: true } ? EvaluationMessages.BasicallyDone : EvaluationMessages.WordsOnly;
            return Judgement.Without(of, GapReason.WordsOnly, template.With(words.Wording, words.Period)) with { Evidence = [words], IsByWords = true };
        }

        if (of.Measure.Scope is { } scope && of.Evidence.Index.Of(of.Measure.Indicator, of.Evidence.Place).LastWithin(of.Period, IsNumber) is { } whole)
            return Named(of, EvaluationMessages.OfTheWhole.With(scope.Words, whole.Period, whole.Wording), whole);

        if (of.Series.LastWithin(of.Period, IsNumber) is { } other)
        {
            var template = other.Period.Equals(asked) || other.Period.End == asked.End ? EvaluationMessages.OtherBasis : EvaluationMessages.OtherPeriod;
            return Named(of, template.With(asked, other.Period, other.Wording), other);
        }

        if (of.Series.LastWithin(of.Period, _ => true) is { } said)
            return Judgement.Without(of, GapReason.WordsOnly, EvaluationMessages.WordsOnly.With(said.Wording, said.Period)) with { Evidence = [said], IsByWords = true };

        if (of.Evidence.Index.Elsewhere(of.Measure.Indicator, of.Evidence.Place, of.Period) is { } elsewhere)
            return Named(of, ElsewhereMessage(of, asked, elsewhere), elsewhere);

        return Judgement.Without(of, GapReason.NoObservation, MeasuringMessages.NoObservation.With(asked));
    }

    private static Judgement Named(JudgedCase of, Message message, Observation seen) =>
        Judgement.Without(of, GapReason.NoObservation, message) with { Evidence = [seen] };

    private static Message ElsewhereMessage(JudgedCase of, ReportingPeriod asked, Observation seen)
    {
        if (seen.Of.Count > 0)
        {
            var template = of.Measure.Scope is null ? EvaluationMessages.OfPart : EvaluationMessages.OtherPlace;
            return template.With(asked, new SpokenList([.. seen.Of.Select(part => ZoneSums.NameOf(of, part.Value))]), seen.Wording);
        }

        return EvaluationMessages.OtherPlace.With(asked, seen.Place!.ToString(), seen.Wording);
    }

    private static bool IsNumber(Observation seen) => seen.Value is NumberStatement or ChangeStatement or CompositeStatement;

    /// <summary>Words, a rank or a claim reported for the target's own period or its end.</summary>
    private static Observation? WordsAtEnd(JudgedCase of)
    {
        foreach (var seen in of.Series.EndingIn(ReportingPeriod.OfDay(of.Period.End)))
        {
            if (of.Period.Contains(seen.Period) && !IsNumber(seen))
                return seen;
        }

        return null;
    }
}
