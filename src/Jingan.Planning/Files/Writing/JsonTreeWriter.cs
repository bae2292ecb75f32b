using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Writes output as JSON.</summary>
internal static class JsonTreeWriter
{
    private const int LongestOnStack = 254;
    private const int FirstSize = 16_384;

    /// <summary>Keys in Chinese stand as they are too.</summary>
    private static JsonWriterOptions Options => new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The tree as indented text, with line feeds and one at its end; of what is visible, only quotation marks and backslashes are escaped.</summary>
    public static string ToText(OutputNode root) => Encoding.UTF8.GetString(ToUtf8(root));

    /// <summary>The same text in UTF-8.</summary>
    public static byte[] ToUtf8(OutputNode root)
    {
        var bytes = new ArrayBufferWriter<byte>(FirstSize);
        using (var writer = new Utf8JsonWriter(bytes, Options))
            Write(writer, root, WriteQuoted);

        bytes.Write("\n"u8);

        // The writer may end lines with both signs; inside strings they are escaped.
        return bytes.WrittenSpan.Contains((byte)'\r') ? WithLineFeeds(bytes.WrittenSpan) : bytes.WrittenSpan.ToArray();
    }

    /// <summary>The tree on one line.</summary>
    public static string ToLine(OutputNode root)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options with { Indented = false }))
            Write(writer, root, WriteQuoted);

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes the tree as one value, its texts as the writer's own encoder has them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="node">The tree.</param>
    /// <param name="nameOf">How a key of the format is called; null for as it is.</param>
    public static void Write(Utf8JsonWriter writer, OutputNode node, Func<string, string>? nameOf = null) =>
        Write(writer, node, static (into, text) => into.WriteStringValue(text), nameOf);

    /// <summary>Whether a bare text of YAML is a literal of JSON too: <c>true</c>, <c>false</c> or a number.</summary>
    private static bool IsLiteral(string text)
    {
        if (text is "true" or "false")
            return true;

        if (!char.IsAsciiDigit(text[0]) && text[0] != '-')
            return false;

        if (text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return true;

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] WithLineFeeds(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>A text as JSON, of what is visible nothing but quotation marks and backslashes escaped: the writer's own encoder escapes more.</summary>
    private static void WriteQuoted(Utf8JsonWriter writer, string text)
    {
        if (text.Length > LongestOnStack)
        {
            writer.WriteRawValue(QuotedText.Of(text), skipInputValidation: true);
            return;
        }

        Span<char> quoted = stackalloc char[LongestOnStack + 2];
        var written = QuotedText.TryCopy(text, quoted);
        if (written > 0)
            writer.WriteRawValue(quoted[..written], skipInputValidation: true);
        else
            writer.WriteRawValue(QuotedText.Of(text), skipInputValidation: true);
    }

    private static void Write(
        Utf8JsonWriter writer, OutputNode node, Action<Utf8JsonWriter, string> writeText, Func<string, string>? nameOf = null)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(nameOf is null || mapping.HasKeysOfData ? entry.Key : nameOf(entry.Key));
                    Write(writer, entry.Value, writeText, nameOf);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(writer, item, writeText, nameOf);

                writer.WriteEndArray();
                break;
            case ScalarNode { IsNothing: true }:
                writer.WriteNullValue();
                break;
            case ScalarNode { Form: ScalarForm.Plain } plain when IsLiteral(plain.Text):
                writer.WriteRawValue(plain.Text, skipInputValidation: true);
                break;
            default:
                writeText(writer, ((ScalarNode)node).Text);
                break;
        }
    }
}
