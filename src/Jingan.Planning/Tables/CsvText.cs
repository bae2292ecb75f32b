using System.Text;

namespace Jingan.Planning.Tables;

/// <summary>Tables as comma-separated values of RFC 4180.</summary>
/// <remarks>Lines end with CR LF, the last one too. A field is quoted where it holds a comma, a quotation mark, a line break, or a space at an end.</remarks>
internal static class CsvText
{
    /// <param name="columns">The headings, each with how its cell is made of a row.</param>
    /// <param name="numbers">The headings of the columns whose cells are numbers or flags.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="style">For whom.</param>
    public static string Of<T>(
        IReadOnlyList<(string Heading, Func<T, string?> Cell)> columns, IReadOnlyCollection<string> numbers, IEnumerable<T> rows, CsvStyle style)
    {
        var styles = columns.Select(column => numbers.Contains(column.Heading, StringComparer.Ordinal) ? CsvStyle.Plain : style).ToArray();
        var text = new StringBuilder();
        AppendRow(text, columns.Select(column => column.Heading));
        foreach (var row in rows)
            AppendRow(text, columns.Select((column, index) => Styled(column.Cell(row), styles[index])));

        return text.ToString();
    }

    private static string? Styled(string? text, CsvStyle style) =>
        style == CsvStyle.Spreadsheet && !string.IsNullOrEmpty(text) ? SpreadsheetCell.Of(text) : text;

    private static void AppendRow(StringBuilder text, IEnumerable<string?> fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";

        var needsQuotes = value.AsSpan().ContainsAny(",\"\r\n") || value[0] == ' ' || value[^1] == ' ';
        return needsQuotes ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
