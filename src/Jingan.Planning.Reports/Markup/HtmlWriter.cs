using System.Globalization;
using System.Text;

namespace Jingan.Planning.Reports.Markup;

/// <summary>
/// Writes HTML and inline SVG. Names of elements and attributes are those of the drawing code; every text and every value is escaped here, so that
/// no caller can forget it.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder output = new(64 * 1024);
    private readonly Stack<string> open = new();

    /// <summary>Begins an element, which ends where the scope is disposed.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="attributes">Names and values; an attribute without a value is left out, one with an empty value is written alone.</param>
    public Scope Tag(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        open.Push(tag);
        return new(this);
    }

    /// <summary>Writes an element that holds one text.</summary>
    public void Line(string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        Text(text);
        Close(tag);
    }

    /// <summary>Writes an element that has no content and no end, such as <c>br</c> and <c>meta</c>.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Start(tag, attributes);

    /// <summary>Writes an empty element with its end, such as a mark of a picture.</summary>
    public void Mark(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        Close(tag);
    }

    /// <summary>Writes text.</summary>
    public void Text(string? text)
    {
        if (text is not null)
            Escaping.Append(output, text);
    }

    /// <summary>Begins a new line of the file, for whoever reads its source.</summary>
    public void Break() => output.Append('\n');

    /// <summary>Writes the document type.</summary>
    public void Doctype() => output.Append("<!DOCTYPE html>\n");

    /// <summary>Writes a style sheet, which is the package's own text and values that were checked.</summary>
    public void Style(string css)
    {
        if (css.Contains("</", StringComparison.Ordinal))
            throw new ArgumentException("A style sheet holds no end tag.", nameof(css));

        output.Append("<style>\n").Append(css).Append("</style>\n");
    }

    /// <summary>A number of a picture: two decimals at most, always with a point.</summary>
    public static string Number(decimal value) =>
        decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => output.ToString();

    private void Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;

            output.Append(' ').Append(name);
            if (value.Length == 0 && name is not "alt")
                continue;

            output.Append("=\"");
            Escaping.Append(output, value);
            output.Append('"');
        }

        output.Append('>');
    }

    private void Close(string tag) => output.Append("</").Append(tag).Append('>');

    /// <summary>An element that is open.</summary>
    internal readonly struct Scope(HtmlWriter writer) : IDisposable
    {
        /// <summary>Writes the element's end.</summary>
        public void Dispose() => writer.Close(writer.open.Pop());
    }
}
