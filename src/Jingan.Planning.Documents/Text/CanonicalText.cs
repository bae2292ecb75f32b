using System.Text;

namespace Jingan.Planning.Documents.Text;

/// <summary>What a reader of a format knows of a line beyond its text.</summary>
internal enum LineKind
{
    Unknown,
    Paragraph,
    Heading,
    Row,
    Note,
}

/// <summary>A line of the canonical text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, without the line break.</param>
/// <param name="Kind">What it is, where the format says so.</param>
/// <param name="Level">Of a heading its depth from 1; of a row the number of its table from 1.</param>
internal readonly record struct TextLine(int Start, int End, LineKind Kind, int Level);

/// <summary>The text that sources count lines in, with what the format says of each line.</summary>
internal sealed class CanonicalText
{
    private readonly List<TextLine> lines = [];
    private readonly StringBuilder building = new();
    private string? text;

    public string Text => text ??= building.ToString();

    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Whether the lines are those of a page, so that a paragraph goes on over them.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>The text of a file as it stands.</summary>
    public static CanonicalText OfFile(string text)
    {
        var canonical = new CanonicalText { text = text, IsWrapped = true };
        var start = 0;
        for (var place = 0; place <= text.Length; place++)
        {
            if (place < text.Length && text[place] != '\n')
                continue;

            var end = place > start && text[place - 1] == '\r' ? place - 1 : place;
            canonical.lines.Add(new(start, end, LineKind.Unknown, 0));
            start = place + 1;
        }

        return canonical;
    }

    /// <summary>Adds a line; breaks inside it become spaces.</summary>
    public void Add(string line, LineKind kind = LineKind.Unknown, int level = 0)
    {
        var start = building.Length;
        foreach (var character in line)
            building.Append(character is '\n' or '\r' or '\v' or '\f' or '\0' ? ' ' : character);
        lines.Add(new(start, building.Length, kind, level));
        building.Append('\n');
    }

    /// <summary>Adds the rows of a table, a line each, cells separated by tabs.</summary>
    public void AddRow(IEnumerable<string> cells, int table) =>
        Add(string.Join('\t', cells.Select(cell => cell.Replace('\t', ' ').Trim())), LineKind.Row, table);

    /// <summary>The 1-based line on which a place stands.</summary>
    public int LineAt(int place)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low + 1;
    }

    public ReadOnlySpan<char> this[TextLine line] => Text.AsSpan(line.Start, line.End - line.Start);

    public OfficialDocument ToDocument(string name) => new(name, Text, Blocks.Of(this));
}
