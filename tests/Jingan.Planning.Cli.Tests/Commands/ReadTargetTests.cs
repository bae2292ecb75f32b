using System.Text.Json;

namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ReadTargetTests
{
    private static readonly string[] Keys =
    [
        "wording", "kind", "lower", "lowerInclusive", "upper", "upperInclusive", "unit", "basis", "direction", "benchmark", "comparator",
        "authority", "modality", "parts", "canonical",
    ];

    [Theory]
    [InlineData("3~5")]
    [InlineData("完成市下达目标")]
    [InlineData("进一步完善")]
    [InlineData("!?")]
    public void Json_has_every_key_for_every_kind(string wording) =>
        Read(wording).EnumerateObject().Select(member => member.Name).Should().Contain(Keys);

    [Theory]
    [InlineData("5.0", "5.0", true, "5.0", true)]
    [InlineData("3~5", "3", true, "5", true)]
    [InlineData(">45", "45", false, null, null)]
    [InlineData("控制在750吨以内", null, null, "750", true)]
    [InlineData("5%左右", "5", true, "5", true)]
    public void Bounds_are_as_stated_and_null_where_there_are_none(
        string wording, string? lower, bool? lowerInclusive, string? upper, bool? upperInclusive) =>
        (Text(wording, "lower"), Flag(wording, "lowerInclusive"), Text(wording, "upper"), Flag(wording, "upperInclusive"))
            .Should().Be((lower, lowerInclusive, upper, upperInclusive));

    [Fact]
    public void Bounds_are_also_given_in_the_base_unit() =>
        Read("1.2万亿元").GetProperty("scaled").GetRawText().Should().Be("""{"lower":"1200000000000","upper":"1200000000000","unit":"元"}""");

    [Fact]
    public void A_number_without_a_unit_is_not_scaled() => Read("80").GetProperty("scaled").ValueKind.Should().Be(JsonValueKind.Null);

    [Fact]
    public void A_multiple_says_whether_by_or_to() =>
        (Text("翻一番", "changeType"), Text("翻一番", "multiple")).Should().Be(("multiple", "to"));

    [Fact]
    public void An_approximate_change_says_so() =>
        Read("增长5%左右").GetProperty("approximate").GetBoolean().Should().BeTrue();

    [Fact]
    public void The_indicator_tells_the_basis() =>
        ToolRun.Of("read-target", "3~5", "--indicator", "区级一般公共预算收入年均增长率", "--unit", "%", "--format", "json")
            .Json().GetProperty("basis").GetString().Should().Be("average-annual-growth");

    [Fact]
    public void Parts_have_the_shape_of_the_whole() =>
        Read("5%左右、力争更好").GetProperty("parts")[0].EnumerateObject().Select(member => member.Name).Should().Contain([.. Keys, "subject"]);

    [Fact]
    public void Chinese_and_signs_are_not_escaped() =>
        ToolRun.Of("read-target", ">45亿元", "--format", "json").Output.Should().StartWith("""{"wording":">45亿元",""");

    [Fact]
    public void A_wording_that_was_read_exits_with_0() => ToolRun.Of("read-target", "3~5").Code.Should().Be(0);

    [Fact]
    public void A_wording_that_was_not_read_exits_with_1() => ToolRun.Of("read-target", "!?").Code.Should().Be(1);

    [Fact]
    public void A_wording_that_was_not_read_gives_the_reason() => Text("!?", "reason").Should().NotBeNullOrEmpty();

    [Fact]
    public void A_unit_that_is_none_exits_with_2() => ToolRun.Of("read-target", "3~5", "--unit", "5").Code.Should().Be(2);

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("")]
    public void A_dash_in_the_column_of_units_is_no_unit(string unit) => ToolRun.Of("read-target", "80", "--unit", unit).Code.Should().Be(0);

    [Fact]
    public void A_wording_that_looks_like_an_option_is_a_wording() => ToolRun.Of("read-target", "-5%").Code.Should().NotBe(2);

    [Fact]
    public void Text_output_says_how_the_wording_reads() => ToolRun.Of("read-target", "3~5", "--unit", "%").Output.Should().Contain("between 3% and 5%");

    [Fact]
    public void Text_output_speaks_Chinese_when_asked() => ToolRun.Of("read-target", "3~5", "--lang", "zh").Output.Should().Contain("读作");

    private static JsonElement Read(string wording) => ToolRun.Of("read-target", wording, "--format", "json").Json();

    private static string? Text(string wording, string key) => Read(wording).GetProperty(key).GetString();

    private static bool? Flag(string wording, string key) =>
        Read(wording).GetProperty(key) is { ValueKind: not JsonValueKind.Null } flag ? flag.GetBoolean() : null;
}
