using System.Text;

namespace Jingan.Planning.Documents.Tests;

public sealed class HostileTests
{
    [Theory]
    [InlineData("x.exe", DocumentProblems.UnknownFormat)]
    [InlineData("x", DocumentProblems.UnknownFormat)]
    [InlineData("x.docx", DocumentProblems.Broken)]
    [InlineData("x.xlsx", DocumentProblems.Broken)]
    [InlineData("x.pdf", DocumentProblems.Broken)]
    public void Bytes_that_are_not_what_the_name_says_give_a_diagnostic(string name, string id) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes("these are no such bytes"), name).Diagnostics.Should().ContainSingle().Which.Id.Should().Be(id);

    [Fact]
    public void A_packed_file_that_unpacks_to_more_than_the_limit_is_refused()
    {
        var limits = DocumentLimits.Default with { UnpackedBytes = 4 << 20 };
        foreach (var name in new[] { "bomb.docx", "bomb.xlsx" })
            DocumentReader.Read(MadeFiles.Bomb(64L << 20), name, limits).Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.TooLarge);
    }

    [Fact]
    public void A_document_type_with_entities_is_refused_and_nothing_of_it_expanded()
    {
        const string Laughs = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""";
        DocumentReader.Read(MadeFiles.DocxOf(Laughs), "laughs.docx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.Broken);
    }

    [Fact]
    public void Entities_that_name_each_other_are_refused()
    {
        const string Cycle = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "&b;"><!ENTITY b "&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>""";
        DocumentReader.Read(MadeFiles.DocxOf(Cycle), "cycle.docx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.Broken);
    }

    [Fact]
    public void A_sheet_of_a_gigabyte_is_refused_by_the_limits_that_everyone_has()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var bytes = MadeFiles.Bomb(1L << 30);
        var made = GC.GetAllocatedBytesForCurrentThread() - before;
        DocumentReader.Read(bytes, "sheet.xlsx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.TooLarge);
        (GC.GetAllocatedBytesForCurrentThread() - before - made).Should().BeLessThan(16L << 20);
    }

    [Fact]
    public void Depth_costs_nothing()
    {
        var deep = $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(Enumerable.Repeat("<w:sdt>", 20_000))}<w:p><w:r><w:t>新增床位5张。</w:t></w:r></w:p>{string.Concat(Enumerable.Repeat("</w:sdt>", 20_000))}</w:body></w:document>""";
        DocumentReader.Read(MadeFiles.DocxOf(deep), "deep.docx").Document!.Text.Should().Contain("新增床位5张");
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "新增床位5张。");
        DocumentReader.Read(page, "deep.html").Document!.Text.Should().Contain("新增床位5张");
    }

    [Fact]
    public void An_encrypted_file_is_refused_as_such()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        DocumentReader.Read(bytes, "secret.docx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.Encrypted);
        DocumentReader.Read([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "old.xlsx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.OldFormat);
    }

    [Fact]
    public void A_scan_is_refused_clearly() =>
        DocumentReader.Read(MadeFiles.ScannedPdf(), "scan.pdf").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.NoText);

    [Fact]
    public void A_pdf_of_very_many_objects_is_refused_before_it_is_opened()
    {
        var bytes = Encoding.ASCII.GetBytes("%PDF-1.7\n" + string.Concat(Enumerable.Repeat("1 0 obj\nendobj\n", 600_000)));
        DocumentReader.Read(bytes, "many.pdf").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(DocumentProblems.TooLarge);
    }

    [Fact]
    public void More_cells_characters_or_bytes_than_the_limit_are_refused()
    {
        var limits = DocumentLimits.Default with { Cells = 100, Characters = 5_000, FileBytes = 100_000 };
        DocumentReader.Read(MadeFiles.Text([.. Enumerable.Repeat("1,2,3", 100)]), "many.csv", limits).Diagnostics.Single().Id.Should().Be(DocumentProblems.TooLarge);
        DocumentReader.Read(MadeFiles.Text(new string('字', 6_000)), "long.txt", limits).Diagnostics.Single().Id.Should().Be(DocumentProblems.TooLarge);
        DocumentReader.Read(new byte[200_000], "big.txt", limits).Diagnostics.Single().Id.Should().Be(DocumentProblems.TooLarge);
    }

    [Fact]
    public void Chinese_text_in_its_national_encoding_is_read_and_other_bytes_are_refused()
    {
        var national = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("新增养老床位320张。");
        DocumentReader.Read(national, "old.txt").Document!.Text.Should().Be("新增养老床位320张。");
        DocumentReader.Read([0x41, 0x00, 0xFF, 0xFF, 0x81], "odd.txt").Diagnostics.Single().Id.Should().Be(DocumentProblems.UnknownEncoding);
    }

    [Fact]
    public void Random_bytes_under_any_name_never_throw()
    {
        var random = new Random(7);
        foreach (var ending in new[] { "txt", "md", "html", "docx", "pdf", "xlsx", "csv" })
        {
            for (var round = 0; round < 20; round++)
            {
                var bytes = new byte[random.Next(0, 400)];
                random.NextBytes(bytes);
                var reading = DocumentReader.Read(bytes, "x." + ending);
                if (reading.Document is { } document)
                    Drafts.ShouldAddUp(PlanDraft.Of(document));
            }
        }
    }
}
