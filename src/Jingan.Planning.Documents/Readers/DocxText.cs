using System.Globalization;
using System.IO.Packaging;
using System.Text;
using System.Xml;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Readers;

/// <summary>The text of a Word document: its paragraphs and tables, in order, headings by their style.</summary>
/// <remarks>Read as a stream, so that depth costs nothing. Deleted text of tracked changes, field codes, comments and footers are no text.</remarks>
internal sealed class DocxText
{
    private readonly CanonicalText text = new();
    private readonly Dictionary<string, int> levels;
    private readonly DocumentLimits limits;
    private readonly string name;
    private readonly StringBuilder paragraph = new();
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
    private int level;
    private int tableDepth;
    private int tables;
    private int cellCount;

    private DocxText(Dictionary<string, int> levels, DocumentLimits limits, string name) => (this.levels, this.limits, this.name) = (levels, limits, name);

    public static CanonicalText Read(byte[] bytes, string name, DocumentLimits limits)
    {
        Packed.Check(bytes, name, limits, "Word document");
        using var package = Package.Open(new MemoryStream(bytes, writable: false), FileMode.Open, FileAccess.Read);
        if (Related(package, package.GetRelationships(), "officeDocument") is not { } main)
            throw new RefusedException(DocumentProblems.NotReadable(name, "Word document", "no main part"));

        var reading = new DocxText(Levels(Related(package, main.GetRelationships(), "styles"), limits), limits, name);
        using var reader = Reader(main.GetStream(FileMode.Open, FileAccess.Read), limits);
        reading.Walk(reader);
        return reading.text;
    }

    private void Walk(XmlReader reader)
    {
        var more = reader.Read();
        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "del" or "instrText" or "txbxContent" or "pict" or "moveFrom" && !reader.IsEmptyElement)
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
                Begin(reader);
            else if (reader.NodeType == XmlNodeType.EndElement)
                End(reader.LocalName);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && inText)
                paragraph.Append(reader.Value);

            more = reader.Read();
        }
    }

    private bool inText;

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                paragraph.Clear();
                level = 0;
                break;
            case "pStyle":
                level = levels.GetValueOrDefault(reader.GetAttribute("val", reader.NamespaceURI) ?? "", level);
                break;
            case "outlineLvl" when int.TryParse(reader.GetAttribute("val", reader.NamespaceURI), CultureInfo.InvariantCulture, out var outline) && outline < 9:
                level = outline + 1;
                break;
            case "t":
                inText = !reader.IsEmptyElement;
                break;
            case "tab" or "br" or "cr":
                paragraph.Append(' ');
                break;
            case "tbl":
                if (tableDepth++ == 0)
                    tables++;
                break;
            case "tc" when tableDepth == 1:
                cell.Clear();
                break;
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "t":
                inText = false;
                break;
            case "p" when tableDepth > 0:
                cell.Append(cell.Length > 0 && paragraph.Length > 0 ? " " : "").Append(paragraph);
                paragraph.Clear();
                break;
            case "p":
                AddParagraph();
                break;
            case "tc" when tableDepth == 1:
                cells.Add(cell.ToString());
                if (++cellCount > limits.Cells)
                    throw new RefusedException(DocumentProblems.Larger(name, "cells", limits.Cells));
                break;
            case "tr" when tableDepth == 1:
                text.AddRow(cells, tables);
                cells.Clear();
                break;
            case "tbl":
                tableDepth--;
                break;
        }
    }

    private void AddParagraph()
    {
        var printed = paragraph.ToString();
        paragraph.Clear();
        if (level > 0 && printed.Trim().Length > 0)
            text.Add(printed.Trim(), LineKind.Heading, level);
        else
            text.Add(printed, printed.Trim().Length > 0 ? LineKind.Paragraph : LineKind.Unknown);
    }

    /// <summary>The styles of headings: named so, or with an outline level.</summary>
    private static Dictionary<string, int> Levels(PackagePart? styles, DocumentLimits limits)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        if (styles is null)
            return found;

        using var reader = Reader(styles.GetStream(FileMode.Open, FileAccess.Read), limits);
        var style = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;

            var value = reader.GetAttribute("val", reader.NamespaceURI) ?? "";
            if (reader.LocalName == "style")
                style = reader.GetAttribute("styleId", reader.NamespaceURI) ?? "";
            else if (reader.LocalName == "name" && value.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(value.AsSpan(8), CultureInfo.InvariantCulture, out var named))
                found[style] = named;
            else if (reader.LocalName == "outlineLvl" && int.TryParse(value, CultureInfo.InvariantCulture, out var outline) && outline < 9)
                found[style] = outline + 1;
        }

        return found;
    }

    /// <summary>The part that a relationship of a kind leads to; null where there is none. Its name has one of two beginnings, and this end in both.</summary>
    private static PackagePart? Related(Package package, PackageRelationshipCollection relationships, string kind)
    {
        foreach (var relationship in relationships)
        {
            if (relationship.TargetMode != TargetMode.Internal || !relationship.RelationshipType.EndsWith("/relationships/" + kind, StringComparison.Ordinal))
                continue;

            var part = PackUriHelper.ResolvePartUri(relationship.SourceUri, relationship.TargetUri);
            if (package.PartExists(part))
                return package.GetPart(part);
        }

        return null;
    }

    private static XmlReader Reader(Stream stream, DocumentLimits limits) => XmlReader.Create(stream, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        MaxCharactersInDocument = limits.UnpackedBytes,
    });
}
