namespace Jingan.Planning.Documents.Tests;

public sealed class TableTests
{
    private const string Plan = """
        青石市国民经济和社会发展第十四个五年规划纲要

        | 类别 | 指标名称 | 单位 | 2020年 | 2025年 | 年均增速〔累计〕 | 属性 |
        |---|---|---|---|---|---|---|
        | 经济发展 | 1.地区生产总值 | 亿元 | 1520 | 2200 | 7左右 | 预期性 |
        |  | 2.城镇化率 | % | 58.3 | 65 | — | 预期性 |
        | 绿色生态 | 3.单位GDP能源消耗降低 | % | — | — | 〔14〕 | 约束性 |
        |  | 4.空气质量优良天数比率* | % | 88.2 | ≥90 | / | 约束性 |

        注：〔 〕内为五年累计数。
        """;

    [Fact]
    public void The_headings_of_a_table_tell_unit_period_basis_and_force() =>
        Drafts.Of(MadeFiles.Text(Plan), "plan.md").Statements
            .Select(statement => $"{statement.Subject} = {statement.Wording} {statement.Unit} [{statement.Period}] {statement.Basis} {(statement.Role == DraftRole.Target ? statement.Force : "")}".TrimEnd())
            .Should().Equal(
                "地区生产总值 = 1520 亿元 [2020] level",
                "地区生产总值 = 2200 亿元 [2021-2025] level expected",
                "地区生产总值 = 年均增长7%左右 % [2021-2025] average-annual-growth expected",
                "城镇化率 = 58.3 % [2020] level",
                "城镇化率 = 65 % [2021-2025] level expected",
                "单位GDP能源消耗降低 = 〔14〕 % [2021-2025] change binding",
                "空气质量优良天数比率 = 88.2 % [2020] level",
                "空气质量优良天数比率 = ≥90 % [2021-2025] level binding");

    [Fact]
    public void A_total_in_brackets_that_is_what_the_target_is_above_its_base_is_a_change() =>
        Drafts.Of(MadeFiles.Text("某市“十五五”主要指标\n\n| 指标 | 2025年实际 | 2030年目标 | 累计 |\n|---|---|---|---|\n| 能源生产能力（万吨） | 320 | 400 | 〔80〕 |\n| 新增就业（万人） | 2.1 | — | 〔10〕 |\n"), "plan.md").Statements
            .Where(statement => statement.Wording.StartsWith('〔')).Select(statement => $"{statement.Subject} {statement.Basis}")
            .Should().Equal("能源生产能力 change", "新增就业 period-total");

    [Fact]
    public void A_sheet_whose_title_says_what_was_done_holds_actuals() =>
        Drafts.Of(MadeFiles.Text("某市主要指标完成情况（2025年1—12月）,,,\n指标,单位,2025年,\n,,绝对量,同比±%\n用电量,亿千瓦时,65.8,7.5\n"), "done.csv").Statements
            .Select(statement => $"{statement.Role} {statement.Wording} {statement.Period}").Should().Equal("Observation 65.8 2025", "Observation 增长7.5% 2025");

    [Fact]
    public void Tabs_and_a_cell_a_line_are_tables_too()
    {
        var stacked = Drafts.OfText("某市发展规划\n2021年3月1日\n序号\n指标\n单位\n2025年目标\n1\n绿化覆盖率\n%\n41\n2\n养老床位数\n张\n5000以上\n完\n");
        stacked.Statements.Select(statement => $"{statement.Subject} = {statement.Wording} {statement.Unit}").Should().Equal("绿化覆盖率 = 41 %", "养老床位数 = 5000以上 张");
    }

    [Fact]
    public void A_sub_row_takes_the_name_above_it_and_a_bare_number_in_per_cent_under_a_sum_is_growth()
    {
        var draft = Drafts.Of(MadeFiles.Text("指标,单位,2023年实际,2024年计划", "城镇新增就业,万人,2.1,2", "#高校毕业生,万人,0.8,—", "工业增加值,%,8.2,8"), "actuals.csv");
        draft.Statements.Select(statement => $"{statement.Subject} = {statement.Wording}").Should().Equal(
            "城镇新增就业 = 2.1", "城镇新增就业 = 2", "城镇新增就业（高校毕业生） = 0.8", "工业增加值 = 增长8.2%", "工业增加值 = 增长8%");
    }

    [Fact]
    public void A_cell_with_two_numbers_gives_two_figures()
    {
        var draft = Drafts.Of(MadeFiles.Text("某市“十五五”规划主要指标", "", "| 指标 | 2025年 | 2030年 |", "|---|---|---|", "| 城镇化率（%） | 61.3 | 66〔4.7〕 |", "| 城镇/农村居民人均可支配收入（元） | 48600/26400 | 62000/36500 |", "| 森林覆盖率（%） | 66.7 | 67.5 |"), "plan.md");
        draft.Statements.Select(statement => $"{statement.Subject} = {statement.Wording} [{statement.Period}] {statement.Basis}").Should().Equal(
            "城镇化率 = 61.3 [2025] level", "城镇化率 = 66 [2026-2030] level", "城镇化率 = 〔4.7〕 [2026-2030] change",
            "城镇居民人均可支配收入 = 48600 [2025] level", "农村居民人均可支配收入 = 26400 [2025] level",
            "城镇居民人均可支配收入 = 62000 [2026-2030] level", "农村居民人均可支配收入 = 36500 [2026-2030] level",
            "森林覆盖率 = 66.7 [2025] level", "森林覆盖率 = 67.5 [2026-2030] level");
        Drafts.ShouldAddUp(draft);
    }

    [Fact]
    public void A_table_of_what_was_done_gives_what_was_planned_for_its_own_year()
    {
        var draft = Drafts.Of(MadeFiles.Text("# 2026年某县民生实事项目", "", "## 附件：2025年民生实事项目完成情况", "", "| 项目 | 计划数 | 完成数 | 完成率 |", "|---|---|---|---|", "| 老旧小区改造（个） | 15 | 16 | 106.7% |", "| 农村公路（公里） | 100 | 108.5 | 108.5% |"), "list.md");
        draft.Statements.Take(3).Select(statement => $"{statement.Role}: {statement.Subject} = {statement.Wording} {statement.Unit} [{statement.Period}]").Should().Equal(
            "Target: 老旧小区改造 = 15 个 [2025]", "Observation: 老旧小区改造 = 16 个 [2025]", "Observation: 老旧小区改造完成率 = 106.7% % [2025]");
    }

    [Fact]
    public void Cells_that_hold_sentences_are_read_as_sentences()
    {
        var draft = Drafts.Of(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Texts", "livelihood.md")), "livelihood.md");
        draft.Statements.Should().HaveCount(19).And.OnlyContain(statement => statement.Role == DraftRole.Commitment && statement.Period == "2025");
        draft.Plans.Should().ContainSingle().Which.Kind.Should().Be("livelihood-projects");
        Drafts.ShouldAddUp(draft);
    }
}
