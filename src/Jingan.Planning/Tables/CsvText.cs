using System.Text;

namespace Jingan.Planning.Tables;

/// <summary>Tables as comma-separated values of RFC 4180.</summary>
/// <remarks>Lines end with CR LF, the last one too. A field is quoted where it holds a comma, a quotation mark, a line break, or a space at an end.</remarks>
internal static class CsvText
{
    /// <param name="columns">The headings, each with how its cell is made of a row, and whether the cell is a number or a flag.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="style">For whom.</param>
    public static string Of<T>(IReadOnlyList<(string Heading, bool IsNumber, Func<T, string?> Cell)> columns, IEnumerable<T> rows, CsvStyle style)
    {
        var text = new StringBuilder();
        AppendRow(text, columns.Select(column => column.Heading));
        foreach (var row in rows)
            AppendRow(text, columns.Select(column => Styled(column.Cell(row), column.IsNumber ? CsvStyle.Plain : style)));

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
