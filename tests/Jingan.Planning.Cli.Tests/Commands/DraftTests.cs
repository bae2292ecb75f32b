using System.IO.Compression;

namespace Jingan.Planning.Cli.Tests.Commands;

/// <summary>Drafting as a user does it: from a document to a file, and what comes after.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly string[] Report =
    [
        "临江区人民政府工作报告",
        "（2025年1月10日）",
        "一、2024年工作回顾",
        "全年实现地区生产总值812.6亿元，同比增长5.8%。新增养老床位320张。",
        "二、2025年主要任务",
        "主要预期目标是：地区生产总值增长5.5%左右；城镇登记失业率控制在4%以内。",
        "新增养老床位300张以上。",
    ];

    private static readonly string[] NextReport =
    [
        "临江区人民政府工作报告",
        "（2026年1月12日）",
        "一、2025年工作回顾",
        "全年地区生产总值同比增长5.6%，城镇登记失业率为3.8%。新增养老床位310张，建成口袋公园12个。",
        "二、2026年主要任务",
        "新增养老床位200张。",
    ];

    private readonly TemporaryFile folder = new("notes.md", "");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_becomes_a_plan_that_is_valid_found_in_its_sources_judged_by_the_next_report_and_shown_on_a_page()
    {
        var (first, next) = (Docx("report-2025.docx", Report), Docx("report-2026.docx", NextReport));
        Run("draft", first, "--code", "420102", "--id", "linjiang-2025", "--text", At("report-2025.txt"), "--out", At("plan.yaml")).Code.Should().Be(0);
        var grown = Run("draft", next, "--code", "420102", "--in", At("plan.yaml"), "--text", At("report-2026.txt"), "--out", At("next.yaml"));
        grown.Error.Should().Contain("1 new indicators").And.Contain("建成口袋公园 (个)").And.NotContain("unsure,");

        Run("validate", At("plan.yaml"), At("next.yaml")).Code.Should().Be(0);
        Run("verify-sources", At("plan.yaml"), At("next.yaml"), "--documents", folder.Folder).Code.Should().Be(0);
        var judged = Run("evaluate", "linjiang-2025", "--in", At("plan.yaml"), At("next.yaml"), "--as-of", "2026-01-31", "--format", "json").Json();
        judged.GetProperty("counts").GetProperty("met").GetInt32().Should().Be(2);
        judged.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("verdict").GetString()).Should().OnlyContain(verdict => verdict == "met");
        Run("report", "linjiang-2025", "--in", At("plan.yaml"), At("next.yaml"), "--as-of", "2026-01-31", "--out", At("page.html")).Code.Should().Be(0);
        File.ReadAllText(At("page.html")).Should().Contain("城镇登记失业率").And.Contain("3.8");
    }

    [Fact]
    public void A_second_run_keeps_what_a_person_decided()
    {
        var report = folder.Add("report-2025.txt", string.Join('\n', Report));
        Run("draft", report, "--code", "420102", "--out", At("plan.yaml"));
        var corrected = File.ReadAllText(At("plan.yaml")).Replace("title: \"临江区2025年主要任务\"", "title: \"临江区2025年任务\"", StringComparison.Ordinal);
        File.WriteAllText(At("plan.yaml"), corrected);

        var again = Run("draft", report, "--code", "420102", "--in", At("plan.yaml"));

        again.Error.Should().Contain("6 statements, 0 new indicators").And.Contain("the workspace has 6 already and 0 were taken out before");
        again.Output.Should().NotContain("plans:").And.NotContain("observations:");
    }

    [Fact]
    public void Several_documents_grow_one_record_in_a_folder()
    {
        var (first, next) = (Docx("report-2025.docx", Report), Docx("report-2026.docx", NextReport));
        Run("draft", first, next, "--code", "420102", "--out", At("plans")).Code.Should().Be(0);
        Directory.GetFiles(At("plans")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .Should().Equal("report-2025-annual-2025.yaml", "report-2025.yaml", "report-2026-annual-2026.yaml", "report-2026.yaml");
        Run("validate", At("plans")).Code.Should().Be(0);
        Run("draft", first, next).Error.Should().Contain("name a folder with --out");
        Run("draft", first, next, "--id", "a", "--out", At("plans")).Error.Should().Contain("--id is for one document only");
    }

    [Fact]
    public void Json_is_one_document_for_one_draft_and_one_list_for_several()
    {
        var (first, next) = (Docx("report-2025.docx", Report), Docx("report-2026.docx", NextReport));
        var one = Run("draft", first, "--code", "420102", "--format", "json").Json();
        one.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("role").GetString())
            .Should().Equal("observation", "observation", "observation", "target", "target", "commitment");
        Run("draft", first, next, "--code", "420102", "--format", "json").Json().EnumerateArray()
            .Select(draft => draft.GetProperty("document").GetProperty("id").GetString()).Should().Equal("report-2025", "report-2026");
    }

    [Fact]
    public void A_terminal_sees_a_bar_and_a_pipe_nothing_of_it()
    {
        var (first, next) = (Docx("report-2025.docx", Report), Docx("report-2026.docx", NextReport));
        string[] arguments = ["draft", first, next, "--code", "420102", "--out", At("plans")];
        ToolRun.In(session => session with { ShowsProgress = true, ShowsBars = true }, "", arguments).Error
            .Should().Contain("██████████░░░░░░░░░░ 1 of 2 files · report-2026.docx").And.Contain("\r\u001b[K");
        ToolRun.Of(arguments).Error.Should().NotContain("\u001b").And.NotContain("of 2 files");
    }

    [Fact]
    public void A_broken_document_is_refused_by_its_problem_and_the_others_are_drafted()
    {
        var broken = folder.Add("broken.docx", "no archive");
        Run("draft", broken).Code.Should().Be(2);
        var run = Run("draft", broken, Docx("report-2025.docx", Report), "--code", "420102", "--out", At("plans"));
        run.Code.Should().Be(2);
        run.Error.Should().Contain("JP5002");
        File.Exists(At("plans/report-2025.yaml")).Should().BeTrue();
    }

    private static ToolRun Run(params string[] arguments) => ToolRun.Of([.. arguments, .. arguments is ["evaluate", ..] or ["draft", ..] ? ["--lang", "en"] : Array.Empty<string>()]);

    private string At(string name) => Path.Combine(folder.Folder, name);

    /// <summary>A Word document of some paragraphs.</summary>
    private string Docx(string name, string[] paragraphs)
    {
        using var archive = ZipFile.Open(At(name), ZipArchiveMode.Create);
        Entry(archive, "[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Entry(archive, "_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        Entry(archive, "word/document.xml", $"""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))}</w:body></w:document>""");
        return At(name);
    }

    private static void Entry(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }
}
