namespace Jingan.Planning.Documents.Tests;

/// <summary>Which figures are of one indicator.</summary>
public sealed class NamingTests
{
    private const string Head = "某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n";

    [Fact]
    public void A_growth_and_a_later_level_are_of_one_indicator_with_the_unit_of_the_level()
    {
        var draft = Drafts.OfText(Head + "外贸进出口总额增长7.2%。外贸进出口总额达到128亿元。\n");
        draft.Indicators.Should().ContainSingle().Which.Unit.Should().Be("亿元");
    }

    [Fact]
    public void A_ratio_is_no_count()
    {
        var draft = Drafts.OfText(Head + "城乡居民收入比缩小至1.84。\n");
        draft.Indicators.Single().Unit.Should().Be("倍");
    }

    [Theory]
    [InlineData("城镇居民人均可支配收入达到5.2万元", "居民人均可支配收入达到4.3万元")]
    [InlineData("第二产业增加值占地区生产总值比重达到38%", "第三产业增加值占地区生产总值比重达到58%")]
    [InlineData("市级以上专精特新中小企业总数达到120家", "国家级专精特新中小企业总数达到12家")]
    public void Names_that_tell_things_apart_are_not_taken_for_one_another(string known, string next)
    {
        var before = Drafts.OfText(Head + known + "。\n", new() { Code = "420102" });
        var set = Files.PlanReader.ReadYaml(before.ToYaml()).Content;
        Drafts.OfText(Head + next + "。\n", new() { Code = "420102", Known = set }, "next.txt").Indicators.Should().ContainSingle();
    }

    [Fact]
    public void Words_that_may_stand_in_a_name_or_not_do_not_make_another_indicator()
    {
        var before = Drafts.OfText(Head + "社会消费品零售总额达到320亿元。\n", new() { Code = "420102" });
        var set = Files.PlanReader.ReadYaml(before.ToYaml()).Content;
        Drafts.OfText(Head + "社会消费品零售额达到350亿元。\n", new() { Code = "420102", Known = set }, "next.txt").Indicators.Should().BeEmpty();
    }

    [Fact]
    public void Sources_name_the_file_that_the_text_is_written_to() =>
        Drafts.Of(MadeFiles.Docx("某区政府工作报告", "一、2024年工作回顾", "新建幼儿园2所。"), "report.docx", new() { TextFile = "lines.txt" }).ToYaml().Should().Contain("file: \"lines.txt\"");
}
