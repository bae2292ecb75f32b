using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Text that breaks where Chinese and English do: between Chinese characters and at spaces, never in a number or before a full stop.</summary>
internal sealed class WrappedText : IRenderable
{
    private readonly string[] pieces;
    public WrappedText(string text, Style? style = null)
    {
        Text = text;
        pieces = LineBreaks.Pieces(text);
        Whole = new(pieces.Length == 0 ? 0 : pieces.Max(WidthAtEnd), pieces.Sum(piece => CellWidth.Of(piece)));
        Style = style ?? Style.Plain;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How it looks.</summary>
    public Style Style { get; }

    /// <summary>How many columns its longest word takes, and all of it on one line.</summary>
    public Measurement Whole { get; }

    /// <summary>What stands in its place in a table whose notes stand below; null for the same.</summary>
    public WrappedText? Short { get; init; }

    /// <summary>What it says as notes below a table; empty where it is no note, or one as it is.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The text behind the first of a sign.</summary>
    public WrappedText After(char sign) => new(Text[(Text.IndexOf(sign, StringComparison.Ordinal) + 1)..], Style);

    public Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(Whole.Min, maxWidth), Math.Min(Whole.Max, maxWidth));

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var isFirst = true;
        foreach (var line in Lines(maxWidth))
        {
            if (!isFirst)
                yield return Segment.LineBreak;
            isFirst = false;
            yield return new(line, Style);
        }
    }

    /// <summary>The columns of a piece where nothing follows it on its line.</summary>
    private static int WidthAtEnd(string piece) => CellWidth.Of(piece.AsSpan().TrimEnd());

    /// <summary>The lines that it takes where a line holds so many columns.</summary>
    public IEnumerable<string> Lines(int maxWidth) => Whole.Max <= maxWidth ? [Text.TrimEnd()] : Broken(Math.Max(maxWidth, 2)).Select(line => line.TrimEnd());

    private IEnumerable<string> Broken(int maxWidth)
    {
        var (line, width) = (new StringBuilder(), 0);
        foreach (var piece in pieces.SelectMany(piece => Fitting(piece, maxWidth)))
        {
            if (line.Length > 0 && width + WidthAtEnd(piece) > maxWidth)
            {
                yield return line.ToString();
                line.Clear();
                width = 0;
            }

            line.Append(piece);
            width += CellWidth.Of(piece);
        }

        yield return line.ToString();
    }

    /// <summary>A piece that is wider than a line, cut anywhere.</summary>
    private static IEnumerable<string> Fitting(string piece, int maxWidth) => WidthAtEnd(piece) <= maxWidth
        ? [piece]
        : piece.EnumerateRunes().Select(rune => rune.ToString());
}
