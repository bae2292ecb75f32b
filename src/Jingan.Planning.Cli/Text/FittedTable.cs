using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Plain columns under one rule, as wide as their text needs; where the line is too short, the widest give way first and words stay whole.</summary>
/// <remarks>
/// On a line that is too short for it, a table with <see cref="Folded"/> columns prints what stands in them as numbered notes below, the same text once, and a
/// column of lines of one document without the document's name.
/// </remarks>
internal sealed class FittedTable(Language language, IReadOnlyList<Name> headings) : IRenderable
{
    // What the border and the gaps take: one column at the left, two after each column.
    private const int LeftEdge = 1;
    private const int Gap = 2;
    private const int LongestWord = 24;
    private const int LeastText = 8;

    // From here on a line holds a table with its reasons.
    private const int Wide = 140;

    private readonly List<WrappedText[]> rows = [];

    /// <summary>The headings of columns that become notes on a short line.</summary>
    public IReadOnlyList<Name> Folded { get; init; } = [];

    public void AddRow(params WrappedText[] cells) => rows.Add(cells);

    public Measurement Measure(RenderOptions options, int maxWidth) => Fit(options, maxWidth).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => Fit(options, maxWidth).Render(options, maxWidth);

    private IRenderable Fit(RenderOptions options, int maxWidth)
    {
        var natural = Natural(headings, rows, options).Sum() + LeftEdge + (Gap * headings.Count);
        if (maxWidth >= Wide || natural <= maxWidth)
            return Made(headings, rows, options, maxWidth);

        return Fold(options, maxWidth);
    }

    private Rows Fold(RenderOptions options, int maxWidth)
    {
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = Enumerable.Range(0, headings.Count).Where(column => !Folded.Contains(headings[column])).ToList();
        var document = DocumentOfAll();
        List<WrappedText[]> shortened = [];
        foreach (var row in rows)
        {
            var numbers = row.SelectMany((cell, column) => NotesOf(cell, Folded.Contains(headings[column]))).Select(note => Number(notes, note)).Distinct();
            shortened.Add([
                .. kept.Select(column => headings[column] == Labels.Source && document is not null ? row[column].After(':') : row[column].Short ?? row[column]),
                new(string.Join(' ', numbers.Order().Select(number => number.ToString(CultureInfo.InvariantCulture)))),
            ]);
        }

        List<Name> names = [.. kept.Select(column => headings[column])];
        if (notes.Count > 0)
            names.Add(Labels.NoteNumber);
        else
            shortened = shortened.ConvertAll(row => row[..^1]);

        return new([Made(names, shortened, options, maxWidth), .. notes.Count > 0 ? [Listed(notes)] : Array.Empty<IRenderable>(), .. document is null ? Array.Empty<IRenderable>() : [LinesOf(document)]]);
    }

    private static IEnumerable<string> NotesOf(WrappedText cell, bool isFolded)
    {
        if (cell.Notes.Count > 0 || !isFolded)
            return cell.Notes;

        return cell.Text.Length > 0 ? [cell.Text] : [];
    }

    private static int Number(Dictionary<string, int> notes, string note)
    {
        if (!notes.TryGetValue(note, out var number))
            notes[note] = number = notes.Count + 1;

        return number;
    }

    private static Grid Listed(Dictionary<string, int> notes)
    {
        var grid = new Grid().AddColumn(new() { NoWrap = true, Alignment = Justify.Right, Padding = new(1, 0, 2, 0) }).AddColumn(new() { Padding = new(0, 0, 0, 0) });
        foreach (var (note, number) in notes)
            grid.AddRow(new WrappedText(number.ToString(CultureInfo.InvariantCulture)), new WrappedText(note));

        return grid;
    }

    /// <summary>The document whose lines all sources are; null where they are of several, or there is no such column.</summary>
    private string? DocumentOfAll()
    {
        var column = Array.IndexOf([.. headings], Labels.Source);
        if (column < 0 || Folded.Contains(Labels.Source))
            return null;

        var sources = rows.Select(row => row[column].Text).Where(text => text.Length > 0).ToList();
        var documents = sources.Select(text => text.Split(':')[0]).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return documents is [var only] && sources.TrueForAll(text => text.Contains(':', StringComparison.Ordinal)) ? only : null;
    }

    private WrappedText LinesOf(string document) =>
        new(new Name($" 出处为{document}的行。", $" Sources are lines of {document}.").In(language), new(decoration: Decoration.Dim));

    private IRenderable Made(IReadOnlyList<Name> names, List<WrappedText[]> cells, RenderOptions options, int maxWidth)
    {
        var widths = Widths(names, cells, options, maxWidth - LeftEdge - (Gap * names.Count));
        var table = new Table { Border = TableBorder.Simple };
        for (var column = 0; column < names.Count; column++)
            table.AddColumn(new TableColumn(Heading(names[column])) { Width = widths[column], Padding = new(0, 0, 1, 0) });
        foreach (var row in cells)
            table.AddRow(row);
        return table;
    }

    private WrappedText Heading(Name name) => Tables.Cell(name.In(language), new(decoration: Decoration.Bold));

    private bool IsWhole(Name heading) => Labels.IsShort(heading) || (language == Language.Chinese && heading == Labels.Actual);

    private int[] Natural(IReadOnlyList<Name> names, List<WrappedText[]> cells, RenderOptions options) =>
        [.. Enumerable.Range(0, names.Count).Select(column => Measures(names, cells, column, options).Max(cell => cell.Max))];

    private IEnumerable<Measurement> Measures(IReadOnlyList<Name> names, List<WrappedText[]> cells, int column, RenderOptions options) =>
        cells.Select(row => row[column]).Prepend(Heading(names[column])).Select(cell => cell.Measure(options, int.MaxValue));

    private int[] Widths(IReadOnlyList<Name> names, List<WrappedText[]> cells, RenderOptions options, int available)
    {
        var widths = Natural(names, cells, options);
        var least = Enumerable.Range(0, names.Count).Select(column => Least(names, cells, column, widths[column], options)).ToArray();
        while (widths.Sum() > Math.Max(available, names.Count))
        {
            var wrappable = Enumerable.Range(0, widths.Length).Where(column => widths[column] > least[column]).DefaultIfEmpty(-1);
            var widest = wrappable.MaxBy(column => column < 0 ? 0 : widths[column]);
            widths[widest < 0 ? Array.IndexOf(widths, widths.Max()) : widest]--;
        }

        return widths;
    }

    /// <summary>How narrow a column may become: a code or a number stays whole, a text keeps its words and some room for them.</summary>
    private int Least(IReadOnlyList<Name> names, List<WrappedText[]> cells, int column, int natural, RenderOptions options)
    {
        if (IsWhole(names[column]))
            return natural;

        var word = Measures(names, cells, column, options).Max(cell => cell.Min);
        return Math.Min(natural, Math.Clamp(word, LeastText, LongestWord));
    }
}
