using System.Text;

namespace Jingan.Planning.Tables;

/// <summary>Tables as comma-separated values of RFC 4180.</summary>
/// <remarks>Lines end with CR LF, the last one too. A field is quoted where it holds a comma, a quotation mark, a line break, or a space at an end.</remarks>
internal static class CsvText
{
    public static string Of(IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        AppendRow(text, headings);
        foreach (var row in rows)
            AppendRow(text, row);

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string?> fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";

        var needsQuotes = value.AsSpan().ContainsAny(",\"\r\n") || value[0] == ' ' || value[^1] == ' ';
        return needsQuotes ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
