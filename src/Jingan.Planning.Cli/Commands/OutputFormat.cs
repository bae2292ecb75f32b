namespace Jingan.Planning.Cli.Commands;

/// <summary>The forms of a command's output, by the words of <c>--format</c>.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";
    public const string Sarif = "sarif";
}
