namespace Jingan.Planning.Documents.Tests;

/// <summary>Projects with their steps, patterns and zones of drafted documents.</summary>
public sealed class WorksTests
{
    private const string Head = "某区政府工作报告\n2025年1月10日\n";

    [Theory]
    [InlineData("青川大桥竣工通车。", "青川大桥 opening 2024 reached")]
    [InlineData("城北水厂主体工程完工，市民中心主体结构封顶。", "城北水厂 topped-out 2024 reached", "市民中心 topped-out 2024 reached")]
    [InlineData("人民医院新院区9月开工。", "人民医院新院区 construction-start 2024-09 reached")]
    [InlineData("云锦大厦、锦文广场等项目实现开工。", "云锦大厦 construction-start 2024 reached", "锦文广场 construction-start 2024 reached")]
    [InlineData("青山水库改造工程提前3个月完工，市综合档案馆主体完工。", "青山水库改造工程 completion 2024 reached", "市综合档案馆 topped-out 2024 reached")]
    [InlineData("基本建成三普养老院。", "三普养老院 in-progress 2024 reached")]
    [InlineData("体育中心建成投用，图书馆新馆预计2026年建成开放。", "体育中心 opening 2024 reached", "图书馆新馆 opening 2026 planned")]
    public void A_review_reports_the_steps_of_projects(string sentence, params string[] expected) =>
        Steps($"{Head}一、2024年工作回顾\n{sentence}\n").Should().Equal(expected);

    [Theory]
    [InlineData("确保青川大桥年底前建成通车。", "青川大桥 opening 2025 planned")]
    [InlineData("力争西环铁路三季度开工，加快东溪水库扩建工程建设。", "西环铁路 construction-start 2025-Q3 planned", "东溪水库扩建工程 in-progress 2025 planned")]
    [InlineData("确保7月底前建成高铁商务区路网，三季度末青河大桥合龙。", "高铁商务区路网 completion 2025-07 planned", "青河大桥 topped-out 2025-Q3 planned")]
    [InlineData("云江机场迁建工程：2026年开工，2029年建成投运。", "云江机场迁建工程 construction-start 2026 planned", "云江机场迁建工程 opening 2029 planned")]
    [InlineData("开展云江抽水蓄能电站前期工作。", "云江抽水蓄能电站 preparation 2025 planned")]
    [InlineData("启动滨河路隧道建设，2027年竣工。", "滨河路隧道 construction-start 2025 planned", "滨河路隧道 completion 2027 planned")]
    public void A_plan_promises_them(string sentence, params string[] expected) =>
        Steps($"{Head}二、2025年工作安排\n{sentence}\n").Should().Equal(expected);

    [Theory]
    [InlineData("完成31个老旧小区改造，新建幼儿园12所。")]
    [InlineData("推进法治政府建设，加快建设国家级示范区，实施文化惠民工程。")]
    [InlineData("一批重点项目开工建设，各类设施建成投用。")]
    [InlineData("开展“萌芽工程”，推进美丽街区建设。")]
    public void Works_of_a_kind_and_programmes_are_no_projects(string sentence) =>
        Steps($"{Head}二、2025年工作安排\n{sentence}\n").Should().BeEmpty();

    [Fact]
    public void A_table_of_projects_gives_beginning_and_end()
    {
        var draft = Drafts.OfText("某县“十五五”重大项目表\n| 序号 | 项目名称 | 建设起止年限 |\n| --- | --- | --- |\n| 1 | 东溪水库 | 2027-2030 |\n| 2 | 竹产业循环经济园 | 2024-2026 |\n", name: "table.md");
        Steps(draft).Should().Equal(
            "东溪水库 construction-start 2027 planned", "东溪水库 completion 2030 planned",
            "竹产业循环经济园 construction-start 2024 reached", "竹产业循环经济园 completion 2026 planned");
    }

    [Fact]
    public void A_pattern_is_followed_by_its_zones()
    {
        var draft = Drafts.OfText("某区国民经济和社会发展第十五个五年规划纲要\n第一章 空间布局\n构建“一核两带”空间格局。“一核”即澄湖新城，“两带”即沿江经济带和环湖生态带。沿江经济带面积约4.2平方公里，东至滨江路、南至白河、西至环城路、北至铁路。\n");
        var structure = draft.Structures.Should().ContainSingle().Subject;
        structure.Pattern.Should().Be("一核两带");
        structure.Zones.Select(zone => $"{zone.Name} {zone.Kind} {zone.Area} {string.Join(' ', zone.Boundary.Select(side => side.Side))}".TrimEnd())
            .Should().Equal("澄湖新城 new-town", "沿江经济带 belt 约4.2平方公里 east south west north", "环湖生态带 belt");
        draft.Statements.Should().BeEmpty();
        Drafts.ShouldAddUp(draft);
    }

    [Fact]
    public void An_item_of_a_list_of_works_that_is_a_name_is_a_project()
    {
        var draft = Drafts.OfText("某区国民经济和社会发展第十五个五年规划纲要\n专栏1 重大水利工程\n1.东溪水库除险加固工程：2027年开工。\n2.青河防洪提升工程。\n");
        draft.Projects.Select(project => $"{project.No} {project.Name} {project.Milestones.Count}").Should().Equal(" 东溪水库除险加固工程 1", "2 青河防洪提升工程 0");
    }

    [Fact]
    public void A_zone_that_no_pattern_takes_in_is_said_to_be_left()
    {
        var draft = Drafts.OfText("某区国民经济和社会发展第十五个五年规划纲要\n第一章 空间布局\n滨江片区：面积5平方公里，打造创新高地。\n高新技术产业开发区：规划面积26.8平方公里。\n");
        draft.Structures.Should().BeEmpty();
        draft.ZonesLeft.Select(left => $"{left.Line} {left.Name} {left.Kind}").Should().Equal("3 滨江片区 area", "4 高新技术产业开发区 functional-zone");
        draft.ToYaml().Should().Contain("zone left out, line 3: 滨江片区 (area)");
        draft.ToJson().Should().Contain("\"zonesLeft\"");
        Drafts.ShouldAddUp(draft);
    }

    [Fact]
    public void A_development_zone_with_its_ground_is_a_zone_of_the_structure()
    {
        var draft = Drafts.OfText("某区国民经济和社会发展第十五个五年规划纲要\n第一章 空间布局\n构建“一核两带”空间格局。“一核”即澄湖新城，“两带”即沿江经济带和环湖生态带。\n高新技术产业开发区：规划面积26.8平方公里。\n");
        draft.Structures.Single().Zones[^1].Should().Match<DraftZone>(zone => zone.Name == "高新技术产业开发区" && zone.Kind == "functional-zone" && zone.Area == "26.8平方公里");
        draft.ZonesLeft.Should().BeEmpty();
        draft.Statements.Should().BeEmpty();
    }

    [Fact]
    public void A_zone_has_its_positioning()
    {
        var draft = Drafts.OfText("某区国民经济和社会发展第十五个五年规划纲要\n第一章 空间布局\n构建“一核两带”空间格局。“一核”即澄湖新城，“两带”即沿江经济带和环湖生态带。将沿江经济带打造成为世界级滨水中央活动区。环湖生态带功能定位为区域生态绿心。\n");
        draft.Structures.Single().Zones.Select(zone => $"{zone.Name}: {zone.Positioning}").Should().Equal("澄湖新城: ", "沿江经济带: 世界级滨水中央活动区", "环湖生态带: 区域生态绿心");
        draft.ToYaml().Should().Contain("positioning: \"区域生态绿心\"  # line 3");
    }

    [Fact]
    public void Zones_without_a_pattern_are_a_structure_by_their_count()
    {
        var draft = Drafts.OfText("某市国民经济和社会发展第十五个五年规划纲要\n第一章 空间布局\n形成东部滨海、中部平原、西部山区三大片区。\n");
        draft.Structures.Single().Pattern.Should().Be("三大片区");
        draft.Structures.Single().Zones.Select(zone => zone.Name).Should().Equal("东部滨海片区", "中部平原片区", "西部山区片区");
    }

    [Fact]
    public void A_slogan_is_no_pattern() =>
        Drafts.OfText($"{Head}二、2025年工作安排\n推进“一网通办”“一网统管”，共建“一带一路”，守住“三区三线”。\n").Structures.Should().BeEmpty();

    [Fact]
    public void Traditional_script_is_read_as_simplified_and_quoted_as_printed()
    {
        var draft = Drafts.OfText("某區政府工作報告\n2025年1月10日\n一、2024年工作回顧\n地區生產總值達到1280億元，增長6.2%。跨海二橋開工建設。\n");
        Drafts.Printed(draft).Should().Equal("observation: 地区生产总值 = 达到1280亿元 [2024] level", "observation: 地区生产总值 = 增长6.2% [2024] year-on-year");
        draft.Statements[0].Literal.Should().Be("達到1280億元");
        Steps(draft).Should().Equal("跨海二桥 construction-start 2024 reached");
    }

    [Fact]
    public void Every_literal_of_a_step_stands_on_its_line()
    {
        var text = $"{Head}一、2024年工作回顾\n青川大桥、东溪隧\n道建成通车，白鹭湾公园年底前竣工。\n";
        var lines = text.Split('\n');
        foreach (var step in Drafts.OfText(text).Projects.SelectMany(project => project.Milestones))
            string.Concat(lines[(step.Line - 1)..]).Should().Contain(step.Literal);
    }

    private static List<string> Steps(string text) => Steps(Drafts.OfText(text));

    private static List<string> Steps(PlanDraft draft) =>
    [
        .. draft.Projects.SelectMany(project => project.Milestones.Select(step => (step.Start, Text: $"{project.Name} {step.Kind} {step.Period} {(step.IsReached ? "reached" : "planned")}")))
            .OrderBy(step => step.Start).Select(step => step.Text),
    ];
}
