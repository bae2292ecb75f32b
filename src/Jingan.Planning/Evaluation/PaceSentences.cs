using System.Globalization;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>The sentences about progress: their catalogue, and how they are made.</summary>
internal static class PaceSentences
{
    private static readonly MessageTemplate Share = new("share-of-way", "至{0}完成路程的{1}，用时{2}。", "By {0}, {1} of the way in {2} of the time.");

    private static readonly MessageTemplate ShareBack = new(
        "share-of-way", "至{0}不进反退，退了路程的{1}，用时{2}。", "By {0}, {1} of the way in the wrong direction, in {2} of the time.");

    private static readonly MessageTemplate OnPace = new("on-pace", "按时间应完成{0}，已完成{1}。", "{0} due by now, {1} done.");

    private static readonly MessageTemplate Behind = new("behind", "按时间应完成{0}，已完成{1}，滞后{2}。", "{0} due by now, {1} done, {2} behind.");

    private static readonly MessageTemplate Should = new("should-be", "按时间应为{0}，{1}为{2}。", "{0} due by now; {2} in {1}.");

    private static readonly MessageTemplate Required = new("required-growth", "达到目标须年均增长{0}。", "Needs {0} a year.");

    private static readonly MessageTemplate RequiredFall = new("required-fall", "达到目标须年均下降{0}。", "Needs a fall of {0} a year.");

    private static readonly MessageTemplate RequiredNext = new("required-next", "达到目标须增长{0}。", "Needs growth of {0}.");

    private static readonly MessageTemplate RequiredNextFall = new("required-next-fall", "达到目标须下降{0}。", "Needs a fall of {0}.");

    private static readonly MessageTemplate RequiredRise = new("required-rise", "达到目标还须增加{0}，年均{1}。", "{0} more to go, {1} a year.");

    private static readonly MessageTemplate RequiredDrop = new("required-drop", "达到目标还须减少{0}，年均{1}。", "{0} less to go, {1} a year.");

    private static readonly MessageTemplate Rest = new(
        "required-rest", "其余{0}年合计不少于{1}，年均{2}。", "At least {1} in the years left ({0}), {2} a year.");

    private static readonly MessageTemplate Grade = new("grade", "评级：{0}。", "Grade: {0}.");

    private static readonly MessageTemplate NoWay = new("no-progress", "进度无法计算。", "No progress can be computed.");

    public static Message Of(Pace pace, Judgement judged)
    {
        var sentences = new List<object>();
        if (pace.Progress.Gap is { } gap)
            sentences.Add(Of(gap, pace.Progress.IsReached).With());
        else
            AddWay(sentences, pace, judged);

        if (pace.Progress.Grade is { } grade)
            sentences.Add(Grade.With(grade.Label));

        return sentences.Count == 0 ? NoWay.With() : EvaluationMessages.Whole.With(new SpokenList(sentences, "", " "));
    }

    /// <summary>Growth that is required, in per cent a year; rounded so that it is never said to be less than it is.</summary>
    public static Message RequiredGrowth(decimal percent, int years)
    {
        var template = years == 1 ? RequiredNext : Required;
        if (percent < 0)
            template = years == 1 ? RequiredNextFall : RequiredFall;

        return template.With(Phrases.Seen(NumberInterval.Exactly(RoundedAway(Math.Abs(percent), 1)), Unit.Percent));
    }

    /// <summary>What is required in amounts, all of it and a year.</summary>
    public static Message RequiredAmount(decimal amount, decimal yearly, Unit? unit)
    {
        var shown = unit is { IsPercent: true } ? Unit.PercentagePoints : unit;
        return (amount < 0 ? RequiredDrop : RequiredRise).With(SizeOf(Math.Abs(amount), shown), SizeOf(Math.Abs(yearly), shown));
    }

    /// <summary>What the years of a total that are not known must come to.</summary>
    public static Message RequiredRest(int years, decimal amount, decimal yearly, Unit? unit) =>
        Rest.With(years, SizeOf(amount, unit), SizeOf(yearly, unit));

    private static Quantity SizeOf(decimal number, Unit? unit) => Phrases.Seen(NumberInterval.Exactly(RoundedAway(number, 2)), unit);

    private static decimal RoundedAway(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.ToPositiveInfinity);

    private static void AddWay(List<object> sentences, Pace pace, Judgement judged)
    {
        var progress = pace.Progress;
        if (progress is { ShareOfWay: { } way, ShareOfTime: { } time, CurrentYear: { } year })
            sentences.Add((way < 0 ? ShareBack : Share).With(ReportingPeriod.OfYear(year), Percent(Math.Abs(way)), Percent(time)));

        if (pace.Expected is { } expected && progress.CurrentValue is { } current && progress.CurrentYear is { } at)
            sentences.Add(Standing(pace, judged, expected, current, at));

        if (progress is { RequiredRateFromHere: { } rate, IsReached: false } && progress.Method != ProgressMethod.Linear)
        {
            var size = Phrases.Seen(NumberInterval.Exactly(Math.Abs(rate) * 100), Unit.Percent, 1);
            sentences.Add((rate < 0 ? RequiredFall : Required).With(size));
        }
    }

    private static Message Standing(Pace pace, Judgement judged, decimal expected, decimal current, int year)
    {
        var (should, done) = (Number(expected, pace.Unit), Number(current, pace.Unit));
        if (judged.Case!.Measure.Basis != Basis.PeriodTotal)
            return Should.With(should, ReportingPeriod.OfYear(year), done);

        return current < expected ? Behind.With(should, done, Number(expected - current, pace.Unit)) : OnPace.With(should, done);
    }

    private static Quantity Number(decimal number, Unit? unit) => Phrases.Seen(NumberInterval.Exactly(number), unit, 2);

    /// <summary>Why no progress is measured.</summary>
    internal static MessageTemplate Of(GapReason gap, bool isReached) => gap switch
    {
        GapReason.BaselineMissing => new("baseline-missing", "没有基期数值，不能计算进度。", "Without a baseline no progress can be computed."),
        GapReason.NotDue => new("not-due-yet", "尚未到期，没有进度可言。", "It is not due yet, and there is no progress to tell."),
        GapReason.SinglePoint or GapReason.NoObservation => new("single-point", "基期之后没有数值，不能计算进度。", "There is no value after the base year."),
        GapReason.ValuesDisagree => new("values-disagree", "同一年的数值不一，不能计算进度。", "Values of one year disagree, so no progress is computed."),
        GapReason.NoTime => new("no-time", "目标年不在基期之后。", "The target's year is not after the base year."),
        GapReason.TargetIsBase when isReached => new("held", "目标是保持基期水平，现已保持。", "The target is to hold the base value; it is held."),
        GapReason.TargetIsBase => new("not-held", "目标是保持基期水平，现已变差。", "The target is to hold the base value; it has become worse."),
        GapReason.BaseMeetsTarget when isReached => new("base-meets-target", "基期数值已在目标区间内，仍在其中。", "The base value meets the target already, and the latest still does."),
        GapReason.BaseMeetsTarget => new("base-met-target", "基期数值已在目标区间内，现已离开。", "The base value met the target; the latest no longer does."),
        GapReason.BeyondBand => new("beyond-band", "数值已越过目标区间的另一端。", "The value has gone beyond the far end of the band."),
        GapReason.Zero => new("zero", "从零不能计算增长。", "From zero no growth can be computed."),
        GapReason.SignChange => new("sign-change", "数值正负不同，不能计算增长。", "The numbers do not have one sign, so no growth can be computed."),
        GapReason.SeriesBreak => new("series-break", "数列中断，不能计算进度。", "The series breaks, so no progress can be computed."),
        GapReason.DirectionUnknown => new("direction-unknown", "没有目标，也没有说明方向。", "There is no target and no direction."),
        GapReason.BeyondRange => MeasuringMessages.BeyondRange,
        _ => NoWay,
    };

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
