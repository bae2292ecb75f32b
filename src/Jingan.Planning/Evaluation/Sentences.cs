using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Makes the planner's sentences of a comparison.</summary>
internal static class Sentences
{
    /// <summary>More places an aim has only where it is a fraction: 三分之一.</summary>
    private const int MostPlaces = 4;

    /// <summary>The sentence of values beside the numbers that were asked for.</summary>
    /// <param name="of">What is judged.</param>
    /// <param name="accepted">The numbers that fulfil it.</param>
    /// <param name="values">The values to say.</param>
    /// <param name="verdict">The verdict on all of them.</param>
    /// <param name="count">How many values there are, said or not.</param>
    public static VerdictSentence Of(JudgedCase of, AcceptedNumbers accepted, IReadOnlyList<Reading> values, Verdict verdict, int count)
    {
        var isFall = IsFall(of.Measure, accepted);
        var aim = AimOf(of.Measure, accepted, isFall);
        var value = values[0];
        if (values.Count > 1)
            return Made(SentenceKind.Several, of, aim, Phrases.Listed(of, values, count), SentenceMessages.SeveralOf(verdict).With(), values);

        if (!value.Numbers.IsPoint)
            return Made(SentenceKind.Imprecise, of, aim, Said(of, value, null), SentenceMessages.StateOf(verdict).With(), values);

        var number = value.Numbers.Lower!.Value;
        var (kind, difference) = Difference(accepted, number, verdict, isFall, LimitOfFall(of.Measure, accepted) is not null);
        return Made(kind, of, aim, Said(of, value, isFall), difference, values);
    }

    /// <summary>A total of which some years miss, and what is still required of them.</summary>
    public static Message Partial(JudgedCase of, AcceptedNumbers accepted, Reading value)
    {
        var known = new SpokenList([.. value.Parts!.Select(period => (object)period)]);
        var aim = AimOf(of.Measure, accepted, false);

        // A mean is that of all parts: what is known of some is told as their sum.
        var parts = of.Measure.Per is { IsMean: true } per ? PeriodParts.CountOf(of.Period, per) ?? 1 : 1;
        var sum = (value.Numbers.Lower ?? 0) * parts;
        var seen = Phrases.Seen(NumberInterval.Exactly(sum), value.Unit);
        var years = PeriodParts.YearsMissing(of.Period, value.Parts!);
        var left = accepted.Known.Intervals is [{ Lower: { } least }] ? (least * parts) - sum : default(decimal?);
        if (left is not > 0 || years is not > 0)
            return SentenceMessages.PartialSum.With(aim, known, seen);

        var required = Phrases.Seen(NumberInterval.Exactly(left.Value), value.Unit);
        var yearly = Phrases.Seen(NumberInterval.Exactly(left.Value / years.Value), value.Unit, DecimalPlaces(left.Value) + 1);
        return SentenceMessages.PartialRequired.With(aim, known, seen, years.Value, required, yearly);
    }

    /// <summary>A value as it is said: a fall as one, an amount that is only near a number as such, a computed number rounded.</summary>
    public static object Said(JudgedCase of, Reading value, bool? isFall)
    {
        var amount = value.Steps is [_] && value.Observations is [{ Value: NumberStatement { Amount: { IsApproximate: true, Stated: { IsPoint: true, Lower: { } near } } stated } }] && (stated.Unit ?? of.Measure.Indicator.Unit) == value.Unit
            ? near
            : default(decimal?);
        var numbers = AsReported(value, of.Measure.IsChange);
        if (!of.Measure.IsChange || of.Measure.Type == ChangeType.MultipleTo || numbers is { Lower: < 0, Upper: > 0 })
            return Phrases.Seen(numbers, value.Unit, Places(of, value)) with { Near = amount };

        if (numbers is { IsPoint: true, Lower: 0 })
            return SentenceMessages.Unchanged.With();

        if (numbers.Upper <= 0)
            return SentenceMessages.Fell.With(Phrases.Seen(-numbers, value.Unit, Places(of, value)));

        var seen = Phrases.Seen(numbers, value.Unit, Places(of, value)) with { Near = amount };
        return isFall == true ? SentenceMessages.Rose.With(seen) : seen;
    }

    /// <summary>Without the end that a natural limit gave it: 不足990 is no 0～990, and less 600 it is under 390 and not -600～390.</summary>
    private static NumberInterval AsReported(Reading value, bool isChange)
    {
        var numbers = value.Numbers;
        if (numbers.IsPoint || !(value is { Observations: [_], Steps: [_] } || (isChange && value.Observations is [_, _])))
            return numbers;

        var bounded = value.Observations.Where(seen => seen.Value is NumberStatement { Amount: { IsApproximate: false, Stated: { Lower: null } or { Upper: null } } }).ToList();
        if (bounded is not [{ Value: NumberStatement { Amount.Stated: var stated } } only])
            return numbers;

        var isBase = value.Observations.Any(seen => seen.Period.End > only.Period.End);
        var keepsUpper = stated.Lower is null != isBase;
        return (keepsUpper ? numbers.Upper : numbers.Lower) is null
            ? numbers
            : keepsUpper ? new(null, false, numbers.Upper, numbers.UpperInclusive) : new(numbers.Lower, numbers.LowerInclusive, null, false);
    }

    /// <summary>Whether what is asked is a fall.</summary>
    public static bool IsFall(Measure measure, AcceptedNumbers accepted) =>
        (measure.IsChange || measure.Direction == ChangeDirection.Decrease) && measure.Type != ChangeType.MultipleTo
        && accepted.Stated.Intervals is [{ Upper: <= 0 }] && accepted.Known.Intervals is [{ Lower: null }];

    public static Message AimOf(Measure measure, AcceptedNumbers accepted, bool isFall)
    {
        var stated = new SpokenList([.. accepted.Stated.Intervals.Select(interval => (object)Phrases.Aim(isFall ? -interval : interval, accepted.Unit))], "或", " or ");
        if (isFall)
            return (measure.Basis == Basis.AverageAnnualGrowth ? SentenceMessages.YearlyFall : SentenceMessages.FallBy).With(stated);

        if (LimitOfFall(measure, accepted) is { } least)
            return SentenceMessages.FallWithin.With(Phrases.Aim(-least, accepted.Unit));

        return measure.Basis switch
        {
            Basis.Level or Basis.PeriodTotal when MeanOf(measure.Per) is { } mean => mean.With(stated),
            Basis.PeriodTotal when measure.Per is { IsMean: true } => SentenceMessages.YearlyMean.With(stated),
            Basis.PeriodTotal when measure.Period.YearCount > 1 => SentenceMessages.Total.With(stated),
            Basis.AverageAnnualGrowth => SentenceMessages.YearlyGrowth.With(stated),
            Basis.YearOnYear => SentenceMessages.GrowthOnYear.With(stated),
            Basis.Change when measure.Type == ChangeType.MultipleTo => MultipleOf(accepted).With(stated),
            Basis.Change => SentenceMessages.ChangeBy.With(stated),
            _ => SentenceMessages.Plain.With(stated),
        };
    }

    private static MessageTemplate? MeanOf(Frequency? per) => per switch
    {
        { IsMean: true, Every: 1, Unit: PeriodUnit.Month } => SentenceMessages.MonthlyMean,
        { IsMean: true, Every: 1, Unit: PeriodUnit.Week } => SentenceMessages.WeeklyMean,
        { IsMean: true, Every: 1, Unit: PeriodUnit.Day } => SentenceMessages.DailyMean,
        _ => null,
    };

    /// <summary>降幅控制在2%以内 as the change that it allows, at least −2 %; null for every other aim.</summary>
    private static NumberInterval? LimitOfFall(Measure measure, AcceptedNumbers accepted) =>
        measure.IsChange && measure.Type != ChangeType.MultipleTo && accepted.Stated.Intervals is [{ Lower: < 0, Upper: null } least] ? least : null;

    private static MessageTemplate MultipleOf(AcceptedNumbers accepted) =>
        accepted.Stated.Intervals is [{ IsPoint: true }] ? SentenceMessages.Multiple : SentenceMessages.MultipleBound;

    private static VerdictSentence Made(SentenceKind kind, JudgedCase of, Message aim, object actual, Message difference, IReadOnlyList<Reading> values)
    {
        var isEstimate = values.Any(value => value.Observations.Any(seen => seen.Status == ObservationStatus.Estimated && seen.Period.End == of.Period.End));
        var said = actual as Message ?? SentenceMessages.Plain.With(actual);
        var template = SentenceMessages.Sentence;
        if (isEstimate)
            template = SentenceMessages.Estimate;
        else if (aim.Id is "fall" or "yearly-fall")
            template = SentenceMessages.OfFall;

        return new(kind, aim, said, difference, template.With(aim, said, difference));
    }

    private static (SentenceKind Kind, Message Difference) Difference(AcceptedNumbers accepted, decimal number, Verdict verdict, bool isFall, bool isLimit)
    {
        if (accepted.Known.Intervals is not [var known] || accepted.Stated.Intervals is not [var stated])
            return (SentenceKind.Imprecise, SentenceMessages.StateOf(verdict).With());

        if (verdict == Verdict.NotMet && OnStrictBound(known, number))
            return (SentenceKind.Strict, SentenceMessages.NotBeyond.With(Phrases.Aim(known, accepted.Unit)));

        if (verdict == Verdict.Undetermined)
            return (SentenceKind.Imprecise, SentenceMessages.StateOf(verdict).With());

        if (stated == NumberInterval.All)
            return (SentenceKind.Bound, SentenceMessages.StateOf(verdict).With());

        if (isFall)
            return (SentenceKind.Fall, FallDifference(stated, number, accepted.Unit));

        return stated is { IsPoint: false, Lower: not null, Upper: not null }
            ? (SentenceKind.Range, RangeDifference(stated, number, accepted.Unit))
            : (SentenceKind.Bound, BoundDifference(stated, known, number, accepted.Unit, isLimit || known.Lower is null));
    }

    private static bool OnStrictBound(NumberInterval known, decimal number) =>
        (known.Lower == number && !known.LowerInclusive) || (known.Upper == number && !known.UpperInclusive);

    private static Message FallDifference(NumberInterval stated, decimal number, Unit? unit)
    {
        if (number >= 0)
            return SentenceMessages.NotFallen.With();

        var bound = stated.Upper!.Value;
        if (number == bound)
            return SentenceMessages.Exactly.With();

        return (number < bound ? SentenceMessages.FellMore : SentenceMessages.FellLess).With(By(number - bound, unit));
    }

    private static Message RangeDifference(NumberInterval stated, decimal number, Unit? unit)
    {
        if (stated.Contains(number))
            return SentenceMessages.WithinRange.With();

        return number > stated.Upper
            ? SentenceMessages.AboveRange.With(By(number - stated.Upper!.Value, unit))
            : SentenceMessages.BelowRange.With(By(stated.Lower!.Value - number, unit));
    }

    private static Message BoundDifference(NumberInterval stated, NumberInterval known, decimal number, Unit? unit, bool isLimit)
    {
        var bound = (stated.Lower ?? stated.Upper)!.Value;
        if (number == bound)
            return SentenceMessages.Exactly.With();

        var by = By(number - bound, unit);
        var isWithin = known.Upper is null ? number > bound : number < bound;
        if (known is { Upper: not null, Lower: not null })
            return SentenceMessages.Differs.With(by);

        return isLimit
            ? (isWithin ? SentenceMessages.ToSpare : SentenceMessages.Over).With(by)
            : (isWithin ? SentenceMessages.More : SentenceMessages.Short).With(by);
    }

    /// <summary>A difference; of percentages it is in points.</summary>
    private static Quantity By(decimal difference, Unit? unit)
    {
        var size = Math.Abs(difference);
        var counted = unit == Unit.Percent ? Unit.PercentagePoints : unit;
        return Phrases.Seen(NumberInterval.Exactly(size), counted, Significant(size));
    }

    /// <summary>Two decimal places, or as many as show that it is not nothing.</summary>
    private static int Significant(decimal size)
    {
        var places = 2;
        while (places < 28 && size != 0 && decimal.Round(size, places) == 0)
            places++;

        return places;
    }

    /// <summary>One decimal place more than the target, more where rounding would put it on the other side of a bound; null for a figure as printed.</summary>
    private static int? Places(JudgedCase of, Reading value)
    {
        if (value.Period is not null || !value.Numbers.IsPoint)
            return value.Period is null ? 4 : null;

        var (number, places) = (value.Numbers.Lower!.Value, 1 + Math.Min(MostPlaces, AimPlaces(of.Aim)));
        if (of.Measure.RegionOf(of.Aim, of.Tolerance).Numbers is not { } region)
            return places;

        while (places < 28 && region.Contains(decimal.Round(number, places, MidpointRounding.AwayFromZero)) != region.Contains(number))
            places++;

        return places;
    }

    private static int AimPlaces(Statement aim) => aim switch
    {
        NumberStatement { Amount.Stated: var stated } => Math.Max(DecimalPlaces(stated.Lower ?? 0), DecimalPlaces(stated.Upper ?? 0)),
        ChangeStatement { Change.Amount.Stated: var stated } => Math.Max(DecimalPlaces(stated.Lower ?? 0), DecimalPlaces(stated.Upper ?? 0)),
        _ => 1,
    };

    private static int DecimalPlaces(decimal number) => DecimalText.WithoutTrailingZeros(number).Scale;
}
