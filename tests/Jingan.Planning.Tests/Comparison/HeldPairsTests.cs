using static Jingan.Planning.Tests.Comparison.GenerationsTests;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>One target of two generations of an invented plan, with the change that a planner names by hand, written down before the tool was asked.</summary>
public sealed class HeldPairsTests
{
    [Theory]
    [InlineData("家 stock higher", "80家以上", "90家以上", "Changed target Tightened +10/ 家")]
    [InlineData("家 stock higher", "80家", "70家", "Changed target Loosened -10/-10 家")]
    [InlineData("家 stock none", "80家", "90家", "Changed target Shifted +10/+10 家")]
    [InlineData("% ratio lower", "控制在5%以内", "控制在6%以内", "Changed target Loosened /+1 个百分点")]
    [InlineData("% ratio lower", "5%以内", "4.5%以下", "Changed target Tightened /-0.5 个百分点")]
    [InlineData("% ratio higher", "3~5%", "4~6%", "Changed target Tightened +1/+1 个百分点")]
    [InlineData("% ratio band", "3~5%", "4~6%", "Changed target Shifted +1/+1 个百分点")]
    [InlineData("% ratio band", "3~5%", "3.5~4.5%", "Changed target Tightened +0.5/-0.5 个百分点")]
    [InlineData("% ratio higher", "3~5%", "3%以上", "Changed target Equivalent +0/ 个百分点")]
    [InlineData("% ratio higher", "5%左右", "5%", "Changed target Tightened +0/+0 个百分点")]
    [InlineData("% ratio higher", "高于5%", "不低于5%", "Changed target Loosened +0/ 个百分点")]
    [InlineData("万人 stock higher", "0.5万人", "6000人", "Changed target Tightened +0.1/+0.1 万人")]
    [InlineData("人 stock higher", "5000人", "0.5万人", "Reworded target Equivalent +0/+0 人")]
    [InlineData("亿元 flow higher", "年均增长6%", "年均增长5.5%", "Changed target Loosened -0.5/-0.5 个百分点")]
    [InlineData("亿元 flow higher", "翻一番", "增长80%", "Changed target Loosened -20/-20 个百分点")]
    [InlineData("吨 ratio lower", "下降14%", "下降13.5%", "Changed target Loosened +0.5/+0.5 个百分点")]
    [InlineData("吨 flow lower", "零增长", "下降1%", "Changed target Tightened -1/-1 个百分点")]
    [InlineData("% ratio higher", "提高2个百分点", "提高3个百分点", "Changed target Tightened +1/+1 个百分点")]
    [InlineData("家 stock higher", "80家", "力争80家", "WordedSofter")]
    [InlineData("家 stock higher", "80家", "确保80家", "WordedFirmer")]
    [InlineData("家 stock higher", "明显增加", "80家", "Changed target Specified")]
    [InlineData("家 stock higher", "80家", "明显增加", "Changed target Unspecified")]
    [InlineData("家 stock higher", "完成市下达目标", "80家", "Changed target Specified")]
    [InlineData("家 stock higher", "全市前五", "全市前三", "Changed target Tightened")]
    [InlineData("% ratio higher", "高于全市平均水平", "高于全市平均水平2个百分点", "Changed target Tightened")]
    [InlineData("元 flow higher", "与经济增长同步", "与经济增长基本同步", "Changed target Loosened")]
    [InlineData("个 flow higher", "每年新增3个", "每年新增4个", "Changed target Tightened +1/+1 个")]
    [InlineData("个 flow higher", "累计新增15个", "每年新增3个", "Changed target Incomparable PeriodDiffers")]
    [InlineData("个 flow higher", "累计新增15个", "年均新增3个", "Reworded target Equivalent +0/+0 个")]
    [InlineData("个 flow higher", "年均新增4个", "累计新增15个", "Changed target Loosened -5/-5 个")]
    [InlineData("% ratio higher", "全部完成", "基本完成", "Changed target Loosened")]
    [InlineData("家 stock higher", "80家", "增加80家", "Changed basis Incomparable BaselineMissing")]
    [InlineData("% ratio higher", "分别达到60%、20%", "分别达到65%、20%", "Changed target Tightened")]
    [InlineData("% ratio higher", "分别达到60%、20%", "分别达到65%、15%", "Changed target Shifted")]
    [InlineData("家 stock higher", "80家", "80 家", "")]
    [InlineData("公顷 flow higher", "新增100公顷", "新增1平方公里", "Reworded target Equivalent +0/+0 公顷")]
    [InlineData("亿元 flow higher", "增长5%左右", "增长5%左右，力争更好", "Changed target Equivalent +0/+0 个百分点")]
    public void The_change_is_that_of_the_hand(string indicator, string before, string after, string expected)
    {
        var words = indicator.Split(' ');
        var common = $"indicators:\n  - {{id: x, name: {{zh: 事物}}, unit: '{words[0]}', kind: {words[1]}, polarity: {words[2]}}}\n";

        string.Join("; ", Lines(common, Target(before), Target(after), "2021-2025", "2021-2025")).Should().Be(expected.Length == 0 ? "" : $"x {expected}");
    }

    [Theory]
    [InlineData("2025", "2026", "x Slipped completion")]
    [InlineData("2026", "2025-Q4", "x Advanced completion")]
    [InlineData("2025", "2025-H2", "x Changed completion Specified")]
    [InlineData("2025-H2", "2025", "x Changed completion Unspecified")]
    [InlineData("2025-Q1", "2025-Q2", "x Slipped completion")]
    [InlineData("2021-2025", "2024", "x Changed completion Specified")]
    [InlineData("2024-2025", "2025-2026", "x Slipped completion")]
    [InlineData("2025", "2025", "")]
    [InlineData("2025", "2025, reached: true", "x Done completion")]
    [InlineData("2025", "2026, givenUp: true", "x GivenUp completion")]
    public void A_milestone_moves_as_the_hand_says(string before, string after, string expected) => string.Join("; ", Changes(
        Plan("before", "2021-2025", "") + Project(before), Plan("after", "2021-2025", "") + Project(after), "")).Should().Be(expected);

    private static string Target(string wording) => $"  - {{id: x, indicator: x, target: '{wording}'}}";

    private static string Project(string period) => $"    projects:\n      - {{id: x, name: {{zh: 桥}}, milestones: [{{kind: completion, period: {period}}}]}}\n";
}
