using System.Text.Json;
using Jingan.Planning.Files;

namespace Jingan.Planning.Fuzz.Differential;

/// <summary>What <c>JsonDocument</c> says of a text.</summary>
internal static class JsonRows
{
    /// <summary>The rows; null where the text is not well-formed, has half a surrogate pair or NUL, or an empty key.</summary>
    public static List<Row>? Of(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var rows = new List<Row>();
            return Add(document.RootElement, rows) ? rows : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Add(JsonElement element, List<Row> rows)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                rows.Add(new(TokenKind.Mapping, "", false, 0, 0));
                return element.EnumerateObject().All(property => AddText(TokenKind.Key, property.Name, rows) && property.Name.Length > 0 && Add(property.Value, rows));
            case JsonValueKind.Array:
                rows.Add(new(TokenKind.Sequence, "", false, 0, 0));
                return element.EnumerateArray().All(item => Add(item, rows));
            case JsonValueKind.String:
                return AddText(TokenKind.Scalar, element.GetString()!, rows);
            default:
                rows.Add(new(TokenKind.Scalar, element.GetRawText(), true, 0, 0));
                return true;
        }
    }

    private static bool AddText(TokenKind kind, string text, List<Row> rows)
    {
        rows.Add(new(kind, text, false, 0, 0));
        return TextCheck.FirstThatNoValueHolds(text) is null;
    }
}
