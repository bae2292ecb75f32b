namespace Jingan.Planning.Tests.Quantities;

public sealed class UnitTextTests
{
    public static TheoryData<string> Units => new(
        "%", "‰", "个百分点", "倍", "分", "元", "万元", "亿元", "千亿元", "万亿元", "十万元", "亿美元", "平方米", "万平方米", "公顷", "亩", "立方米", "升",
        "微克", "吨", "吨标准煤", "千克标准煤", "吨二氧化碳", "千瓦时", "兆瓦", "分钟", "天", "月", "年", "岁", "分贝", "摄氏度", "比特每秒", "兆比特每秒",
        "标准箱", "家", "个", "台", "张", "场次", "次", "百人", "千家", "百万人次", "车", "泊位", "吨/日", "万吨/年", "微克/立方米", "张/千人", "例/10万人",
        "/10万", "/万", "万", "亿", "元/平方米", "吨标准煤/万元", "人/平方公里", "立方米/人/日");

    [Theory]
    [MemberData(nameof(Units))]
    public void Reading_its_Chinese_text_gives_it_back(string text) => Unit.Parse(Unit.Parse(text).In(Language.Chinese)).Should().Be(Unit.Parse(text));

    [Theory]
    [MemberData(nameof(Units))]
    public void Reading_its_English_text_gives_it_back(string text) => Unit.Parse(Unit.Parse(text).In(Language.English)).Should().Be(Unit.Parse(text));

    [Theory]
    [InlineData("吨/日", "吨/天")]
    [InlineData("万吨/日", "万吨/天")]
    [InlineData("㎡", "平方米")]
    [InlineData("m²", "平方米")]
    [InlineData("km2", "平方公里")]
    [InlineData("平方千米", "平方公里")]
    [InlineData("公斤", "千克")]
    [InlineData("百分点", "个百分点")]
    [InlineData("percentage points", "个百分点")]
    [InlineData("tonnes/days", "吨/天")]
    [InlineData("tonnes/day", "吨/天")]
    [InlineData("％", "%")]
    [InlineData("μg/m³", "微克/立方米")]
    [InlineData("µg/m3", "微克/立方米")]
    [InlineData("hundred million yuan", "亿元")]
    [InlineData("亿元人民币", "亿元")]
    [InlineData("万 元", "万元")]
    [InlineData(" 亿元 ", "亿元")]
    [InlineData("tce", "吨标准煤")]
    [InlineData("个月", "月")]
    [InlineData("1/10万", "/10万")]
    [InlineData("例／10万人", "例/10万人")]
    [InlineData("例/10 万人", "例/10万人")]
    public void Spellings_of_one_unit_are_equal(string one, string other) => Unit.Parse(one).Should().Be(Unit.Parse(other));

    [Theory]
    [InlineData("吨/日", "吨/天")]
    [InlineData("㎡", "平方米")]
    public void Equal_units_have_equal_hashes(string one, string other) =>
        Unit.Parse(one).GetHashCode().Should().Be(Unit.Parse(other).GetHashCode());

    [Theory]
    [InlineData("万元", "亿元")]
    [InlineData("公顷", "万平方米")]
    [InlineData("%", "个百分点")]
    [InlineData("家", "个")]
    [InlineData("吨", "吨/日")]
    public void Other_units_are_not_equal(string one, string other) => Unit.Parse(one).Equals(Unit.Parse(other)).Should().BeFalse();

    [Theory]
    [InlineData("吨/日", "吨/日")]
    [InlineData("吨/天", "吨/天")]
    [InlineData("公斤", "公斤")]
    [InlineData("㎡", "平方米")]
    [InlineData("百分点", "个百分点")]
    [InlineData("％", "%")]
    [InlineData("hundred million yuan", "亿元")]
    [InlineData("1/10万", "/10万")]
    [InlineData("例/10万人", "例/10万人")]
    public void It_prints_the_spelling_that_was_read_and_no_abbreviation(string text, string symbol) => Unit.Parse(text).ToString().Should().Be(symbol);

    [Theory]
    [InlineData("亿元", "hundred million yuan")]
    [InlineData("万亿元", "trillion yuan")]
    [InlineData("万吨/日", "ten thousand tonnes/day")]
    [InlineData("微克/立方米", "µg/m³")]
    [InlineData("个百分点", "percentage points")]
    [InlineData("平方公里", "km²")]
    [InlineData("场馆", "场馆")]
    public void It_prints_English(string unit, string english) => Unit.Parse(unit).In(Language.English).Should().Be(english);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("——")]
    [InlineData("12")]
    [InlineData("3.5")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("元/")]
    [InlineData("/3")]
    [InlineData("元/人/天/年")]
    [InlineData("元!")]
    [InlineData("0元")]
    [InlineData("例/0人")]
    [InlineData("9999999人")]
    [InlineData("一个长得不可能是量词的词语啊")]
    public void A_text_that_is_no_unit_is_refused(string? text) => Unit.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_text_that_is_not_Unicode_is_no_unit() =>
        new[] { "亿元\uFFFE", "亿\uD83D元", "\uDE00" }.Where(text => Unit.TryParse(text, out _)).Should().BeEmpty();

    [Fact]
    public void Parsing_what_is_no_unit_names_the_text() =>
        FluentActions.Invoking(() => Unit.Parse("12")).Should().Throw<FormatException>().WithMessage("'12' is no unit.");

    [Theory]
    [InlineData("%", true, false)]
    [InlineData("‰", true, false)]
    [InlineData("个百分点", false, true)]
    [InlineData("倍", false, false)]
    public void Per_cent_and_percentage_points_are_told_apart(string text, bool isPercent, bool isPoints) =>
        (Unit.Parse(text).IsPercent, Unit.Parse(text).IsPercentagePoints).Should().Be((isPercent, isPoints));

    [Theory]
    [InlineData("吨标准煤以内", 4)]
    [InlineData("万平方米", 4)]
    [InlineData("吨以内/日", 1)]
    [InlineData("吨/日以内", 3)]
    [InlineData("张/千人左右", 4)]
    [InlineData("/10万", 4)]
    [InlineData("左右", 0)]
    [InlineData("", 0)]
    public void The_longest_unit_at_the_start_of_a_text_is_found(string text, int length) => UnitAtStart.Match(text, out _).Should().Be(length);
}
