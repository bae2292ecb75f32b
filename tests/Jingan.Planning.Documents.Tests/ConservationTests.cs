namespace Jingan.Planning.Documents.Tests;

public sealed class ConservationTests
{
    private const int Seed = 20260105;
    private const int Paragraphs = 10_000;
    private const int ParagraphsADocument = 200;

    private static readonly string[] Pieces =
    [
        "新增", "完成", "同比增长", "达到", "由", "提高到", "分别", "、", "和", "，", "。", "；", "（其中", "）", "“十四五”", "2025年", "第", "届", "12", "3.5", "1,234", "%", "亿元", "个", "家", "万平方米", "以上",
        "左右", "约", "超过", "养老床位", "税收", "城乡居民收入", "PM2.5", "5G基站", "三分之一", "百分之五", "翻一番", "两", "一体", "千家", "零售", "累计", "占全市", "的", "等", "项目", "面积", "率", "排名", "位", "《条例》", "[6]",
        "-", "~", "/", "1.2×10", "０．５", "　", " ", "\t", "★", "注：", "万", "亿", "半", "弄", "号", "年", "月", "岁", "小时", "|", "*", "比上年", "高于全市", "预计", "将", "力争", "全覆盖", "市下达目标",
    ];

    [Fact]
    public void Figures_named_non_figures_and_unsure_ones_are_all_numbers_of_any_text()
    {
        var random = new Random(Seed);
        for (var document = 0; document < Paragraphs / ParagraphsADocument; document++)
        {
            var lines = Enumerable.Range(0, ParagraphsADocument).Select(_ => Paragraph(random));
            var draft = Drafts.OfText("某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n" + string.Join('\n', lines) + "\n二、2025年主要任务\n" + Paragraph(random));
            Drafts.ShouldAddUp(draft);
        }
    }

    [Fact]
    public void Every_literal_of_any_text_stands_in_it()
    {
        var random = new Random(Seed + 1);
        var text = "某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n" + string.Join('\n', Enumerable.Range(0, 500).Select(_ => Paragraph(random)));
        var document = OfficialDocument.OfText(text);
        foreach (var statement in PlanDraft.Of(document).Statements)
            WithoutSpace(text.Substring(statement.Start, statement.Length)).Should().Be(WithoutSpace(statement.Literal));
    }

    [Fact]
    public void The_texts_of_other_kinds_of_places_add_up_and_leave_next_to_nothing_unsure()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Texts")))
        {
            var draft = Drafts.Of(File.ReadAllBytes(path), Path.GetFileName(path));
            Drafts.ShouldAddUp(draft);
            draft.Counts.Unsure.Should().BeLessThanOrEqualTo(draft.Counts.Figures / 10, path);
        }
    }

    private static string Paragraph(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
