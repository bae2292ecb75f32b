using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Words;

/// <summary>Goals, verdicts and what is still required, in words; the sentence of a verdict is the library's.</summary>
internal sealed class Sentences(Tongue tongue)
{
    /// <summary>What is asked: 不低于47%, 年均增长3%～5%, 下降18%.</summary>
    public string Goal(Goal goal)
    {
        if (!goal.HasNumber || goal.IsMultiple)
            return goal.Words;
        return Verb(goal) + Asked(goal);
    }

    /// <summary>下降 for a fall, 上升 for a rise, before its size.</summary>
    public string Fall(decimal fall) => fall > 0 ? tongue.Say("下降", "fell ") : tongue.Say("上升", "rose ");

    /// <summary>The words of a verdict; a value beyond a range that binds at both ends is outside it.</summary>
    public string Verdict(PageVerdict verdict, bool isOutside = false) =>
        tongue.Say(verdict == PageVerdict.NotMet && isOutside ? Labels.OutsideRange : Labels.Of(verdict));

    /// <summary>Growth that is still required.</summary>
    public string RequiredGrowth(int first, int last, decimal percent) => tongue.Say(
        $"{tongue.Years(first, last)}年均增长{tongue.Number(percent)}%",
        $"needs {tongue.Number(percent)} % a year in {tongue.Years(first, last)}");

    /// <summary>What the years without a figure must come to.</summary>
    public string RequiredRest(int years, decimal rest, decimal yearly, string unit) => tongue.Say(
        $"其余{years}年合计不少于{tongue.With(rest, unit)}，年均{tongue.With(yearly, unit)}",
        $"at least {tongue.With(rest, unit)} in the other {years} years, {tongue.With(yearly, unit)} a year");

    private string Verb(Goal goal)
    {
        if (goal.IsFall)
            return tongue.Say("下降", "a fall of ");
        return goal.Basis switch
        {
            GoalBasis.MeanGrowth => tongue.Say("年均增长", "growth a year of "),
            GoalBasis.YearOnYear => tongue.Say("同比增长", "growth on the year of "),
            GoalBasis.Total when !goal.IsOfOneYear => tongue.Say("累计", "a total of "),
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
}
