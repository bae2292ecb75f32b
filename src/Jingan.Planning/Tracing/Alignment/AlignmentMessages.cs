using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>The sentences that go with pairs of targets, in both languages.</summary>
internal static class AlignmentMessages
{
    public static Name SameWords { get; } = new("两处要求相同。", "Both ask the same.");

    public static Name Disagree { get; } = new("基期数值各处不一，结论不同。", "The observations of the baseline disagree, and lead to different answers.");

    public static Name NoShare { get; } = new("不能计算占合计的比重。", "No share of the total can be computed.");

    public static Name Opposite { get; } = new("方向相反。", " They move in opposite directions.");

    public static Name Beyond { get; } = new("已超过上限。", " It exceeds the ceiling of the whole.");

    public static Name SeveralYears { get; } = new("跨年的变化不能与年度增长比较。", "A change over several years does not compare with growth a year.");

    public static Name Worded(NotCommensurable reason, bool isBoth, bool isUpper)
    {
        var (zh, en) = isBoth ? ("两处", "Both plans") : isUpper ? ("上位规划", "The upper plan") : ("下位计划", "The lower plan");
        var s = isBoth ? "" : "s";
        return reason switch
        {
            NotCommensurable.AssignmentMissing => new($"{zh}由上级下达数值，没有给出。", $"{en} leave{s} the number to a higher authority; it is not supplied."),
            NotCommensurable.ScopeUnknown => new($"{zh}要求全部完成，总量没有给出。", $"{en} ask{s} for the whole of a scope whose size is not given."),
            NotCommensurable.BenchmarkMissing => new($"{zh}与基准比较，基准数值没有给出。", $"{en} compare{s} with a benchmark that is not supplied."),
            NotCommensurable.Qualitative => new($"{zh}只有文字或位次，没有数值。", $"{en} give{s} words or a rank, no number."),
            _ => new($"{zh}含几项内容，不是一个数值。", $"{en} state{s} several subjects, not one number."),
        };
    }

    public static Name Then(this Name message, Name? more) => more is null ? message : new(message.Zh + more.Zh, message.En + more.En);

    public static Name Apart(PairCase pair) => new(
        Text($"下位目标的期间{pair.Lower.Period.ToString()}不在上位目标的期间{pair.Upper.Period.ToString()}之内。"),
        Text($"The lower target's period {pair.Lower.Period.ToString()} is not within the upper one's, {pair.Upper.Period.ToString()}."));

    public static Name NoBaseline(ReportingPeriod period) => TraceMessages.NoBaseline(period.YearBefore);

    public static Name AtTheEnd(Region asked, Region accepted, Unit unit) => new(
        Text($"同时到期：下位{NumbersText.Of(asked)}，上位{NumbersText.Of(accepted)}（{unit.Symbol}）。"),
        Text($"Due together: {NumbersText.Of(asked)} against {NumbersText.Of(accepted)} {unit.In(Language.English)}."));

    public static Name Share(Region asked, Region total, Unit unit, LevelReading? conversion) => new(
        Text($"{NumbersText.Of(asked)}{By(conversion, Language.Chinese)}占{NumbersText.Of(total)}{unit.Symbol}"),
        Text($"{NumbersText.Of(asked)}{By(conversion, Language.English)} of {NumbersText.Of(total)} {unit.In(Language.English)} is"));

    public static Name WithShare(Name start, PaceShare share) => new(
        Text($"{start.Zh}的{Percent(share)}%，时间占{NumbersText.Of(share.PercentOfTime)}%。"),
        Text($"{start.En} {Percent(share)}%, against {NumbersText.Of(share.PercentOfTime)}% of the time."));

    public static Name Rate(PairCase pair, Region stated, Region asked, Region? left, SeriesGrowth? from)
    {
        var (zh, en) = (Text($"上位年增{Rates(stated)}，下位{Rates(asked)}"), Text($"{Rates(stated)} a year against {Rates(asked)}"));
        if (from is not null)
            (zh, en) = (Text($"{zh}（比{from.From.Wording}，{from.From.Period.ToString()}年）"), Text($"{en} (from {from.From.Wording}, {from.From.Period.ToString()})"));

        return left is null ? new($"{zh}。", $"{en}.") : new(
            Text($"{zh}；其余{pair.Years - pair.LowerYears}年年均须{Rates(left)}。"),
            Text($"{en}; that leaves a mean of {Rates(left)} to the other {pair.Years - pair.LowerYears} years."));
    }

    public static Name SameLevel(Region goal, ReportingPeriod upper) => new(
        Text($"当年即要求{upper.End.Year}年的{NumbersText.Of(goal)}。"), Text($"The lower plan already asks what the upper one asks by {upper.End.Year}: {NumbersText.Of(goal)}."));

    public static Name Reached(Region asked, Region goal, ReportingPeriod upper) => new(
        Text($"{NumbersText.Of(asked)}已达到{upper.End.Year}年的{NumbersText.Of(goal)}；没有基期数值。"),
        Text($"{NumbersText.Of(asked)} already fulfils what is asked by {upper.End.Year}, {NumbersText.Of(goal)}; no baseline is observed."));

    public static Name AlreadyMet(PathStep step) => new(
        Text($"基期{step.FromText}已在{NumbersText.Of(step.Goal)}之内；下位要求{NumbersText.Of(step.Asked)}。"),
        Text($"The baseline {step.FromText} already fulfils {NumbersText.Of(step.Goal)}; the lower plan asks {NumbersText.Of(step.Asked)}."));

    public static Name NoSinglePath(PathStep step) => new(
        Text($"从{step.FromText}到{NumbersText.Of(step.Goal)}，下位要求{NumbersText.Of(step.Asked)}，不能定进度。"),
        Text($"From {step.FromText} to {NumbersText.Of(step.Goal)}, with {NumbersText.Of(step.Asked)} on the way: no one pace can be told."));

    public static Name Path(PathStep step, decimal linear, decimal compound, PaceShare share, YearlyRates? rates)
    {
        var (year, end) = (step.Pair.Lower.Period.End.Year, step.Pair.Upper.Period.End.Year);
        var even = linear == compound ? NumbersText.Of(linear) : NumbersText.Of(NumberInterval.Between(Math.Min(linear, compound), Math.Max(linear, compound)));
        var (zh, en) = (
            Text($"从{step.FromText}到{NumbersText.Of(step.Goal)}（{end}）：{year}年均匀进度{even}，下位{NumbersText.Of(step.Asked)}，为全程的{Percent(share)}%，时间占{NumbersText.Of(share.PercentOfTime)}%"),
            Text($"From {step.FromText} to {NumbersText.Of(step.Goal)} ({end}): {NumbersText.Of(step.Asked)} in {year} is {Percent(share)}% of the way in {NumbersText.Of(share.PercentOfTime)}% of the time, an even pace is at {even}"));
        if (rates is not null)
            (zh, en) = (zh + Text($"；每年须增{Rates(rates.Needed!)}"), en + Text($". A year: needed {Rates(rates.Needed!)}"));

        if (rates?.Asked is { } asked)
            (zh, en) = (zh + Text($"，下位{Rates(asked)}"), en + Text($", asked {Rates(asked)}"));

        if (rates?.Left is { } left)
            (zh, en) = (zh + Text($"，其后须{Rates(left)}"), en + Text($", left {Rates(left)}"));

        return new(zh + "。", en + ".");
    }

    private static string By(LevelReading? conversion, Language language) => conversion?.Steps is { } steps ? $" [{steps.In(language)}] " : "";

    private static string Percent(PaceShare share) => NumbersText.Of(share.PercentOfTarget);

    private static string Rates(Region rates) => NumbersText.Of(rates) + "%";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
