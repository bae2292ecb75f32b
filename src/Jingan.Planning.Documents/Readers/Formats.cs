using Jingan.Planning.Documents.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Documents.Readers;

/// <summary>A reader found why a file is not read.</summary>
internal sealed class RefusedException(Diagnostic problem) : Exception(problem.Message)
{
    public Diagnostic Problem { get; } = problem;
}

/// <summary>A format that is read.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Endings">What the names of its files end in.</param>
/// <param name="Read">Makes the canonical text of the bytes of a file.</param>
internal sealed record Format(string Name, string[] Endings, Func<byte[], string, DocumentLimits, CanonicalText> Read);

/// <summary>The formats, by what a file's name ends in.</summary>
internal static class Formats
{
    private static readonly Format[] All =
    [
        new("text", [".txt", ".text", ".md", ".markdown"], (bytes, name, _) => CanonicalText.OfFile(Decoding.Text(bytes, name))),
        new("HTML", [".html", ".htm", ".xhtml"], HtmlText.Read),
        new("Word document", [".docx"], DocxText.Read),
        new("PDF", [".pdf"], PdfText.Read),
        new("workbook", [".xlsx"], SheetText.ReadWorkbook),
        new("table", [".csv", ".tsv"], SheetText.ReadSeparated),
    ];

    public static Format? Find(string name) =>
        Array.Find(All, format => Array.Exists(format.Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
