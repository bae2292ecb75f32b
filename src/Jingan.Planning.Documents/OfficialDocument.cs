using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title of what follows.</summary>
    Heading,

    /// <summary>A paragraph with a number or a mark of its own.</summary>
    ListItem,

    /// <summary>Rows of cells.</summary>
    Table,

    /// <summary>What stands beside the text: a page number, a line of the table of contents, a footnote.</summary>
    Note,
}

/// <summary>One row of a table.</summary>
/// <param name="Line">The 1-based line of the canonical text.</param>
/// <param name="Cells">The texts of the cells, healed, in the order of the columns; blank where a cell is.</param>
public sealed record TableRow(int Line, ValueList<string> Cells)
{
    internal ValueList<Passage> Passages { get; init; } = [];
}

/// <summary>One block of a document, with the place where its canonical text begins.</summary>
public sealed record DocumentBlock
{
    internal DocumentBlock(BlockKind kind, int level, Passage passage, ValueList<TableRow>? rows = null)
    {
        Kind = kind;
        Level = level;
        Passage = passage;
        Rows = rows ?? [];
    }

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; }

    /// <summary>How deep a heading stands, 1 for the highest; 0 for everything else.</summary>
    public int Level { get; }

    /// <summary>The 1-based line of the canonical text on which it begins.</summary>
    public int Line => Passage.Line;

    /// <summary>Its text with wrapped lines joined, spaces and wide forms folded; of a table its cells, separated by tabs.</summary>
    public string Text => Passage.Text;

    /// <summary>The rows of a table, headings included; none for everything else.</summary>
    public ValueList<TableRow> Rows { get; }

    internal Passage Passage { get; }
}

/// <summary>An official document as a value: its canonical text, and the blocks that stand in it.</summary>
/// <remarks>
/// For text and Markdown the canonical text is the file's own, so that a line is a line of the file. Of every other format it is made: a paragraph
/// or a row a line, cells separated by tabs. Sources of a draft count lines in it.
/// </remarks>
public sealed record OfficialDocument
{
    internal OfficialDocument(string name, string text, ValueList<DocumentBlock> blocks)
    {
        Name = name;
        Text = text;
        Blocks = blocks;
    }

    /// <summary>The name of the file that it was read from.</summary>
    public string Name { get; }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>The blocks, in order.</summary>
    public ValueList<DocumentBlock> Blocks { get; }

    /// <summary>Reads plain text or Markdown that is already in memory.</summary>
    /// <param name="text">The text; it is the canonical text.</param>
    /// <param name="name">The name of its file, which tells Markdown (<c>.md</c>) from text.</param>
    public static OfficialDocument OfText(string text, string name = "document.txt")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return CanonicalText.OfFile(text).ToDocument(name);
    }
}
