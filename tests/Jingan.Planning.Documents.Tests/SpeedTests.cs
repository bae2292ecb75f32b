using System.Diagnostics;
using Xunit.Abstractions;

namespace Jingan.Planning.Documents.Tests;

/// <summary>Tests that run when no other does: what they measure is of the whole process.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>The time and the memory of sixty pages, more than fifty figures a page: floors that hold on the busiest machine.</summary>
[Collection(nameof(Alone))]
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const int Pages = 60;
    private const int LinesAPage = 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private const int MostTimesTheText = 20;

    private static readonly string[] Sentences =
    [
        "全年新增养老床位{0}张、社区助餐点{1}个，改造老旧小区{1}万平方米，惠及居民{0}户。", "地区生产总值达到{0}.5亿元，增长{1}.2%，固定资产投资增长{1}%左右。", "青川大桥{1}号工程建成通车，城北水厂扩建工程开工建设。",
        "推进产业转型升级，深化重点领域改革，持续优化营商环境，不断增强发展动能和区域竞争力。", "引进投资{1}00万元以上的项目{0}个，城乡居民人均可支配收入分别增长{1}.6%、{1}.9%。",
    ];

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.docx")]
    [InlineData("report.pdf")]
    public void Sixty_pages_are_drafted_in_a_moment(string name)
    {
        var bytes = Made(name);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var watch = Stopwatch.StartNew();
            var draft = Drafts.Of(bytes, name);
            draft.ToYaml().Should().NotBeEmpty();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        output.WriteLine($"{name}: {best.TotalMilliseconds:0} ms");
        best.Should().BeLessThan(Longest);
    }

    [Fact]
    public void What_a_draft_keeps_is_bounded_by_its_text()
    {
        var bytes = Made("report.txt");
        Drafts.Of(bytes, "report.txt").ToYaml().Should().NotBeEmpty();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reading = DocumentReader.Read(bytes, "report.txt");
        var draft = PlanDraft.Of(reading.Document!);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(draft);
        output.WriteLine($"{kept / 1024} KiB kept of {reading.Document!.Text.Length * sizeof(char) / 1024} KiB of text and {draft.Statements.Count} statements");
        kept.Should().BeLessThan((long)MostTimesTheText * reading.Document.Text.Length * sizeof(char));
    }

    private static byte[] Made(string name)
    {
        var pages = Enumerable.Range(0, Pages).Select(Page).ToArray();
        return Path.GetExtension(name) switch
        {
            ".docx" => MadeFiles.Docx([.. pages.SelectMany(page => page)]),
            ".pdf" => MadeFiles.Pdf(pages),
            _ => MadeFiles.Text([.. pages.SelectMany(page => page)]),
        };
    }

    private static string[] Page(int page)
    {
        string[] head = page switch
        {
            0 => ["某市政府工作报告", "2025年1月10日", "一、2024年工作回顾"],
            Pages / 2 => ["二、2025年工作安排"],
            _ => [],
        };
        return [.. head, .. Enumerable.Range(0, LinesAPage).Select(line => string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[(page + line) % Sentences.Length], 100 + (page * 7) + line, 1 + (line % 9)))];
    }
}
