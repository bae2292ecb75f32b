using System.Text;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Markdown;

/// <summary>The pieces of Markdown documents.</summary>
internal static class MarkdownText
{
    /// <summary>A row of a table.</summary>
    public static void AppendRow(StringBuilder text, IEnumerable<string?> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");

    /// <summary>Text that means nothing to Markdown: no new column, line, tag, emphasis or strike-through (3~5).</summary>
    public static string Cell(string? text)
    {
        var cell = new StringBuilder();
        foreach (var character in TerminalText.Cell(text ?? ""))
        {
            if (@"\|`*_~<>[]".Contains(character, StringComparison.Ordinal))
                cell.Append('\\');
            cell.Append(character);
        }

        return cell.ToString();
    }
}
