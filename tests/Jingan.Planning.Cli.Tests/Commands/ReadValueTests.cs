using System.Text.Json;

namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ReadValueTests
{
    [Theory]
    [InlineData("3535.16亿元", "exact")]
    [InlineData("约3万人", "about")]
    [InlineData("超过2300亿元", "greater-than")]
    [InlineData("近3万人", "less-than")]
    [InlineData("同比增长5.0%", "change")]
    [InlineData("居全市第一", "rank")]
    [InlineData("全面完成", "complete-all")]
    [InlineData("开工80台、完工222台", "composite")]
    public void Each_way_to_report_has_its_kind(string wording, string kind) => Read(wording).GetProperty("kind").GetString().Should().Be(kind);

    [Theory]
    [InlineData("预计3535亿元", true)]
    [InlineData("3535亿元", false)]
    public void An_estimate_says_so(string wording, bool estimated) => Read(wording).GetProperty("estimated").GetBoolean().Should().Be(estimated);

    [Fact]
    public void Json_has_the_keys_of_read_target_that_a_value_can_have() =>
        Read("3535亿元").EnumerateObject().Select(member => member.Name).Should().Contain(
        [
            "wording", "kind", "lower", "lowerInclusive", "upper", "upperInclusive", "unit", "estimated", "direction", "parts", "canonical", "scaled",
        ]);

    [Fact]
    public void A_wording_that_was_not_read_exits_with_1() => ToolRun.Of("read-value", "!?").Code.Should().Be(1);

    private static JsonElement Read(string wording) => ToolRun.Of("read-value", wording, "--format", "json").Json();
}
