using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Plain columns under one rule, as wide as their text needs; where the line is too short, the widest give way first and words stay whole.</summary>
internal sealed class FittedTable(Language language, IReadOnlyList<Name> headings) : IRenderable
{
    // What the border and the gaps take: one column at the left, two after each column.
    private const int LeftEdge = 1;
    private const int Gap = 2;
    private const int LongestWord = 24;

    private readonly List<WrappedText[]> rows = [[.. headings.Select(heading => Tables.Cell(heading.In(language), new(decoration: Decoration.Bold)))]];

    public void AddRow(params WrappedText[] cells) => rows.Add(cells);

    public Measurement Measure(RenderOptions options, int maxWidth) => ((IRenderable)Fit(options, maxWidth)).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => ((IRenderable)Fit(options, maxWidth)).Render(options, maxWidth);

    private bool IsWhole(Name heading) => Labels.IsShort(heading) || (language == Language.Chinese && heading == Labels.Actual);

    private Table Fit(RenderOptions options, int maxWidth)
    {
        var widths = Widths(options, maxWidth - LeftEdge - (Gap * headings.Count));
        var table = new Table { Border = TableBorder.Simple };
        for (var column = 0; column < headings.Count; column++)
            table.AddColumn(new TableColumn(rows[0][column]) { Width = widths[column], Padding = new(0, 0, 1, 0) });
        foreach (var row in rows.Skip(1))
            table.AddRow(row);
        return table;
    }

    private int[] Widths(RenderOptions options, int available)
    {
        var measures = Enumerable.Range(0, headings.Count)
            .Select(column => rows.Select(row => row[column].Measure(options, int.MaxValue)).ToList())
            .ToList();
        var widths = measures.Select(cells => cells.Max(cell => cell.Max)).ToArray();
        var least = measures.Select((cells, column) => IsWhole(headings[column])
            ? widths[column]
            : Math.Min(LongestWord, cells.Max(cell => cell.Min))).ToArray();
        while (widths.Sum() > Math.Max(available, headings.Count))
        {
            var wrappable = Enumerable.Range(0, widths.Length).Where(column => widths[column] > least[column]).DefaultIfEmpty(-1);
            var widest = wrappable.MaxBy(column => column < 0 ? 0 : widths[column]);
            widths[widest < 0 ? Array.IndexOf(widths, widths.Max()) : widest]--;
        }

        return widths;
    }
}
