using Jingan.Planning.Measuring;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class JudgedByTests
{
    private static readonly (string Id, string Name)[] Known =
    [
        ("gdp", "地区生产总值"), ("gdp-growth", "地区生产总值增速"), ("retail", "社会消费品零售总额"), ("beds", "养老床位"), ("shops", "品牌首店"),
    ];

    [Theory]
    [InlineData("beds", "8000张", "beds")]
    [InlineData("gdp-growth", "5%左右", "gdp gdp-growth")]
    [InlineData("retail", "与地区生产总值增长同步", "gdp gdp-growth retail")]
    [InlineData("retail", "与经济增长同步", "gdp gdp-growth retail")]
    [InlineData("retail", "高于全市平均水平", "retail")]
    public void A_plan_is_judged_by_the_indicators_of_its_targets_and_those_that_they_name(string indicator, string wording, string expected) =>
        Of(new Target { Id = "one", Indicator = indicator, Aim = TargetWording.Read(wording).Aim!, Wording = wording }).Should().Equal(expected.Split(' '));

    [Fact]
    public void A_part_that_has_the_name_of_an_indicator_is_judged_by_it()
    {
        var aim = new CompositeStatement([new(new NumberStatement(Amount.AtLeast(3, Unit.Parse("家"))), "品牌首店"), new(new NumberStatement(Amount.AtLeast(50, Unit.Parse("张"))), "其他")]);

        Of(new Target { Id = "one", Indicator = "beds", Aim = aim, Wording = "品牌首店3家以上，其他50张以上" }).Should().Equal("beds", "shops");
    }

    [Fact]
    public void Targets_of_commitments_count_too() => JudgedBy.Of(Plan with
    {
        Commitments = [new() { Id = "beds", Name = new("新增床位"), Targets = [new Target { Id = "one", Indicator = "beds", Aim = new WordsStatement("完成"), Wording = "完成" }] }],
    }, Known).Should().Equal("beds");

    private static Plan Plan => BuiltInPlans.Load("jingan-fyp15").Plans[0] with { Targets = [], Commitments = [] };

    private static IEnumerable<string> Of(Target target) => JudgedBy.Of(Plan with { Targets = [target] }, Known).Order(StringComparer.Ordinal);
}
