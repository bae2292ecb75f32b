using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Quantities;

public sealed class UnitConversionTests
{
    [Theory]
    [InlineData("1", "万元", "元", "10000")]
    [InlineData("1", "亿元", "万元", "10000")]
    [InlineData("5000", "万元", "亿元", "0.5")]
    [InlineData("1", "万亿元", "亿元", "10000")]
    [InlineData("1", "千亿元", "亿元", "1000")]
    [InlineData("0.32", "万家", "家", "3200")]
    [InlineData("2", "百万人", "万人", "200")]
    [InlineData("1", "公顷", "平方米", "10000")]
    [InlineData("1", "公顷", "万平方米", "1")]
    [InlineData("1", "平方公里", "公顷", "100")]
    [InlineData("1", "公顷", "亩", "15")]
    [InlineData("3", "亩", "平方米", "2000")]
    [InlineData("15", "亩", "公顷", "1")]
    [InlineData("1", "公里", "米", "1000")]
    [InlineData("1", "吨", "公斤", "1000")]
    [InlineData("1", "万吨标准煤", "吨标煤", "10000")]
    [InlineData("10", "‰", "%", "1")]
    [InlineData("2", "小时", "分钟", "120")]
    [InlineData("1", "吨/日", "千克/天", "1000")]
    [InlineData("2", "万吨/年", "吨/年", "20000")]
    [InlineData("1000", "微克/立方米", "毫克/立方米", "1")]
    [InlineData("40", "张/千人", "张/人", "0.04")]
    [InlineData("40", "张/千人", "张/万人", "400")]
    [InlineData("1", "例/10万人", "例/百万人", "10")]
    [InlineData("1", "/10万", "/万", "0.1")]
    [InlineData("1", "亿元/平方公里", "万元/公顷", "100")]
    [InlineData("3", "万", "亿", "0.0003")]
    public void A_number_converts_exactly(string number, string from, string to, string expected) =>
        Unit.Parse(from).Convert(Number(number), Unit.Parse(to)).Should().Be(Number(expected));

    [Theory]
    [InlineData("家", "个")]
    [InlineData("台", "件")]
    [InlineData("万人", "万户")]
    [InlineData("人", "人次")]
    [InlineData("场", "场次")]
    [InlineData("张", "床位")]
    [InlineData("%", "个百分点")]
    [InlineData("%", "倍")]
    [InlineData("元", "美元")]
    [InlineData("平方米", "立方米")]
    [InlineData("吨", "吨标准煤")]
    [InlineData("吨/日", "吨/年")]
    [InlineData("吨/日", "吨")]
    [InlineData("微克/立方米", "微克/升/天")]
    [InlineData("例/10万人", "例/万户")]
    [InlineData("天", "工作日")]
    [InlineData("万", "万人")]
    public void Units_of_different_things_do_not_convert(string from, string to) =>
        Unit.Parse(from).Invoking(unit => unit.Convert(1, Unit.Parse(to))).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("家", "个")]
    [InlineData("亿元", "万元")]
    [InlineData("%", "个百分点")]
    [InlineData("吨/日", "千克/天")]
    public void Converting_is_mutual(string one, string other) =>
        Unit.Parse(one).ConvertsTo(Unit.Parse(other)).Should().Be(Unit.Parse(other).ConvertsTo(Unit.Parse(one)));

    [Theory]
    [InlineData("area", "平方米")]
    [InlineData("percent", "‰")]
    [InlineData("mass", "吨")]
    public void A_counting_word_that_happens_to_name_a_dimension_does_not_measure_it(string word, string measure) =>
        Unit.Parse(word).ConvertsTo(Unit.Parse(measure)).Should().BeFalse();

    [Fact]
    public void A_number_beyond_decimal_overflows() =>
        Unit.Parse("亿元").Invoking(unit => unit.Convert(decimal.MaxValue, Unit.Parse("元"))).Should().Throw<OverflowException>();

    [Fact]
    public void In_its_own_unit_a_number_stays_whatever_its_size() =>
        Unit.Parse("亿元").Convert(decimal.MaxValue, Unit.Parse("亿元")).Should().Be(decimal.MaxValue);

    [Theory]
    [InlineData("万亿元", "元")]
    [InlineData("万吨/日", "吨/天")]
    [InlineData("亿美元", "美元")]
    [InlineData("张/千人", "张/人")]
    [InlineData("万平方米", "平方米")]
    [InlineData("公顷", "公顷")]
    [InlineData("%", "%")]
    [InlineData("万", "万")]
    public void Its_base_has_no_scale_words(string unit, string expected) => Unit.Parse(unit).Base.Should().Be(Unit.Parse(expected));

    [Theory]
    [InlineData("万", "人", "万人")]
    [InlineData("亿", "元", "亿元")]
    [InlineData("万", "吨/日", "万吨/天")]
    [InlineData("万", "亿元", "万元")]
    public void A_bare_scale_goes_over_what_is_counted(string scale, string counted, string expected) =>
        Unit.Parse(scale).Over(Unit.Parse(counted)).Should().Be(Unit.Parse(expected));
}
