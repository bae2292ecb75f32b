using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Words;

/// <summary>The sentences that a planner would write, made of values: 目标600家，实际450家，差150家.</summary>
internal sealed class Sentences(Tongue tongue)
{
    /// <summary>The whole sentence.</summary>
    public string Of(Judgement judgement)
    {
        var tail = Tail(judgement);
        if (tongue.IsChinese)
            return $"目标{Goal(judgement.Goal)}，{Actual(judgement)}{(tail.Length > 0 ? "，" + tail : "")}";
        return $"{Capital(Goal(judgement.Goal))}: {Actual(judgement)}{(tail.Length > 0 ? ", " + tail : "")}";
    }

    /// <summary>The end of the sentence alone, for the second line of a verdict: 超27家.</summary>
    public string Margin(Judgement judgement)
    {
        if (judgement.Standing == Standing.Within && judgement.Goal is { Low: { } low, High: { } high })
            return tongue.Say($"在{tongue.Range(low, high, judgement.Goal.Unit)}之间",
                $"within {tongue.Range(low, high, judgement.Goal.Unit)}");
        return Tail(judgement);
    }

    /// <summary>What is asked: 不低于47%, 年均增长3%～5%, 下降18%.</summary>
    public string Goal(Goal goal)
    {
        if (!goal.HasNumber)
            return goal.Words;
        return Verb(goal) + Asked(goal);
    }

    /// <summary>What happened: 实际50.5%, 预计65家, 实际下降20%.</summary>
    public string Actual(Judgement judgement)
    {
        var goal = judgement.Goal;
        var printed = judgement.Printed;
        if (goal.IsFall && printed.IsPoint && printed.Low is { } fall)
        {
            return tongue.Say("实际", "") + Fall(fall) + tongue.With(Math.Abs(fall), goal.Unit);
        }

        var words = Verb(goal) + tongue.Figure(printed, goal.Unit);
        if (judgement.IsEstimate)
            return tongue.Say("预计" + words, words + " expected");
        return tongue.Say("实际" + words, words);
    }

    /// <summary>下降 for a fall, 上升 for a rise, before its size.</summary>
    public string Fall(decimal fall) => fall > 0 ? tongue.Say("下降", "fell ") : tongue.Say("上升", "rose ");

    /// <summary>The words of a verdict.</summary>
    public string Verdict(PageVerdict verdict, Standing standing = Standing.None)
    {
        if (verdict == PageVerdict.NotMet && standing is Standing.AboveRange or Standing.BelowRange)
            return tongue.Say(Labels.OutsideRange);
        return tongue.Say(Labels.Of(verdict));
    }

    /// <summary>Growth that is still required.</summary>
    public string RequiredGrowth(int first, int last, decimal percent) => tongue.Say(
        $"{tongue.Years(first, last)}年均增长{tongue.Number(percent)}%",
        $"needs {tongue.Number(percent)} % a year in {tongue.Years(first, last)}");

    /// <summary>What the years without a figure must come to.</summary>
    public string RequiredRest(int years, decimal rest, decimal yearly, string unit) => tongue.Say(
        $"其余{years}年合计不少于{tongue.With(rest, unit)}，年均{tongue.With(yearly, unit)}",
        $"at least {tongue.With(rest, unit)} in the other {years} years, {tongue.With(yearly, unit)} a year");

    /// <summary>A total of which some years are known.</summary>
    public string SomeYears(Goal goal, decimal known, string when, int years, decimal yearly)
    {
        var rest = tongue.With(goal.Low!.Value - known, goal.Unit);
        return tongue.Say(
            $"目标{Goal(goal)}，{when}{tongue.With(known, goal.Unit)}，其余{years}年未提供；还须合计不少于{rest}，年均{tongue.With(yearly, goal.Unit)}",
            $"{Capital(Goal(goal))}: {tongue.With(known, goal.Unit)} in {when}, {years} years missing; at least {rest} more, {tongue.With(yearly, goal.Unit)} a year");
    }

    /// <summary>A target that is not due, with the latest figure.</summary>
    public string NotDue(Goal goal, Figure latest, string when, string due)
    {
        var figure = tongue.Figure(latest, goal.Unit);
        return tongue.Say($"目标{Goal(goal)}，{when}{figure}，{due}", $"{Capital(Goal(goal))}: {figure} in {when}, {due}");
    }

    /// <summary>What should have been done by now.</summary>
    public string Behind(decimal due, decimal done, string unit, int year) => tongue.Say(
        $"按时间应完成{tongue.With(due, unit)}，已完成{tongue.With(done, unit)}，滞后{tongue.With(due - done, unit)}；{year}年到期",
        $"{tongue.With(due, unit)} due by now, {tongue.With(done, unit)} done, {tongue.With(due - done, unit)} behind; due in {year}");

    private string Verb(Goal goal)
    {
        if (goal.IsFall)
            return tongue.Say("下降", "a fall of ");
        return goal.Basis switch
        {
            GoalBasis.MeanGrowth => tongue.Say("年均增长", "growth a year of "),
            GoalBasis.YearOnYear => tongue.Say("同比增长", "growth on the year of "),
            GoalBasis.Total => tongue.Say("累计", "a total of "),
            _ when goal.IsRise => tongue.Say("增长", "a rise of "),
            _ => "",
        };
    }

    private string Asked(Goal goal) => goal switch
    {
        { Kind: GoalKind.AtLeast, Low: { } low } => tongue.Say("不低于", "at least ") + tongue.With(low, goal.Unit),
        { Kind: GoalKind.GreaterThan, Low: { } low } => tongue.Say("高于", "above ") + tongue.With(low, goal.Unit),
        { Kind: GoalKind.AtMost, High: { } high } => tongue.Say("不高于", "at most ") + tongue.With(high, goal.Unit),
        { Kind: GoalKind.LessThan, High: { } high } => tongue.Say("低于", "below ") + tongue.With(high, goal.Unit),
        { Low: { } low, High: { } high } when low != high => tongue.Range(low, high, goal.Unit),
        { Kind: GoalKind.About } =>
            tongue.Say(tongue.With(goal.Bound!.Value, goal.Unit) + "左右", "about "
                + tongue.With(goal.Bound!.Value, goal.Unit)),
        _ => tongue.With(goal.Bound!.Value, goal.Unit),
    };

    private string Tail(Judgement judgement)
    {
        if (judgement is { IsEstimate: true, Standing: not Standing.CannotTell })
            return tongue.Say("待决算", "final figure awaited");
        var by = judgement.PrintedDistance is { } distance ? tongue.With(distance, judgement.Goal.DifferenceUnit) : "";
        var (zh, en) = judgement.Standing switch
        {
            Standing.Equal => ("与目标持平", "as asked"),
            Standing.Over => ("超" + by, by + " more"),
            Standing.Short => ("差" + by, by + " short"),
            Standing.Spare => ("余" + by, by + " to spare"),
            Standing.Above => ("高" + by, by + " over"),
            Standing.FellFurther => ("多降" + by, by + " further"),
            Standing.FellLess => ("少降" + by, by + " less"),
            Standing.DidNotFall => ("未下降", "no fall"),
            Standing.Within => ("在目标区间内", "within the range"),
            Standing.AboveRange => ("高出区间" + by, by + " above the range"),
            Standing.BelowRange => ("低于区间" + by, by + " below the range"),
            Standing.BeyondRange => ("超出目标区间" + by, by + " beyond the range"),
            Standing.NotStrictly => ($"未达到（须{Asked(judgement.Goal)}）", $"not {Asked(judgement.Goal).Split(' ')[0]}"),
            Standing.Reached => ("已达到", "met"),
            Standing.Missed => ("未达到", "not met"),
            Standing.CannotTell => ("尚不能判定", "cannot be told"),
            _ => ("", ""),
        };
        return tongue.Say(zh, en);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
