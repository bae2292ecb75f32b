using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Rows in columns of known widths, under their headings and one rule, with an empty line before and behind them.</summary>
internal sealed class RuledRows(WrappedText[] headings, List<WrappedText[]> rows, int[] widths) : IRenderable
{
    private int Total => FittedTable.LeftEdge + widths.Sum() + (FittedTable.Gap * widths.Length);

    public Measurement Measure(RenderOptions options, int maxWidth) => new(Total, Total);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
    [
        Segment.LineBreak,
        .. Row(headings),
        new(new string('─', Total)),
        Segment.LineBreak,
        .. rows.SelectMany(Row),
        Segment.LineBreak,
    ];

    private List<Segment> Row(WrappedText[] cells)
    {
        List<Segment> segments = [];
        List<string[]> columns = [.. cells.Select((cell, column) => cell.Lines(widths[column]).ToArray())];
        for (var line = 0; columns.Exists(lines => line < lines.Length); line++)
        {
            var blank = FittedTable.LeftEdge;
            for (var column = 0; column < cells.Length; column++)
            {
                var text = line < columns[column].Length ? columns[column][line] : "";
                if (text.Length > 0)
                {
                    segments.AddRange([Segment.Padding(blank), new(text, cells[column].Style)]);
                    blank = 0;
                }

                blank += widths[column] + FittedTable.Gap - CellWidth.Of(text);
            }

            segments.Add(Segment.LineBreak);
        }

        return segments;
    }
}
