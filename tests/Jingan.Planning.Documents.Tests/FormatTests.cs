namespace Jingan.Planning.Documents.Tests;

public sealed class FormatTests
{
    private static readonly string[] Report =
    [
        "临江区人民政府工作报告",
        "（2025年1月10日在临江区第十七届人民代表大会第五次会议上）",
        "一、2024年工作回顾",
        "全年实现地区生产总值812.6亿元，同比增长5.8%；一般公共预算收入超过60亿元。新增养老床位320张，改造老旧小区12个。",
        "二、2025年主要任务",
        "今年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右；一般公共预算收入增长3%。",
        "新建幼儿园2所，新增绿地8.5万平方米。",
    ];

    private static readonly string[] Expected =
    [
        "observation: 地区生产总值 = 812.6亿元 [2024] level",
        "observation: 地区生产总值 = 同比增长5.8% [2024] year-on-year",
        "observation: 一般公共预算收入 = 超过60亿元 [2024] level",
        "observation: 新增养老床位 = 320张 [2024] period-total",
        "observation: 改造老旧小区 = 12个 [2024] period-total",
        "target: 地区生产总值 = 增长5.5%左右 [2025] year-on-year",
        "target: 一般公共预算收入 = 增长3% [2025] year-on-year",
        "commitment: 新建幼儿园 = 2所 [2025] period-total",
        "commitment: 新增绿地 = 8.5万平方米 [2025] period-total",
    ];

    public static TheoryData<string> Names => ["report.txt", "report.md", "report.html", "report.docx", "report.pdf"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_gives_the_same_statements_in_every_format(string name) =>
        Drafts.Printed(Drafts.Of(Bytes(name), name)).Should().Equal(Expected);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_literal_stands_in_the_canonical_text_where_its_source_says(string name)
    {
        var document = DocumentReader.Read(Bytes(name), name).Document!;
        var lines = document.Text.Split('\n');
        foreach (var statement in PlanDraft.Of(document).Statements)
            string.Concat(lines.Skip(statement.Line - 1).Take(3)).Replace(" ", "", StringComparison.Ordinal).Should().Contain(statement.Literal.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_wraps_inside_a_number_and_its_unit_is_healed_whatever_page_number_stands_between()
    {
        var draft = Drafts.OfText("某市政府工作报告\n2025年1月10日\n一、2024年工作回顾\n面对复杂严峻的外部环境，全市上下团结奋斗，全年实现地区生产总值81\n2.6\n亿元，同比增长\n\n 7 \n\n5.8%。\n");
        Drafts.Printed(draft).Should().Equal("observation: 地区生产总值 = 812.6亿元 [2024] level", "observation: 地区生产总值 = 同比增长5.8% [2024] year-on-year");
    }

    [Fact]
    public void Wide_digits_and_look_alike_letters_are_folded_and_the_literal_stays_as_printed()
    {
        var statement = Drafts.OfText("某市政府工作报告\n2025年1月10日\n一、2024年工作回顾\n垃圾处臵量达４７２吨／日。\n").Statements.Should().ContainSingle().Subject;
        statement.Subject.Should().Be("垃圾处置量");
        statement.Wording.Should().Be("达472吨/日");
        statement.Literal.Should().Be("达４７２吨／日");
    }

    [Fact]
    public void A_spreadsheet_and_a_text_of_comma_separated_values_give_the_same_statements()
    {
        object?[][] rows =
        [
            ["序号", "指标", "单位", "2023年实际", "2024年目标"],
            [1, "地区生产总值", "亿元", 820.5, 870],
            [2, "城镇化率", "%", 61.2, "62以上"],
        ];
        var workbook = Drafts.Of(MadeFiles.Workbook("指标", rows), "指标.xlsx");
        var text = Drafts.Of(MadeFiles.Text([.. rows.Select(row => string.Join(',', row))]), "指标.csv");
        Drafts.Printed(workbook).Should().Equal(
            "observation: 地区生产总值 = 820.5 [2023] level",
            "target: 地区生产总值 = 870 [2024] level",
            "observation: 城镇化率 = 61.2 [2023] level",
            "target: 城镇化率 = 62以上 [2024] level");
        Drafts.Printed(text).Should().Equal(Drafts.Printed(workbook));
    }

    private static byte[] Bytes(string name) => Path.GetExtension(name) switch
    {
        ".html" => MadeFiles.Html(Report),
        ".docx" => MadeFiles.Docx(Report),
        ".pdf" => MadeFiles.Pdf(Report[..4], Report[4..]),
        _ => MadeFiles.Text(Report),
    };
}
