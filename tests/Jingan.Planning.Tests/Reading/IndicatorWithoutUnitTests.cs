using Jingan.Planning.Files;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Reading;

/// <summary>Ratios of two numbers and indices have no unit: 城乡居民收入比 1.92.</summary>
public sealed class IndicatorWithoutUnitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("unit: , ")]
    [InlineData("unit: —, ")]
    [InlineData("unit: \"/\", ")]
    [InlineData("unit: 无, ")]
    public void An_indicator_may_have_none(string unit) => Only(Read(unit)).Unit.Should().Be(Unit.One);

    [Fact]
    public void What_has_none_is_written_without_one() => Read("").Content.ToYaml().Should().NotContain("unit");

    [Fact]
    public void A_unit_that_is_none_is_not_taken_for_no_unit() =>
        Read("unit: 亿园, ").Diagnostics.Select(problem => problem.Id).Should().Equal("JP2003");

    [Fact]
    public void A_value_in_a_unit_does_not_fit() =>
        Read("", "5%").Content.Validate().Select(problem => problem.Id).Should().Equal("JP3012");

    [Theory]
    [InlineData(Language.Chinese, "1.92")]
    [InlineData(Language.English, "1.92")]
    public void Nothing_stands_behind_its_numbers(Language language, string said) =>
        ValueWording.Write(new NumberStatement(Amount.Exactly(1.92m, Unit.One)), language).Should().Be(said);

    private static Indicator Only(ReadResult read)
    {
        read.Diagnostics.Should().BeEmpty();
        return read.Content.Indicators.Should().ContainSingle().Subject;
    }

    private static ReadResult Read(string unit, string value = "1.92") => PlanReader.ReadYaml(
        $$"""
        format: jingan-planning/1
        indicators:
          - {id: income-ratio, name: 城乡居民收入比, {{unit}}kind: ratio, polarity: lower}
        observations:
          - {indicator: income-ratio, period: 2025, value: "{{value}}"}
        """);
}
