namespace Jingan.Planning.Files;

/// <summary>Tells the text format of a file.</summary>
internal static class TextFormats
{
    /// <summary>What the name's ending says; where it says nothing, JSON for what begins like an object of JSON.</summary>
    public static TextFormat Of(string? file, ReadOnlySpan<byte> utf8) => file switch
    {
        not null when file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) => TextFormat.Json,
        not null when file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) => TextFormat.Yaml,
        _ => BeginsLikeJson(utf8) ? TextFormat.Json : TextFormat.Yaml,
    };

    private static bool BeginsLikeJson(ReadOnlySpan<byte> utf8)
    {
        var text = (utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8).TrimStart(" \t\r\n"u8);
        return text is [(byte)'{', ..] && text[1..].TrimStart(" \t\r\n"u8) is [(byte)'"', ..] or [(byte)'}', ..];
    }
}
