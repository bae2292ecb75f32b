namespace Jingan.Planning.Documents.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("新建12个社区食堂和40个助餐点。", "新建社区食堂 = 12个", "新建助餐点 = 40个")]
    [InlineData("城乡居民人均可支配收入分别增长5.6%、8.2%。", "城镇居民人均可支配收入 = 增长5.6%", "农村居民人均可支配收入 = 增长8.2%")]
    [InlineData("开工、竣工面积分别达102万平方米、105万平方米。", "开工面积 = 达102万平方米", "竣工面积 = 达105万平方米")]
    [InlineData("引进投资500万元以上的技改项目80个。", "引进投资500万元以上的技改项目 = 80个")]
    [InlineData("工业增加值增长7.2%，占全市工业增加值的12%。", "工业增加值 = 增长7.2%", "工业增加值占全市工业增加值比重 = 12%")]
    [InlineData("办结率和满意率保持在95%以上。", "办结率 = 保持在95%以上", "满意率 = 保持在95%以上")]
    [InlineData("加快既有住宅加装电梯，新开工59台，其中完工28台。", "既有住宅加装电梯新开工 = 59台", "既有住宅加装电梯新开工完工 = 28台")]
    [InlineData("商圈销售额增长7%以上，家庭床位新增签约261人。", "商圈销售额 = 增长7%以上", "家庭床位新增签约 = 261人")]
    [InlineData("港口吞吐量突破2亿吨、居全国第9位。", "港口吞吐量 = 突破2亿吨", "港口吞吐量 = 居全国第9位")]
    [InlineData("创建城南风貌区等3个示范街区。", "创建示范街区 = 3个")]
    [InlineData("200幢重点楼宇实现税收63.5亿元。", "税收 = 63.5亿元")]
    [InlineData("新认定高新技术企业7家，累计120家。", "新认定高新技术企业 = 7家", "高新技术企业 = 累计120家")]
    public void A_sentence_of_a_review_gives_its_figures(string sentence, params string[] expected)
    {
        var draft = Drafts.OfText($"某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n{sentence}\n");
        draft.Statements.Select(statement => $"{statement.Subject} = {statement.Wording}").Should().Equal(expected);
        Drafts.ShouldAddUp(draft);
    }

    [Theory]
    [InlineData("PM2.5、5G、4A级景区、G107、“1+6”行动、220千伏、2.0版。")]
    [InlineData("开通12345热线，打造15分钟生活圈，服务70岁以上老人。")]
    [InlineData("贯彻第19届会议精神，庆祝建市40周年，抗击7.0级地震。")]
    [InlineData("实施三年行动计划，连续5年获评，三农工作一体推进。")]
    [InlineData("出台〔2021〕15号文件，修缮中华路817弄，建设91街坊。")]
    public void What_is_no_figure_is_named_and_not_drafted(string sentence)
    {
        var draft = Drafts.OfText($"某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n{sentence}\n");
        draft.Statements.Should().BeEmpty();
        draft.Unsure.Should().BeEmpty();
        Drafts.ShouldAddUp(draft);
    }

    [Fact]
    public void Two_clocks_stand_beside_each_other_in_a_report_at_the_end_of_a_term()
    {
        var draft = Drafts.OfText("某市政府工作报告\n2022年1月18日\n一、过去五年工作回顾\n五年来，地区生产总值由2016年的1860亿元增加到2021年的2980亿元，年均增长7.8%。新增企业28家。\n");
        Drafts.Printed(draft).Should().Equal(
            "observation: 地区生产总值 = 1860亿元 [2016] level",
            "observation: 地区生产总值 = 2980亿元 [2021] level",
            "observation: 地区生产总值 = 年均增长7.8% [2017-2021] average-annual-growth",
            "observation: 新增企业 = 28家 [2017-2021] period-total");
    }

    [Fact]
    public void A_deadline_beyond_the_year_belongs_to_the_plan_of_five_years()
    {
        var draft = Drafts.OfText("某县政府工作报告\n2024年2月6日\n二、2024年工作安排\n建成幼儿园2所。到2025年，森林覆盖率达到58.6%。\n");
        draft.Plans.Select(plan => $"{plan.Kind} {plan.Period}: {plan.Statements.Count}").Should().Equal("annual-plan 2024: 1", "five-year-plan 2021-2025: 1");
    }

    [Fact]
    public void What_no_word_says_is_marked_as_inferred()
    {
        var statement = Drafts.OfText("某县政府工作报告\n2024年2月6日\n二、2024年工作安排\n培育家庭农场60家。\n").Statements.Single();
        statement.Inferred.Should().Equal("period", "basis");
    }
}
