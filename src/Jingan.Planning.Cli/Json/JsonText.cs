using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jingan.Planning.Cli.Json;

/// <summary>JSON as text for people and programs: Chinese as it is, not as escapes.</summary>
internal static class JsonText
{
    // "Unsafe" only inside HTML, where this text is never put; the default encoder would write 亿 as \u4EBF and > as \u003E.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static string Of(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = Encoder, Indented = indented }))
            write(json);

        // Inside a string a line break is an escape; .NET 8 takes the machine's between the lines.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
