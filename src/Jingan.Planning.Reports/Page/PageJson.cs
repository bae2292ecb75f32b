using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jingan.Planning.Reports.Page;

/// <summary>The figures of a page as JSON, by generated code: nothing is looked up at run time.</summary>
internal static class PageJson
{
    private static readonly JsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IncludeFields = true,
        Converters = { new DecimalAsText() },
    });

    public static string Of(ReportPage page) =>
        JsonSerializer.Serialize(page, Context.ReportPage).ReplaceLineEndings("\n") + "\n";

    private sealed class DecimalAsText : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            decimal.Parse(reader.GetString()!, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Goal.Trimmed(value).ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>The code that writes a page as JSON.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReportPage))]
internal sealed partial class JsonContext : JsonSerializerContext;
