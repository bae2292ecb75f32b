using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jingan.Planning.Syntax;

/// <summary>Writes syntax trees as JSON.</summary>
internal static class JsonTreeWriter
{
    /// <summary>Chinese stands as it is; quotation marks, backslashes and control characters are escaped, and signs that only matter inside HTML are not.</summary>
    private static JsonWriterOptions Options => new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The tree as indented text, with line feeds and one at its end.</summary>
    public static string ToText(SyntaxNode root)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
            Write(writer, root);

        // Before .NET 9 the writer ends lines as the machine does; inside strings they are escaped.
        return Encoding.UTF8.GetString(bytes.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    public static void Write(Utf8JsonWriter writer, SyntaxNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(writer, item);

                writer.WriteEndArray();
                break;
            case ScalarNode { Form: ScalarForm.Plain } plain:
                writer.WriteRawValue(plain.Text);
                break;
            default:
                writer.WriteStringValue(((ScalarNode)node).Text);
                break;
        }
    }
}
