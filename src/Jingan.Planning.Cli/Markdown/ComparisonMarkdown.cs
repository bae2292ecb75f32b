using System.Text;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Markdown;

/// <summary>A comparison as Markdown tables, to paste into a pull request.</summary>
internal static class ComparisonMarkdown
{
    public static string Of(ComparisonReport report, Language language)
    {
        var text = new StringBuilder().Append("## ").Append(MarkdownText.Cell(ComparisonText.Heading(report.Comparison, language))).Append("\n\n")
            .Append(ComparisonText.Counts(report, language)).Append('\n');
        foreach (var section in report.Sections)
        {
            text.Append("\n### ").Append(ComparisonText.Heading(section, language)).Append("\n\n");
            MarkdownText.AppendRow(text, ComparisonText.Headings.Select(heading => heading.In(language)));
            MarkdownText.AppendRow(text, ComparisonText.Headings.Select(_ => "---"));
            foreach (var change in section)
                MarkdownText.AppendRow(text, ComparisonText.Cells(report, change, language));
        }

        foreach (var entry in report.NotApplying)
            text.Append("\n> ").Append(MarkdownText.Cell(ComparisonText.NotApplying(entry, language))).Append('\n');

        return text.ToString();
    }
}
