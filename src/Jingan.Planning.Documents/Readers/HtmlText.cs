using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Readers;

/// <summary>The text of a page: headings, paragraphs, items and tables. Scripts are not run, nothing is fetched.</summary>
internal sealed class HtmlText
{
    private readonly CanonicalText text = new();
    private readonly StringBuilder line = new();
    private readonly List<string> cells = [];
    private int heading;
    private int table;
    private int tables;
    private bool isInCell;

    public static CanonicalText Read(byte[] bytes, string name, DocumentLimits limits)
    {
        var page = new HtmlParser().ParseDocument(Decoding.Text(bytes, name));
        var reading = new HtmlText();
        reading.Walk(page.Body ?? page.DocumentElement);
        reading.Break();
        return reading.text;
    }

    /// <summary>Walks without recursion, so that the depth of a page costs nothing.</summary>
    private void Walk(INode root)
    {
        var node = root;
        while (true)
        {
            var isOpen = node is not IElement { LocalName: "script" or "style" or "noscript" or "template" or "nav" or "select" or "head" };
            if (isOpen)
                Begin(node);
            if (isOpen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                End(node);
                if (node == root)
                    return;
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent!;
            }
        }
    }

    private void Begin(INode node)
    {
        if (node is IText words)
        {
            line.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
            return;
        }

        if (node is not IElement element)
            return;

        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Break();
                heading = element.LocalName[1] - '0';
                break;
            case "table" when table == 0:
                Break();
                table = ++tables;
                break;
            case "td" or "th" when table > 0:
                line.Clear();
                isInCell = true;
                break;
            case "br" when !isInCell:
                Break();
                break;
            case "p" or "div" or "li" or "section" or "article" or "tr" or "ul" or "ol" or "blockquote" or "dd" or "dt" or "header" or "footer" or "caption" when !isInCell:
                Break();
                break;
        }
    }

    private void End(INode node)
    {
        if (node is not IElement element)
            return;

        switch (element.LocalName)
        {
            case "td" or "th" when table > 0:
                cells.Add(line.ToString());
                line.Clear();
                isInCell = false;
                break;
            case "tr" when table > 0 && cells.Count > 0:
                text.AddRow(cells, table);
                cells.Clear();
                break;
            case "table" when !isInCell:
                table = 0;
                line.Clear();
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "div" or "li" or "section" or "article" or "dd" or "dt" or "caption" when !isInCell:
                Break();
                break;
        }
    }

    private void Break()
    {
        var printed = line.ToString().Trim();
        line.Clear();
        if (printed.Length > 0)
            text.Add(printed, heading > 0 ? LineKind.Heading : LineKind.Paragraph, heading);
        heading = 0;
    }
}
