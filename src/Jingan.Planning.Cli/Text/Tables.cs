using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>The look of what the tool prints: plain columns under one rule.</summary>
internal static class Tables
{
    /// <summary>A table without rows.</summary>
    public static FittedTable Of(Language language, params Name[] headings) => new(language, headings);

    /// <summary>The same, whose columns of long texts stand as notes below it where the line is short.</summary>
    public static FittedTable Folding(Language language, Name[] folded, params Name[] headings) => new(language, headings) { Folded = folded };

    /// <summary>A list of labels and what stands beside them.</summary>
    public static Grid Facts(Language language, params IEnumerable<(Name Label, string? Text)> facts)
    {
        var grid = new Grid().AddColumn(new() { NoWrap = true, Padding = new(0, 0, 2, 0) }).AddColumn(new() { Padding = new(0, 0, 0, 0) });
        foreach (var (label, text) in facts.Where(fact => !string.IsNullOrEmpty(fact.Text)))
            grid.AddRow(Cell(label.In(language), new(decoration: Decoration.Dim)), Cell(text));
        return grid;
    }

    /// <summary>A heading, with an empty line before it.</summary>
    public static IRenderable Heading(string text) => new Rows(Spectre.Console.Text.Empty, Cell(text, new(decoration: Decoration.Bold)));

    /// <summary>Text as it is; what would steer the terminal is escaped.</summary>
    public static WrappedText Cell(string? text, Style? style = null) => new(TerminalText.Cell(text ?? ""), style);

    /// <summary>Text that stands as notes of its own below a table where the line is short.</summary>
    public static WrappedText Notes(string? text, params IEnumerable<string?> notes) =>
        new(TerminalText.Cell(text ?? "")) { Notes = [.. notes.Where(note => !string.IsNullOrEmpty(note)).Select(note => TerminalText.Cell(note!))] };

    /// <summary>Text with what is only shown where there is room.</summary>
    public static WrappedText Shortened(string? text, string? shorter) => new(TerminalText.Cell(text ?? "")) { Short = Cell(shorter) };
}
