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
    /// <summary>How many columns of the terminal stay empty at the left.</summary>
    public const int LeftEdge = 1;

    /// <summary>How many stay empty behind each column.</summary>
    public const int Gap = 2;

    private const int LongestWord = 24;
    private const int LeastText = 8;

    // From here on a line holds a table with its reasons.
    private const int Wide = 140;

    private readonly List<WrappedText[]> rows = [];

    /// <summary>The headings of columns that become notes on a short line.</summary>
    public IReadOnlyList<Name> Folded { get; init; } = [];

    public void AddRow(params WrappedText[] cells) => rows.Add(cells);

    public Measurement Measure(RenderOptions options, int maxWidth) => Fit(maxWidth).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => Fit(maxWidth).Render(options, maxWidth);

    private IRenderable Fit(int maxWidth)
    {
        var isWide = maxWidth >= Wide || Natural([.. headings.Select(Heading)], rows).Sum() + LeftEdge + (Gap * headings.Count) <= maxWidth;
        return isWide ? Made(headings, rows, maxWidth) : Fold(maxWidth);
    }

    private Rows Fold(int maxWidth)
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

        return new([Made(names, shortened, maxWidth), .. notes.Count > 0 ? [Listed(notes)] : Array.Empty<IRenderable>(), .. document is null ? Array.Empty<IRenderable>() : [LinesOf(document)]]);
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

    private RuledRows Made(IReadOnlyList<Name> names, List<WrappedText[]> cells, int maxWidth)
    {
        WrappedText[] titles = [.. names.Select(Heading)];
        return new(titles, cells, Widths(names, titles, cells, maxWidth - LeftEdge - (Gap * names.Count)));
    }

    private WrappedText Heading(Name name) => Tables.Cell(name.In(language), new(decoration: Decoration.Bold));

    private bool IsWhole(Name heading) => Labels.IsShort(heading) || (language == Language.Chinese && heading == Labels.Actual);

    private static int[] Natural(IReadOnlyList<WrappedText> titles, List<WrappedText[]> cells) =>
        [.. titles.Select((title, column) => cells.Aggregate(title.Whole.Max, (widest, row) => Math.Max(widest, row[column].Whole.Max)))];

    private int[] Widths(IReadOnlyList<Name> names, WrappedText[] titles, List<WrappedText[]> cells, int available)
    {
        var widths = Natural(titles, cells);
        var least = Array.ConvertAll([.. Enumerable.Range(0, widths.Length)], column => Least(names[column], titles, cells, column, widths[column]));
        for (var width = widths.Sum(); width > Math.Max(available, widths.Length); width--)
            widths[WidestOf(widths, least)]--;

        return widths;
    }

    /// <summary>The widest of the columns that may become narrower; where none may, the widest of all.</summary>
    private static int WidestOf(int[] widths, int[] least)
    {
        var widest = -1;
        for (var column = 0; column < widths.Length; column++)
        {
            if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        }

        return widest < 0 ? Array.IndexOf(widths, widths.Max()) : widest;
    }

    /// <summary>How narrow a column may become: a code or a number stays whole, a text keeps its words and some room for them.</summary>
    private int Least(Name name, WrappedText[] titles, List<WrappedText[]> cells, int column, int natural)
    {
        if (IsWhole(name))
            return natural;

        var word = cells.Aggregate(titles[column].Whole.Min, (longest, row) => Math.Max(longest, row[column].Whole.Min));
        return Math.Min(natural, Math.Clamp(word, LeastText, LongestWord));
    }
}
