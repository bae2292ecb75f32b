namespace Jingan.Planning.Tracing;

/// <summary>What alignment says: the catalogue of its messages, and how the longer ones are put together.</summary>
internal static class AlignmentMessages
{
    public static MessageTemplate SameWords { get; } = new("same", "两处要求相同。", "Both ask the same.");

    public static MessageTemplate Disagree { get; } = new(
        "values-disagree", "基期数值各处不一，结论不同。", "The observations of the baseline disagree, and lead to different answers.");

    public static MessageTemplate NoShare { get; } = new("no-share", "不能计算占合计的比重。", "No share of the total can be computed.");

    public static MessageTemplate SeveralYears { get; } = new(
        "several-years", "跨年的变化不能与年度增长比较。", "A change over several years does not compare with growth a year.");

    public static MessageTemplate OtherScope { get; } = new(
        "scope-differs", "两处所指的范围不同。", "The two are about different parts of the place.");

    public static MessageTemplate OtherPlaces { get; } = new(
        "place-differs", "两处所在地区不同，数量不能相比。", "The two are of different places, whose amounts do not compare.");

    public static MessageTemplate Beside { get; } = new(
        "other-place", "不同地区：下位{0}，上位{1}（{2}）。", "Of different places: {0} against {1} {2}.");

    public static MessageTemplate BesideRate { get; } = new(
        "other-place", "不同地区：下位年增{0}{2}，上位{1}{2}。", "Of different places: {0}{2} a year against {1}{2}.");

    public static MessageTemplate Apart { get; } = new(
        "period-differs",
        "下位目标的期间{0}不在上位目标的期间{1}之内。",
        "The lower target's period {0} is not within the upper one's, {1}.");

    public static MessageTemplate NoBaseline { get; } = new("baseline-missing", "没有{0}的数值作为基期。", "No level for {0} to start from.");

    public static MessageTemplate AtTheEnd { get; } = new("at-the-end", "同时到期：下位{0}，上位{1}（{2}）。", "Due together: {0} against {1} {2}.");

    public static MessageTemplate SameLevel { get; } = new(
        "same-level", "当年即要求{0}年的{1}。", "The lower plan already asks what the upper one asks by {0}: {1}.");

    public static MessageTemplate Reached { get; } = new(
        "reached",
        "{0}已达到{1}年的{2}；没有基期数值。",
        "{0} already fulfils what is asked by {1}, {2}; no baseline is observed.");

    public static MessageTemplate AlreadyMet { get; } = new(
        "already-met", "基期{0}已在{1}之内；下位要求{2}。", "The baseline {0} already fulfils {1}; the lower plan asks {2}.");

    public static MessageTemplate NoSinglePath { get; } = new(
        "no-single-path",
        "从{0}到{1}，下位要求{2}，不能定进度。",
        "From {0} to {1}, with {2} on the way: no one pace can be told.");

    public static MessageTemplate TooMany { get; } = new(
        "too-many-to-list",
        "{0}：上位{1}项、下位{2}项，过多，不逐一比较。",
        "{0}: {1} upper and {2} lower targets are too many to hold each against each.");

    private static readonly MessageTemplate Joined = new("joined", "{0}{1}", "{0}{1}");

    private static readonly MessageTemplate Opposite = new("opposite", "方向相反。", " They move in opposite directions.");

    private static readonly MessageTemplate Beyond = new("beyond", "已超过上限。", " It exceeds the ceiling of the whole.");

    private static readonly MessageTemplate ShareText = new(
        "share", "{0}占{1}{2}的{3}%，时间占{4}%。", "{0} of {1} {2} is {3}%, against {4}% of the time.");

    private static readonly MessageTemplate ComputedShare = new(
        "share", "{0} [{5}] 占{1}{2}的{3}%，时间占{4}%。", "{0} [{5}] of {1} {2} is {3}%, against {4}% of the time.");

    private static readonly MessageTemplate RateText = new("rate", "上位年增{0}%，下位{1}%{2}{3}。", "{0}% a year against {1}%{2}{3}.");

    private static readonly MessageTemplate RateFrom = new("rate-from", "（比{0}，{1}）", " (from {0}, {1})");

    private static readonly MessageTemplate RateLeft = new(
        "rate-left", "；其余{0}年年均须{1}%", "; that leaves a mean of {1}% to the other {0} years");

    private static readonly MessageTemplate PathText = new(
        "path",
        "从{0}到{1}（{2}）：{3}年均匀进度{4}，下位{5}，为全程的{6}%，时间占{7}%{8}。",
        "From {0} to {1} ({2}): {5} in {3} is {6}% of the way in {7}% of the time, an even pace is at {4}{8}.");

    private static readonly MessageTemplate Needed = new("needed", "；每年须增{0}%", ". A year: needed {0}%");

    private static readonly MessageTemplate Asked = new("asked", "，下位{0}%", ", asked {0}%");

    private static readonly MessageTemplate Left = new("left", "，其后须{0}%", ", left {0}%");

    private static readonly ReasonText[] Reasons =
    [
        new(GapReason.AssignmentMissing, "由上级下达数值，没有给出。", "leaves the number to a higher authority; it is not supplied.", "leave the number to a higher authority; it is not supplied."),
        new(GapReason.ScopeUnknown, "要求全部完成，总量没有给出。", "asks for the whole of a scope whose size is not given.", "ask for the whole of a scope whose size is not given."),
        new(GapReason.BenchmarkMissing, "与基准比较，基准数值没有给出。", "compares with a benchmark that is not supplied.", "compare with a benchmark that is not supplied."),
        new(GapReason.Qualitative, "只有文字或位次，没有数值。", "gives words or a rank, no number.", "give words or a rank, no number."),
        new(GapReason.BeyondRange, "的数值超出可以计算的范围。", "has numbers beyond what can be computed.", "have numbers beyond what can be computed."),
        new(GapReason.SeveralSubjects, "含几项内容，不是一个数值。", "states several subjects, not one number.", "state several subjects, not one number."),
    ];

    private static readonly (string Zh, string En) BothPlans = ("两处", "Both plans");
    private static readonly (string Zh, string En) UpperPlan = ("上位规划", "The upper plan");
    private static readonly (string Zh, string En) LowerPlan = ("下位计划", "The lower plan");

    /// <summary>Why a side states no number.</summary>
    public static Message Worded(GapReason reason, bool isBoth, bool isUpper)
    {
        if (Array.Find(Reasons, candidate => candidate.Reason == reason) is not { } row)
            return TraceMessages.Of(reason);

        var (zh, en) = isUpper ? UpperPlan : LowerPlan;
        if (isBoth)
            (zh, en) = BothPlans;

        return new MessageTemplate(ReasonIds.Of(reason), zh + row.Zh, $"{en} {(isBoth ? row.EnBoth : row.EnOne)}").With();
    }

    public static Message Share(Region asked, Region total, Unit unit, LevelReading? conversion, PaceShare share, bool isOpposite, bool isBeyond)
    {
        var (part, whole, percent, time) = (NumbersText.Of(asked), NumbersText.Of(total), NumbersText.Of(share.PercentOfTarget), NumbersText.Of(share.PercentOfTime));
        var text = conversion?.Steps is { } steps
            ? ComputedShare.With(part, whole, unit, percent, time, steps)
            : ShareText.With(part, whole, unit, percent, time);
        if (isOpposite)
            return Joined.With(text, Opposite.With());

        return isBeyond ? Joined.With(text, Beyond.With()) : text;
    }

    public static Message Rate(PairCase pair, YearlyRates rates, SeriesGrowth? from, bool isOpposite)
    {
        object start = from is null ? "" : RateFrom.With(from.From.Wording, from.From.Period);
        object left = rates.Left is { } mean && pair is { Years: { } years, LowerYears: { } taken } ? RateLeft.With(years - taken, NumbersText.Of(mean)) : "";
        var text = RateText.With(NumbersText.Of(rates.Needed!), NumbersText.Of(rates.Asked!), start, left);
        return isOpposite ? Joined.With(text, Opposite.With()) : text;
    }

    public static Message Path(PathStep step, decimal linear, decimal compound, PaceShare share, YearlyRates? rates, bool isOpposite)
    {
        var even = NumbersText.Of(NumberInterval.Between(Math.Min(linear, compound), Math.Max(linear, compound)));
        object perYear = "";
        if (rates is not null)
        {
            var parts = new List<object> { Needed.With(NumbersText.Of(rates.Needed!)) };
            if (rates.Asked is { } asked)
                parts.Add(Asked.With(NumbersText.Of(asked)));
            if (rates.Left is { } left)
                parts.Add(Left.With(NumbersText.Of(left)));
            perYear = new SpokenList(parts, "", "");
        }

        var (end, year) = (step.Pair.Upper.Period.End.Year, step.Pair.Lower.Period.End.Year);
        var text = PathText.With(
            step.FromText, NumbersText.Of(step.Goal), end, year, even, NumbersText.Of(step.Asked), NumbersText.Of(share.PercentOfTarget), NumbersText.Of(share.PercentOfTime), perYear);
        return isOpposite ? Joined.With(text, Opposite.With()) : text;
    }
}

/// <summary>Why a side states no number, after its name, of one plan and of both.</summary>
internal sealed record ReasonText(GapReason Reason, string Zh, string EnOne, string EnBoth);

/// <summary>The ids of messages that are reasons.</summary>
internal static class ReasonIds
{
    public static string Of(GapReason reason) => reason switch
    {
        GapReason.AssignmentMissing => "assignment-missing",
        GapReason.ScopeUnknown => "scope-unknown",
        GapReason.BenchmarkMissing => "benchmark-missing",
        GapReason.Qualitative => "qualitative",
        GapReason.BeyondRange => "beyond-range",
        _ => "several-subjects",
    };
}
