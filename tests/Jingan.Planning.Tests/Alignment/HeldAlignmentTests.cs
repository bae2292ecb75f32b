using Jingan.Planning.Files;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Tests.Alignment;

/// <summary>A target of a five-year plan beside one of a plan under it, with the standing that a planner names by hand, written down before the tool was asked.</summary>
public sealed class HeldAlignmentTests
{
    private const string Five = "2021-2025";

    [Theory]
    [InlineData("家 flow higher", "累计新增100家", "新增25家", "2021", "Ahead")]
    [InlineData("家 flow higher", "累计新增100家", "新增15家", "2021", "BehindPace")]
    [InlineData("家 flow higher", "累计新增100家", "新增20家", "2021", "OnPace")]
    [InlineData("家 stock higher", "80家", "80家", "2025", "Same")]
    [InlineData("家 stock higher", "80家", "85家", "2025", "Tighter")]
    [InlineData("家 stock higher", "80家", "70家", "2025", "Looser")]
    [InlineData("% ratio lower", "控制在5%以内", "控制在6%以内", "2025", "Looser")]
    [InlineData("% ratio lower", "控制在5%以内", "控制在4%以内", "2025", "Tighter")]
    [InlineData("% ratio lower", "控制在5%以内", "不低于6%", "2025", "Contradicts")]
    [InlineData("% ratio band", "40%~50%", "55%~60%", "2025", "Contradicts")]
    [InlineData("% ratio band", "40%~50%", "45%~60%", "2025", "PartlyOutside")]
    [InlineData("吨 ratio lower", "下降10%", "增长5%", Five, "Contradicts")]
    [InlineData("吨 ratio lower", "下降10%", "下降12%", Five, "Tighter")]
    [InlineData("吨 ratio lower", "下降10%", "下降8%", Five, "Looser")]
    [InlineData("亿元 flow higher", "年均增长6%", "增长7%", "2021", "WithinRange")]
    [InlineData("亿元 flow higher", "年均增长6%", "增长5%", "2021", "OutsideRange")]
    [InlineData("亿元 flow higher", "年均增长6%", "增长6%", "2021", "Same")]
    [InlineData("家 stock higher", "明显增加", "明显增加", "2021", "Same")]
    [InlineData("家 stock higher", "明显增加", "稳步增加", "2021", "Incomparable Qualitative")]
    [InlineData("家 stock higher", "80家", "完成市下达目标", "2025", "Incomparable AssignmentMissing")]
    [InlineData("家 stock higher", "80家", "75家", "2026", "Incomparable PeriodDiffers")]
    [InlineData("家 stock higher", "全市前三", "全市前三", "2025", "Same")]
    public void The_standing_is_that_of_the_hand(string indicator, string upper, string lower, string period, string expected) =>
        Standing(indicator, upper, lower, period, "990105").Should().Be(expected);

    [Theory]
    [InlineData("% ratio higher", "40%以上", "35%以上", "PartlyOutside")]
    [InlineData("% ratio higher", "40%以上", "30%~35%", "OtherPlace")]
    [InlineData("% ratio higher", "40%以上", "45%以上", "WithinRange")]
    [InlineData("家 stock higher", "80家", "10家", "Incomparable PlaceDiffers")]
    [InlineData("亿元 flow higher", "年均增长6%", "年均增长5%", "OtherPlace")]
    public void Of_another_place_nothing_contradicts(string indicator, string upper, string lower, string expected) =>
        Standing(indicator, upper, lower, Five, "990100").Should().Be(expected);

    private static string Standing(string indicator, string upper, string lower, string period, string code)
    {
        var words = indicator.Split(' ');
        var yaml = "format: jingan-planning/1\n"
            + $"indicators:\n  - {{id: x, name: 事物, unit: '{words[0]}', kind: {words[1]}, polarity: {words[2]}}}\n"
            + "plans:\n" + Plan("upper", Five, code, upper) + Plan("lower", period, "990105", lower);
        var read = PlanReader.ReadYaml(yaml);
        read.Diagnostics.Should().NotContain(problem => problem.Severity == Severity.Error);
        var pair = PlanAlignment.Between(read.Content.Plans[0], read.Content.Plans[1], read.Content).Pairs.Single();
        return $"{pair.Standing} {pair.Reason}".TrimEnd();
    }

    private static string Plan(string id, string period, string code, string target) =>
        $"  - id: {id}\n    title: 规划\n    kind: special-plan\n    period: {period}\n    jurisdiction: {{code: '{code}', name: 某地}}\n"
        + $"    targets:\n      - {{id: x, indicator: x, target: '{target}'}}\n";
}
