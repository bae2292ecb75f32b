using System.Globalization;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

public class NumeralReaderTests
{
    [Theory]
    [InlineData("80", "80")]
    [InlineData("5.0", "5.0")]
    [InlineData("12,000", "12000")]
    [InlineData("1,234,567.8", "1234567.8")]
    [InlineData("三", "3")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("一百零三", "103")]
    [InlineData("两千", "2000")]
    [InlineData("三百二十", "320")]
    [InlineData("两万三千", "23000")]
    [InlineData("三点五", "3.5")]
    [InlineData("2.1:1", "2.1")]
    [InlineData("2:", "2")]
    [InlineData("5,", "5")]
    [InlineData("零", "0")]
    [InlineData("120/100户", "120")]
    [InlineData("5/10万人", "5")]
    [InlineData("五万千克", "5")]
    public void A_number_in_either_script_has_its_value(string text, string value) =>
        NumeralReader.Read(text, 0, out _)!.Value.Value.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("百分之五", "5", "%")]
    [InlineData("百分之九十八", "98", "%")]
    [InlineData("百分之百", "100", "%")]
    [InlineData("千分之三", "3", "‰")]
    [InlineData("四分之三", "75", "%")]
    [InlineData("1/2", "50", "%")]
    [InlineData("1250/5000", "25", "%")]
    [InlineData("八成", "80", "%")]
    [InlineData("十成", "100", "%")]
    [InlineData("10成", "100", "%")]
    [InlineData("两成", "20", "%")]
    [InlineData("一半", "50", "%")]
    public void A_share_is_of_one_hundred_or_one_thousand(string text, string value, string unit)
    {
        var numeral = NumeralReader.Read(text, 0, out _)!.Value;

        numeral.Should().BeEquivalentTo(new { Value = decimal.Parse(value, CultureInfo.InvariantCulture), Share = new { Symbol = unit } });
    }

    [Theory]
    [InlineData("十四五")]
    [InlineData("三五")]
    [InlineData("零零")]
    [InlineData("三百二百")]
    [InlineData("零百")]
    public void Figures_that_make_no_number_are_a_name(string text) => NumeralReader.Read(text, 0, out _).Should().BeNull();

    [Theory]
    [InlineData("1.2.3")]
    [InlineData("5..6")]
    [InlineData("3,5")]
    [InlineData("1/0")]
    [InlineData("3/3")]
    [InlineData("123456789012345678901234567890")]
    public void Broken_figures_have_a_problem(string text)
    {
        NumeralReader.Read(text, 0, out var problem);

        problem.Should().NotBeNull();
    }
}
