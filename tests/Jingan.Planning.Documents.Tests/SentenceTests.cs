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
    [InlineData("新建健身步道5条共12公里。", "新建健身步道 = 5条", "新建健身步道 = 12公里")]
    [InlineData("地区生产总值连跨三个百亿元台阶，2024年达到1186亿元。", "地区生产总值 = 达到1186亿元")]
    [InlineData("存款余额4186.2亿元，比年初增加321.5亿元。", "存款余额 = 4186.2亿元", "存款余额 = 比年初增加321.5亿元")]
    [InlineData("粮食产量92.4万吨，增产1.6%。", "粮食产量 = 92.4万吨", "粮食产量 = 增产1.6%")]
    [InlineData("民间投资占全部投资的58.2%，比重同比提高1.3个百分点。", "民间投资占全部投资比重 = 58.2%", "民间投资占全部投资比重 = 同比提高1.3个百分点")]
    [InlineData("28个国控断面水质达标率100%。", "国控断面水质达标率 = 100%")]
    [InlineData("三次产业结构为7.0∶45.2∶47.8。", "三次产业结构 = 7.0∶45.2∶47.8")]
    [InlineData("免费为2.3万名老年人开展健康体检。", "老年人开展健康体检 = 2.3万名")]
    [InlineData("地区生产总值[2]2874.6亿元。", "地区生产总值 = 2874.6亿元")]
    [InlineData("离境退税商户占全市一半。", "离境退税商户占全市比重 = 一半")]
    [InlineData("培育专精特新企业15户，总数达到68户。", "培育专精特新企业 = 15户", "专精特新企业 = 达到68户")]
    [InlineData("新签约项目16个、总投资31亿元。", "新签约项目 = 16个", "新签约项目总投资 = 31亿元")]
    [InlineData("新认定高新技术企业7家，累计120家。", "新认定高新技术企业 = 7家", "高新技术企业 = 累计120家")]
    [InlineData("招商签约项目41个，同比多9个。", "招商签约项目 = 41个", "招商签约项目 = 同比多9个")]
    [InlineData("规上企业由上年的148家增至171家。", "规上企业 = 148家", "规上企业 = 增至171家")]
    [InlineData("播种面积保持在130万亩，粮食总产实现“十二连丰”，达到46万吨。", "播种面积 = 保持在130万亩", "粮食总产 = 达到46万吨")]
    [InlineData("开行中欧班列38列，是上年的1.9倍。", "开行中欧班列 = 38列", "开行中欧班列 = 是上年的1.9倍")]
    [InlineData("医保参保率巩固在97%以上，财政自给率不足15%。", "医保参保率 = 97%以上", "财政自给率 = 不足15%")]
    [InlineData("水质优良率连续三年保持100%。", "水质优良率 = 100%")]
    [InlineData("改造棚户区1420套、老旧小区26个。", "改造棚户区 = 1420套", "改造老旧小区 = 26个")]
    [InlineData("固定资产投资870亿元，较“十三五”增长41%。", "固定资产投资 = 870亿元", "固定资产投资 = 较“十三五”增长41%")]
    [InlineData("完成投资210亿元，占年度计划的112%。", "投资 = 210亿元", "投资 = 占年度计划的112%")]
    [InlineData("推动60%的规上企业完成数字化诊断。", "规上企业完成数字化诊断 = 60%")]
    [InlineData("人均可支配收入达到全省平均水平的85%。", "人均可支配收入相当于全省平均水平的比例 = 85%")]
    [InlineData("地区生产总值增长6.6%，分别高于全国、全盟1.6个和0.9个百分点。", "地区生产总值 = 增长6.6%", "地区生产总值 = 高于全国1.6个百分点", "地区生产总值 = 高于全盟0.9个百分点")]
    [InlineData("牲畜存栏保持260万头（只）以上。", "牲畜存栏 = 260万头以上")]
    [InlineData("接待游客180万人次，旅游收入22亿元，同比增长均在12%以上。", "接待游客 = 180万人次", "旅游收入 = 22亿元", "接待游客 = 同比增长均在12%以上", "旅游收入 = 同比增长均在12%以上")]
    [InlineData("护理型床位占比不低于六成。", "护理型床位占比 = 不低于六成")]
    [InlineData("工业总产值实现翻番。", "工业总产值 = 实现翻番")]
    [InlineData("高新区：规划面积26.8平方公里。", "高新区规划面积 = 26.8平方公里")]
    public void A_sentence_of_a_review_gives_its_figures(string sentence, params string[] expected)
    {
        var draft = Drafts.OfText($"某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n{sentence}\n");
        draft.Statements.Select(statement => $"{statement.Subject} = {statement.Wording}").Should().Equal(expected);
        Drafts.ShouldAddUp(draft);
    }

    [Theory]
    [InlineData("社会消费品零售总额始终保持全市领先。", "社会消费品零售总额 = 始终保持全市领先")]
    [InlineData("垃圾分类综合考评、林长制工作考评均连续3次蝉联全市第一。", "垃圾分类综合考评 = 蝉联全市第一", "林长制工作考评 = 蝉联全市第一")]
    [InlineData("常年涉外演出、驻场演出数量均列全市第一。", "常年涉外演出数量 = 均列全市第一", "驻场演出数量 = 均列全市第一")]
    [InlineData("居住类价格持平。", "居住类价格 = 持平")]
    [InlineData("全面完成成片二级以下旧里改造。", "成片二级以下旧里改造 = 全面完成成片二级以下旧里改造")]
    [InlineData("零就业家庭动态清零。", "零就业家庭 = 动态清零")]
    [InlineData("困难群众应保尽保。", "困难群众 = 应保尽保")]
    [InlineData("商品销售总额保持万亿以上规模。", "商品销售总额 = 保持万亿以上规模")]
    public void Figures_in_words_are_figures(string sentence, params string[] expected)
    {
        var draft = Drafts.OfText($"某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n{sentence}\n");
        draft.Statements.Select(statement => $"{statement.Subject} = {statement.Wording}").Should().Equal(expected);
        Drafts.ShouldAddUp(draft);
    }

    [Fact]
    public void A_clause_that_says_by_when_holds_for_what_follows()
    {
        var draft = Drafts.OfText("某市国民经济和社会发展第十五个五年规划纲要\n第一章 主要目标\n再奋斗十年，到2035年，城市面貌全面提升，人均生产总值在2020年基础上翻一番，森林覆盖率不低于68%。\n");
        Drafts.Printed(draft).Should().Equal("target: 人均生产总值 = 在2020年基础上翻一番 [2026-2035] change", "target: 森林覆盖率 = 不低于68% [2026-2035] level");
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
    public void A_part_of_what_there_is_is_what_there_is()
    {
        var draft = Drafts.OfText("某市养老服务发展“十五五”规划\n第一章 发展基础\n“十四五”时期，养老床位总数达到3.26万张，其中护理型床位1.95万张，占比由46%提高到59.8%。\n");
        Drafts.Printed(draft).Should().Equal(
            "observation: 养老床位总数 = 达到3.26万张 [2025] level",
            "observation: 护理型床位 = 1.95万张 [2025] level",
            "observation: 护理型床位占比 = 46% [2020] level",
            "observation: 护理型床位占比 = 提高到59.8% [2025] level");
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
