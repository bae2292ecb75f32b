using System.Text;
using Jingan.Planning.Documents.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Jingan.Planning.Documents.Readers;

/// <summary>The text of a PDF, line by line as it is printed; running heads and page numbers are set aside.</summary>
internal static class PdfText
{
    private const double SameLine = 0.5;
    private const double WordGap = 0.3;
    private const double ColumnGap = 1.6;
    private const int RepeatedHead = 3;

    public static CanonicalText Read(byte[] bytes, string name, DocumentLimits limits)
    {
        if (CountObjects(bytes) > limits.PdfObjects)
            throw new RefusedException(DocumentProblems.Larger(name, "objects", limits.PdfObjects));

        using var document = Open(bytes, name);
        if (document.NumberOfPages > limits.Pages)
            throw new RefusedException(DocumentProblems.Larger(name, "pages", limits.Pages));

        var pages = new List<List<string>>(document.NumberOfPages);
        var (characters, pictured) = (0L, 0);
        foreach (var page in document.GetPages())
        {
            var lines = LinesOf(page);
            pages.Add(lines);
            characters += lines.Sum(line => (long)line.Length);
            if (lines.Count == 0 && page.NumberOfImages > 0)
                pictured++;
            if (characters > limits.Characters)
                throw new RefusedException(DocumentProblems.Larger(name, "characters", limits.Characters));
        }

        if (pictured > 0 && pictured * 2 >= pages.Count)
            throw new RefusedException(DocumentProblems.Scanned(name, pictured));

        return Joined(pages);
    }

    private static CanonicalText Joined(List<List<string>> pages)
    {
        var heads = pages.SelectMany(lines => Edges(lines).Select(WithoutDigits).Distinct(StringComparer.Ordinal))
            .GroupBy(line => line, StringComparer.Ordinal)
            .Where(group => group.Count() >= RepeatedHead)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var text = new CanonicalText { IsWrapped = true };
        foreach (var lines in pages)
        {
            for (var index = 0; index < lines.Count; index++)
            {
                var isEdge = index == 0 || index == lines.Count - 1;
                var isRunning = isEdge && (heads.Contains(WithoutDigits(lines[index])) || LineForms.IsPageNumber(lines[index]));
                text.Add(lines[index], isRunning ? LineKind.Note : LineKind.Unknown);
            }
        }

        return text;
    }

    private static IEnumerable<string> Edges(List<string> lines) => lines.Count switch
    {
        0 => [],
        1 => [lines[0]],
        _ => [lines[0], lines[^1]],
    };

    private static string WithoutDigits(string line) => string.Concat(line.Where(character => !char.IsDigit(character) && !char.IsWhiteSpace(character)));

    private static PdfDocument Open(byte[] bytes, string name)
    {
        try
        {
            return PdfDocument.Open(bytes);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedException(DocumentProblems.Locked(name));
        }
    }

    /// <summary>Letters on one height are a line; a wide gap is the space between two columns of a table.</summary>
    private static List<string> LinesOf(Page page)
    {
        var letters = page.Letters.Where(letter => letter.Value.Length > 0).ToList();
        letters.Sort((one, other) => other.StartBaseLine.Y.CompareTo(one.StartBaseLine.Y));
        var lines = new List<string>();
        var line = new List<Letter>();
        foreach (var letter in letters)
        {
            if (line.Count > 0 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine * Math.Max(SizeOf(letter), 4))
            {
                lines.Add(Written(line));
                line.Clear();
            }

            line.Add(letter);
        }

        if (line.Count > 0)
            lines.Add(Written(line));
        lines.RemoveAll(string.IsNullOrWhiteSpace);
        return lines;
    }

    private static string Written(List<Letter> line)
    {
        line.Sort((one, other) => one.StartBaseLine.X.CompareTo(other.StartBaseLine.X));
        var text = new StringBuilder(line.Count);
        for (var index = 0; index < line.Count; index++)
        {
            if (index > 0)
            {
                var gap = (line[index].StartBaseLine.X - line[index - 1].EndBaseLine.X) / Math.Max(SizeOf(line[index]), 4);
                if (gap > ColumnGap)
                    text.Append('\t');
                else if (gap > WordGap)
                    text.Append(' ');
            }

            text.Append(line[index].Value);
        }

        return text.ToString();
    }

    private static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : letter.FontSize;

    private static int CountObjects(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var at = bytes.IndexOf(" obj"u8); at >= 0; at = bytes.IndexOf(" obj"u8))
        {
            count++;
            bytes = bytes[(at + 4)..];
        }

        return count;
    }
}
