namespace Jingan.Planning.Documents.Text;

/// <summary>Makes blocks of the lines of a canonical text: joins what was wrapped, sets page numbers aside, gathers the rows of tables.</summary>
internal sealed class Blocks
{
    private readonly CanonicalText text;
    private readonly List<DocumentBlock> found = [];
    private readonly List<(int Start, int End)> open = [];
    private readonly int fullWidth;
    private int headingHint;

    private Blocks(CanonicalText text)
    {
        this.text = text;
        fullWidth = FullWidth(text);
    }

    public static ValueList<DocumentBlock> Of(CanonicalText text)
    {
        var blocks = new Blocks(text);
        blocks.Walk();
        return [.. blocks.found];
    }

    private void Walk()
    {
        for (var index = 0; index < text.Lines.Count; index++)
        {
            var line = text.Lines[index];
            var printed = text[line].Trim();
            if (printed.Length == 0)
                continue;

            if (TableForms.IsRow(text, line))
            {
                Close();
                index = Table(index);
                continue;
            }

            if (TableForms.CellsALine(text, index) is { } width)
            {
                Close();
                index = StackedTable(index, width);
                continue;
            }

            if (line.Kind == LineKind.Note || LineForms.IsPageNumber(printed) || LineForms.IsContentsLine(printed))
            {
                Aside(line);
                continue;
            }

            Running(line, printed);
        }

        Close();
    }

    private void Running(TextLine line, ReadOnlySpan<char> printed)
    {
        var hint = line.Kind == LineKind.Heading ? line.Level : MarkdownLevel(printed);
        if (open.Count > 0 && (hint > 0 || !GoesOn(line, printed)))
            Close();

        if (open.Count == 0)
            headingHint = hint;
        var start = line.Start + (hint > 0 && line.Kind != LineKind.Heading ? LeadingMarks(text[line]) : 0);
        open.Add((start, NextBreak(line)));
        if (hint > 0 || line.Kind == LineKind.Paragraph)
            Close();
    }

    /// <summary>The end of a line with its break, so that a passage knows where a number was wrapped.</summary>
    private int NextBreak(TextLine line) => Math.Min(text.Text.Length, line.End + 1);

    /// <summary>Whether a line carries on the open paragraph.</summary>
    private bool GoesOn(TextLine line, ReadOnlySpan<char> printed)
    {
        if (!text.IsWrapped || line.Kind is LineKind.Heading or LineKind.Paragraph)
            return false;

        if (LineForms.NumberedLevel(FoldedStart(printed)) > 0 || printed.StartsWith("——", StringComparison.Ordinal) || printed[0] is '★' or '●' or '■' or '◆')
            return false;

        var (start, end) = open[^1];
        var last = text.Text.AsSpan(start, end - start).Trim();
        if (HasOpenBracket())
            return true;

        if (LineForms.EndsSentence(last))
            return false;

        return last.Length >= Math.Max(fullWidth * 3 / 4, 16) || last[^1] is '，' or '、' or ',' || OpenText().IndexOfAny("，。；") > 0;
    }

    private ReadOnlySpan<char> OpenText() => text.Text.AsSpan(open[0].Start, open[^1].End - open[0].Start);

    private bool HasOpenBracket()
    {
        var depth = 0;
        foreach (var (start, end) in open)
        {
            foreach (var character in text.Text.AsSpan(start, end - start))
            {
                if (character == '《')
                    depth++;
                else if (character == '》')
                    depth--;
            }
        }

        return depth > 0 && open.Count < 4;
    }

    private void Close()
    {
        if (open.Count == 0)
            return;

        var passage = Passage.Of(text, open);
        open.Clear();
        if (passage.Text.Length == 0)
            return;

        var numbered = LineForms.NumberedLevel(passage.Text);
        if (headingHint > 0)
            found.Add(new(BlockKind.Heading, numbered > 0 ? numbered : Math.Min(headingHint, 6), passage));
        else if (numbered > 0)
            found.Add(LineForms.IsHeadingText(passage.Text) ? new(BlockKind.Heading, numbered, passage) : new(BlockKind.ListItem, 0, passage));
        else if (LineForms.IsTitleText(passage.Text))
            found.Add(new(BlockKind.Heading, 2, passage));
        else
            found.Add(new(passage.Text.StartsWith("注：", StringComparison.Ordinal) ? BlockKind.Note : BlockKind.Paragraph, 0, passage));
    }

    /// <summary>A page number or a line of contents stands in the middle of a paragraph without ending it.</summary>
    private void Aside(TextLine line) => found.Add(new(BlockKind.Note, 0, Passage.Of(text, [(line.Start, line.End)])));

    private int Table(int index)
    {
        var rows = new List<TableRow>();
        var table = text.Lines[index].Level;
        var last = index;
        for (; index < text.Lines.Count; index++)
        {
            var line = text.Lines[index];
            if (text[line].Trim().Length == 0 && text.Lines[last].Kind != LineKind.Row)
            {
                if (index > last + 1)
                    break;
                continue;
            }

            if (!TableForms.IsRow(text, line) || line.Level != table)
                break;

            last = index;
            if (!TableForms.IsRule(text[line]))
                rows.Add(Row(index + 1, TableForms.Cells(text, line)));
        }

        AddTable(rows);
        return last;
    }

    private int StackedTable(int index, int width)
    {
        var rows = new List<TableRow>();
        var cells = new List<(int Start, int End)>();
        var last = index;
        foreach (var (place, isRowStart) in TableForms.StackedCells(text, index, width))
        {
            if (isRowStart && cells.Count > 0)
            {
                rows.Add(Row(text.LineAt(cells[0].Start), cells));
                cells = [];
            }

            cells.Add((text.Lines[place].Start, text.Lines[place].End));
            last = place;
        }

        if (cells.Count > 0)
            rows.Add(Row(text.LineAt(cells[0].Start), cells));
        AddTable(rows);
        return last;
    }

    private TableRow Row(int line, IEnumerable<(int Start, int End)> cells)
    {
        ValueList<Passage> passages = [.. cells.Select(cell => Passage.Of(text, [cell]))];
        return new(line, [.. passages.Select(passage => passage.Text)]) { Passages = passages };
    }

    private void AddTable(List<TableRow> rows)
    {
        if (rows.Count == 0)
            return;

        var (first, last) = (text.Lines[rows[0].Line - 1], text.Lines[rows[^1].Line - 1]);
        found.Add(new(BlockKind.Table, 0, Passage.Of(text, [(first.Start, last.End)]), [.. rows]));
    }

    private static string FoldedStart(ReadOnlySpan<char> printed)
    {
        var start = printed[..Math.Min(printed.Length, 12)].ToString().Replace("(", "（", StringComparison.Ordinal).Replace(")", "）", StringComparison.Ordinal);
        return start.TrimStart('*');
    }

    private static int MarkdownLevel(ReadOnlySpan<char> printed)
    {
        var marks = 0;
        while (marks < printed.Length && printed[marks] == '#')
            marks++;
        return marks is > 0 and < 7 && marks < printed.Length && printed[marks] == ' ' ? marks : 0;
    }

    private static int LeadingMarks(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (line[start] == '#' || char.IsWhiteSpace(line[start])))
            start++;
        return start;
    }

    /// <summary>How wide a full line of the page is: what nine in ten lines do not go beyond.</summary>
    private static int FullWidth(CanonicalText text)
    {
        var widths = text.Lines.Select(line => text[line].Trim().Length).Where(width => width > 0).Order().ToList();
        return widths.Count == 0 ? 0 : Math.Min(widths[widths.Count * 9 / 10], 120);
    }
}
