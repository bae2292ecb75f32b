namespace Jingan.Planning.Documents.Text;

/// <summary>How tables are printed in text: a row a line with tabs or pipes, or a cell a line.</summary>
internal static class TableForms
{
    private const int MostColumns = 16;
    private const int LongestHeadingCell = 20;

    public static bool IsRow(CanonicalText text, TextLine line)
    {
        if (line.Kind == LineKind.Row)
            return true;
        if (line.Kind != LineKind.Unknown)
            return false;

        var printed = text[line];
        var trimmed = printed.Trim();
        if (trimmed.Length > 2 && trimmed[0] is '|' or '｜')
            return true;
        return printed.Count('\t') >= 2 || trimmed.Count('|') >= 2;
    }

    /// <summary>The line of dashes under the headings of a Markdown table.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Trim().Length > 0 && line.IndexOfAnyExcept("|-—: \t+") < 0;

    /// <summary>The cells of a row, without the space around them.</summary>
    public static List<(int Start, int End)> Cells(CanonicalText text, TextLine line)
    {
        var printed = text[line];
        var separator = line.Kind == LineKind.Row || printed.Contains('\t') ? '\t' : '|';
        var cells = new List<(int Start, int End)>();
        var (start, end) = (line.Start, line.End);
        if (separator == '|')
        {
            while (start < end && char.IsWhiteSpace(text.Text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
                end--;
            if (start < end && text.Text[start] is '|' or '｜')
                start++;
            if (end > start && text.Text[end - 1] is '|' or '｜')
                end--;
        }

        var from = start;
        for (var place = start; place <= end; place++)
        {
            if (place < end && text.Text[place] != separator && !(separator == '|' && text.Text[place] == '｜'))
                continue;

            cells.Add((from, place));
            from = place + 1;
        }

        return cells;
    }

    /// <summary>How many columns a table has that begins on a line with a cell a line; null where none begins.</summary>
    public static int? CellsALine(CanonicalText text, int index)
    {
        if (!text.IsWrapped || text[text.Lines[index]].Trim() is not "序号")
            return null;

        var width = 0;
        for (var at = index; at < text.Lines.Count && width <= MostColumns; at++)
        {
            var cell = text[text.Lines[at]].Trim();
            if (cell.Length == 0)
                continue;
            if (cell is "1" or "一" or "一、")
                return width >= 3 ? width : null;
            if (cell.Length > LongestHeadingCell)
                return null;
            width++;
        }

        return null;
    }

    /// <summary>The lines of such a table, each with whether it begins a row: a row begins where its number is the next one.</summary>
    public static IEnumerable<(int Line, bool IsRowStart)> StackedCells(CanonicalText text, int index, int width)
    {
        var (next, inRow) = (1, 0);
        for (var at = index; at < text.Lines.Count; at++)
        {
            var cell = text[text.Lines[at]].Trim().ToString();
            if (cell.Length == 0)
                continue;

            var isStart = cell == next.ToString(System.Globalization.CultureInfo.InvariantCulture) && (inRow >= width || next == 1);
            if (!isStart && inRow >= width)
                yield break;

            if (isStart)
                (next, inRow) = (next + 1, 0);
            inRow++;
            yield return (at, isStart || at == index);
        }
    }
}
