namespace Jingan.Planning.Evaluation;

/// <summary>The planner's sentences: their catalogue.</summary>
internal static class SentenceMessages
{
    public static MessageTemplate Sentence { get; } = new("sentence", "目标{0}，实际{1}，{2}。", "Target {0}: {1}, {2}.");

    public static MessageTemplate OfFall { get; } = new("sentence-of-fall", "{0}的目标，实际{1}，{2}。", "Target {0}: {1}, {2}.");

    public static MessageTemplate Estimate { get; } = new("estimate", "目标{0}，预计{1}，{2}，待决算。", "Target {0}: {1} expected, {2}; the final figure is awaited.");

    public static MessageTemplate Plain { get; } = new("number", "{0}", "{0}");

    public static MessageTemplate Total { get; } = new("total", "累计{0}", "total of {0}");

    public static MessageTemplate YearlyMean { get; } = new("yearly-mean", "年均{0}", "{0} a year in the mean");

    public static MessageTemplate MonthlyMean { get; } = new("monthly-mean", "月均{0}", "{0} a month in the mean");

    public static MessageTemplate WeeklyMean { get; } = new("weekly-mean", "周均{0}", "{0} a week in the mean");

    public static MessageTemplate DailyMean { get; } = new("daily-mean", "日均{0}", "{0} a day in the mean");

    public static MessageTemplate YearlyGrowth { get; } = new("yearly-growth", "年均增长{0}", "growth of {0} a year");

    public static MessageTemplate GrowthOnYear { get; } = new("growth-on-year", "同比增长{0}", "growth of {0} on the year before");

    public static MessageTemplate ChangeBy { get; } = new("change", "增长{0}", "increase of {0}");

    public static MessageTemplate Multiple { get; } = new("multiple", "达到基期的{0}", "{0} the base");

    public static MessageTemplate MultipleBound { get; } = new("multiple", "与基期之比{0}", "{0} the base");

    public static MessageTemplate FallBy { get; } = new("fall", "下降{0}", "fall of {0}");

    public static MessageTemplate FallWithin { get; } = new("fall-within", "降幅{0}", "fall of {0}");

    public static MessageTemplate YearlyFall { get; } = new("yearly-fall", "年均下降{0}", "fall of {0} a year");

    public static MessageTemplate Fell { get; } = new("fell", "下降{0}", "fell {0}");

    public static MessageTemplate Rose { get; } = new("rose", "上升{0}", "rose {0}");

    public static MessageTemplate Unchanged { get; } = new("unchanged", "持平", "unchanged");

    public static MessageTemplate More { get; } = new("more", "超{0}", "{0} more");

    public static MessageTemplate Short { get; } = new("short", "差{0}", "{0} short");

    public static MessageTemplate ToSpare { get; } = new("to-spare", "余{0}", "{0} to spare");

    public static MessageTemplate Over { get; } = new("over", "高{0}", "{0} over");

    public static MessageTemplate Differs { get; } = new("differs", "相差{0}", "{0} off");

    public static MessageTemplate Exactly { get; } = new("exactly", "恰好达到", "exactly reached");

    public static MessageTemplate NotBeyond { get; } = new("not-beyond", "未达到（须{0}）", "not {0}");

    public static MessageTemplate WithinRange { get; } = new("within", "在目标区间内", "within the range");

    public static MessageTemplate AboveRange { get; } = new("above-range", "高出区间{0}", "{0} above it");

    public static MessageTemplate BelowRange { get; } = new("below-range", "低于区间{0}", "{0} below it");

    public static MessageTemplate FellMore { get; } = new("fell-more", "多降{0}", "{0} further");

    public static MessageTemplate FellLess { get; } = new("fell-less", "少降{0}", "{0} less far");

    public static MessageTemplate NotFallen { get; } = new("not-fallen", "未下降", "did not fall");

    public static MessageTemplate Reached { get; } = new("reached", "已达到", "met");

    public static MessageTemplate Missed { get; } = new("missed", "未达到", "not met");

    public static MessageTemplate Open { get; } = new("open", "尚不能判定", "cannot be told");

    public static MessageTemplate SeveralReached { get; } = new(
        "several-reached", "各处数值不一，均已达到", "met whichever counts. The observations differ");

    public static MessageTemplate SeveralMissed { get; } = new(
        "several-missed", "各处数值不一，均未达到", "not met whichever counts. The observations differ");

    public static MessageTemplate PartialSum { get; } = new(
        "partial", "目标{0}，已有数值（{1}）合计{2}，其余未提供。", "Target {0}: {2} in all in {1}, the rest is missing.");

    public static MessageTemplate PartialRequired { get; } = new(
        "partial-required",
        "目标{0}，{1}合计{2}，其余{3}年未提供；还须合计不少于{4}，年均{5}。",
        "Target {0}: {2} in {1}, years missing: {3}; at least {4} more, {5} a year.");

    public static MessageTemplate StateOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => Reached,
        Verdict.NotMet => Missed,
        _ => Open,
    };

    public static MessageTemplate SeveralOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => SeveralReached,
        Verdict.NotMet => SeveralMissed,
        _ => Open,
    };
}
