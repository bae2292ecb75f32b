using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>What evaluation says: the catalogue of its messages.</summary>
internal static class EvaluationMessages
{
    public static MessageTemplate Qualitative { get; } = new("qualitative", "文字性目标，没有可以检验的数值。", "The aim is words; no number tests it.");

    public static MessageTemplate IndicatorMissing { get; } = new("indicator-missing", "没有给出这一指标的定义。", "The indicator is not defined in the data given.");

    public static MessageTemplate SeveralSubjects { get; } = new(
        "several-subjects",
        "一个目标含几项内容，须分别给出各自的指标。",
        "The aim has parts about several subjects; each needs an indicator of its own.");

    public static MessageTemplate NoAssignment { get; } = new("assignment-missing", "{0}：{1}下达数未提供。", "{0}: the number that {1} assigned is not supplied.");

    public static MessageTemplate SeveralAssignments { get; } = new(
        "assignment-missing", "上级下达的数值不止一个：{0}。", "More than one number is supplied as assigned: {0}.");

    public static MessageTemplate NoBenchmark { get; } = new("benchmark-missing", "作为比较基准的“{0}”未提供。", "No value is supplied for the benchmark “{0}”.");

    public static MessageTemplate OfBenchmark { get; } = new("benchmark-missing", "比较基准“{0}”：{1}", "For the benchmark “{0}”: {1}");

    public static MessageTemplate NoLevelToKeep { get; } = new("baseline-missing", "要保持的原有水平没有给出。", "The level to be kept is not supplied.");

    public static MessageTemplate DueIn { get; } = new("not-due", "{0}到期。", "Due in {0}.");

    public static MessageTemplate DueOn { get; } = new("not-due", "{0}到期。", "Due on {0}.");

    public static MessageTemplate KeptSoFar { get; } = new("not-due", "{0}均已做到。", "Kept in {0}.");

    /// <summary>When a target is due: the end of a year goes by the year.</summary>
    public static Message Due(LocalDate end) => end is { Month: 12, Day: 31 } ? DueIn.With(ReportingPeriod.OfYear(end.Year)) : DueOn.With(end);

    public static MessageTemplate NotSummed { get; } = new(
        "not-summed", "目标是{0}合计；这一指标不能相加，没有合计的数值。", "The target is for {0} together; the indicator does not add up and no figure of them together is reported.");

    public static MessageTemplate ZonesMissing { get; } = new(
        "zones-missing", "目标是{0}合计；没有{1}{2}的数值。", "The target is for {0} together; no figure of {1} for {2}.");

    public static MessageTemplate Two { get; } = new("two", "{0}{1}", "{0} {1}");

    public static MessageTemplate Whole { get; } = new("parts", "{0}", "{0}");

    public static MessageTemplate Part { get; } = new("part", "{0}：{1}", "{0}: {1}");

    public static MessageTemplate InAll { get; } = new("in-all", "……共{0}个", "… {0} in all");

    public static MessageTemplate NothingOfAny { get; } = new("no-observation", "{0}至{1}均没有实际数值。", "No observation for any part from {0} to {1}.");

    public static MessageTemplate Disagreeing { get; } = new("disagreeing", "各处数值结论不一：{0}。", "The observations lead to different verdicts: {0}.");

    public static MessageTemplate Completed { get; } = new("completed", "目标“{0}”，据报告“{1}”，已完成。", "Target “{0}”: reported as done, “{1}”.");

    public static MessageTemplate ReportedMet { get; } = new("reported", "目标“{0}”，据报告为{1}，已达到。", "Target “{0}”: {1} is reported, met.");

    public static MessageTemplate ReportedMissed { get; } = new("reported", "目标“{0}”，据报告为{1}，未达到。", "Target “{0}”: {1} is reported, not met.");

    public static MessageTemplate OtherWay { get; } = new(
        "other-way", "目标“{0}”，据报告为{1}，方向相反。", "Target “{0}”: {1} is reported, which goes the other way.");

    public static MessageTemplate RankReached { get; } = new("rank-reached", "目标“{0}”，据报告位次为{1}，已达到。", "Target “{0}”: the rank reported is {1}, reached.");

    public static MessageTemplate RankMissed { get; } = new("rank-missed", "目标“{0}”，据报告位次为{1}，未达到。", "Target “{0}”: the rank reported is {1}, not reached.");

    public static MessageTemplate RankUnclear { get; } = new(
        "rank-unclear", "目标“{0}”，据报告位次为{1}，尚不能判定。", "Target “{0}”: the rank reported is {1}, which does not decide it.");

    public static MessageTemplate WordsOnly { get; } = new("words-only", "据报告为“{0}”（{1}），没有数值。", "Only words or a rank are reported: “{0}” ({1}).");

    public static MessageTemplate BasicallyDone { get; } = new(
        "words-only", "据报告为“{0}”（{1}），“基本”完成不等于全部完成。", "Reported as “{0}” ({1}): what is basically done is not all done.");

    public static MessageTemplate OtherPeriod { get; } = new(
        "no-observation", "没有{0}的实际数值；据报告，{1}为“{2}”。", "No observation for {0}; for {1} it is “{2}”.");

    public static MessageTemplate OtherBasis { get; } = new(
        "no-observation", "没有{0}的同口径数值；据报告，{1}为“{2}”。", "No observation for {0} on this basis; for {1} “{2}” is reported.");

    public static MessageTemplate OtherPlace { get; } = new(
        "no-observation", "没有{0}的实际数值；“{2}”是{1}的。", "No observation for {0}; “{2}” is that of {1}.");

    public static MessageTemplate OfPart { get; } = new(
        "no-observation", "没有{0}的总体数值；“{2}”只是{1}的。", "No observation of the whole for {0}; “{2}” is of {1} alone.");

    public static MessageTemplate OfTheWhole { get; } = new(
        "no-observation", "目标只就“{0}”而言；{1}的“{2}”是全域数值，不作依据。", "The target is about “{0}” alone; “{2}” for {1} is of the whole place and is no evidence.");

    public static MessageTemplate Inferred { get; } = new("inferred", "{0}（目标口径系推断：{1}）", "{0} (The basis is inferred: {1})");

    public static MessageTemplate Noted { get; } = new("noted", "{0}（{1}）", "{0} ({1})");

    public static MessageTemplate Softened { get; } = new(
        "softened",
        "“基本”没有说明可差多少，差{0}以内的不作判定",
        "how near is near enough is not said: what misses by up to {0} is not decided");

    public static MessageTemplate ByAuthor { get; } = new("inferred-by-author", "{0}", "{0}");

    public static MessageTemplate DoesNotAddUp { get; } = new(
        "does-not-add-up",
        "存量、比率和指数不逐年累加，以期末数值计",
        "a stock, a ratio or an index does not add up over years; its value at the end counts");

    public static MessageTemplate Bracket { get; } = new(
        "bracket", "方括号内是期内的变化", "a number in brackets of what does not add up is the change over the period");

    public static MessageTemplate Added { get; } = new(
        "added", "存量的新增以期内净增计", "what is newly added to a stock is counted as its net change over the period");

    public static MessageTemplate Percentage { get; } = new(
        "percentage", "指标不以百分比计，百分数指其增减", "the indicator is not counted in per cent, so a percentage is its growth or fall");

    public static MessageTemplate NameTells { get; } = new("name", "指标名称表明数值是降幅", "the indicator's name says that its values are falls");
}
