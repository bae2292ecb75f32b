using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges one target, as one sequence that returns at the first thing that is missing.</summary>
internal static class Judge
{
    /// <summary>The judgement with the deadline: what is not due is first of all that, whatever else is missing; words never fall due.</summary>
    public static Judgement Target(JudgedCase of)
    {
        var judged = WithoutDeadline(of);
        return judged.Verdict == Verdict.Undetermined && !of.IsDue && judged.Gap!.Reason != GapReason.Qualitative ? NotDue(judged, of) : judged;
    }

    /// <summary>The judgement of a part, which the whole puts beside the deadline.</summary>
    public static Judgement WithoutDeadline(JudgedCase of) =>
        Calculation.Or(of, Sequence, static of => Judgement.Without(of, GapReason.ImpreciseObservation, MeasuringMessages.BeyondRange.With()));

    private static Judgement Sequence(JudgedCase of)
    {
        if (of.Aim is WordsStatement)
            return Words.Decide(of) ?? Judgement.Without(of, GapReason.Qualitative, EvaluationMessages.Qualitative.With());

        if (Parts.OfScope(of) is { } zones)
            return zones;

        if (Words.Decide(of) is { } said)
            return said;

        if (of.Aim is WholeStatement whole && (whole.Scope ?? of.Target.Wording).Contains("清零", StringComparison.Ordinal))
            return Sequence(of.With(new NumberStatement(Amount.Exactly(0, of.Measure.Indicator.Unit)), new(Basis.Level), null));

        if (of.Aim is ReferenceStatement { Reference: ReferenceKind.Delegated } delegated)
        {
            var assigned = Acceptance.Assigned(of, delegated);
            return assigned.Case is { } known ? Sequence(known) : Explained.Without(of, assigned.Gap!);
        }

        if (Parts.OfComposite(of) is { } composite)
            return composite;

        if (AsReportedForEach(of) is { } told)
            return told;

        if (Parts.OfEach(of) is { } each)
            return each;

        of = of.AsAdded();
        var accepted = Acceptance.Of(of);
        if (accepted.Gap is { } unknown)
            return OtherWay.OfKeptLevel(of) ?? Explained.Without(of, unknown, accepted.Evidence);

        var readings = ReadingsOn(of, accepted.Numbers!.Unit);
        if (!readings.HasValues)
            return OtherWay.Decide(of, accepted.Numbers) ?? OtherWay.OfKeptLevel(of) ?? Explained.Without(of, readings.Gap!, readings.Evidence, accepted.Numbers);

        return Compared(of, accepted.Numbers, readings);
    }

    /// <summary>每季度不少于200人次 beside 每季度200人次 as reported of the same period; null where nothing of the kind is.</summary>
    private static Judgement? AsReportedForEach(JudgedCase of)
    {
        if (of.Measure.Per is not { IsMean: false } || of.Aim is not NumberStatement)
            return null;

        var region = of.Measure.RegionOf(of.Aim, of.Tolerance);
        var reported = of.Series.Each(of.Measure, region.Unit ?? of.Measure.Indicator.Unit);
        return region.Gap is null && reported.HasValues ? Compared(of, AcceptedNumbers.Of(region), reported) : null;
    }

    /// <summary>The values; a growth rate without any of its own is that of what grows: 增速 finds 增长8.2% of the level's indicator.</summary>
    private static Readings ReadingsOn(JudgedCase of, Unit? unit)
    {
        var own = of.Series.On(of.Measure, unit);
        if (!own.HasValues && ZoneSums.Of(of, unit) is { } together)
            return together;

        if (own.HasValues || NameRules.GrowthStem(of.Measure.Indicator.Name.Zh) is not { } stem)
            return own;

        if (of.Evidence.Index.FindByName(stem) is not { } level || of.Measure.Period.YearCount > 1 && of.Measure.Basis == Basis.Level)
            return own;

        var measure = new Measure(level, of.Period)
        {
            Basis = Basis.YearOnYear,
            Base = MeasureRules.OwnBase(Basis.YearOnYear, of.Period),
            Type = ChangeType.RelativePercent,
            IsAtConstantPrices = PriceRules.IsGrowthAtConstantPrices(level, of.Target.Wording),
        };
        var growth = of.Evidence.Index.Of(level, of.Evidence.Place).On(measure, unit ?? Unit.Percent);
        return growth.HasValues || growth.Gap is { Reason: GapReason.PriceBasis } ? growth : own;
    }

    private static Judgement Compared(JudgedCase of, AcceptedNumbers accepted, Readings readings)
    {
        var values = readings.Shown();
        var count = readings.WithoutLessPrecise().Count;
        var verdict = accepted.VerdictOf(values[0].Numbers);
        var isSplit = values.Count > 1 && accepted.IsSplit(readings, verdict);
        var judged = new Judgement { Verdict = Verdict.Undetermined, Message = EvaluationMessages.Qualitative.With(), Case = of, Accepted = accepted, Values = values, ValueCount = count };
        if (isSplit)
            return judged.Because(GapReason.ImpreciseObservation, EvaluationMessages.Disagreeing.With(Phrases.Listed(of, values, count)));

        if (verdict == Verdict.Undetermined && values[0].IsPartial)
            return judged.Because(readings.Gap?.Reason ?? GapReason.NoObservation, readings.Gap?.Message ?? Sentences.Partial(of, accepted, values[0]));

        if (verdict == Verdict.Undetermined)
            return judged.Because(GapReason.ImpreciseObservation, Noted(accepted, Sentences.Of(of, accepted, values, verdict, count).Text));

        var isEarly = !of.IsDue && !(verdict == Verdict.Met && IsNeverLost(of, values));
        return isEarly
            ? judged.Because(GapReason.NotDue, EvaluationMessages.Due(of.Period.End))
            : judged with { Verdict = verdict, Message = Noted(accepted, Sentences.Of(of, accepted, values, verdict, count).Text) };
    }

    /// <summary>The sentence, with what was made of 基本.</summary>
    private static Message Noted(AcceptedNumbers accepted, Message sentence) =>
        accepted.Softened is { } softened ? EvaluationMessages.Noted.With(sentence, softened) : sentence;

    private static Judgement Because(this Judgement judged, GapReason reason, Message message) => judged with { Gap = new(reason, message), Message = message };

    /// <summary>Whether a total that is reached before the deadline stays so.</summary>
    private static bool IsNeverLost(JudgedCase of, IReadOnlyList<Reading> values) =>
        values[0].IsPartial || (of.Measure.Basis == Basis.PeriodTotal && values[0].Numbers.Upper is null);

    private static Judgement NotDue(Judgement judged, JudgedCase of)
    {
        var due = EvaluationMessages.Due(of.Period.End);
        ValueList<ReportingPeriod> kept = [.. judged.Parts.Where(part => part is { Period: not null, Evaluation.Verdict: Verdict.Met }).Select(part => part.Period!)];
        if (kept.Count > 0)
            due = EvaluationMessages.Two.With(due, EvaluationMessages.KeptSoFar.With(new SpokenList([.. kept])));

        var pace = Pacing.Of(judged);
        var message = pace is null ? due : EvaluationMessages.Two.With(due, PaceSentences.Of(pace, judged));
        return judged with { Gap = new(GapReason.NotDue, message), Message = message };
    }
}
