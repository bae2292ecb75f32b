namespace Jingan.Planning.Files;

/// <summary>Reads files of the format <c>jingan-planning/1</c>, in YAML and in JSON.</summary>
/// <remarks>
/// Any text gives a result, in bounded time and memory; nothing that stands in it makes these methods throw.
/// What things of different files have to do with each other is checked by <c>PlanFiles</c>.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads YAML.</summary>
    /// <param name="text">The text of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="unknownKeys">What becomes of keys that the format does not know.</param>
    public static ReadResult ReadYaml(string text, string? file = null, ReadingLimits? limits = null, UnknownKeys unknownKeys = UnknownKeys.Report)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(file, limits, unknownKeys, (within, problems) => YamlSyntax.Parse(text, within, problems));
    }

    /// <summary>Reads YAML in UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="unknownKeys">What becomes of keys that the format does not know.</param>
    public static ReadResult ReadYaml(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null, UnknownKeys unknownKeys = UnknownKeys.Report) =>
        Read(file, limits, unknownKeys, (within, problems) => YamlSyntax.Parse(utf8.Span, within, problems));

    /// <summary>Reads JSON. Numbers keep the digits that they are written with; comments and commas before a closing bracket give diagnostics.</summary>
    /// <param name="text">The text of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="unknownKeys">What becomes of keys that the format does not know.</param>
    public static ReadResult ReadJson(string text, string? file = null, ReadingLimits? limits = null, UnknownKeys unknownKeys = UnknownKeys.Report)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(file, limits, unknownKeys, (within, problems) => JsonSyntax.Parse(text, within, problems));
    }

    /// <summary>Reads JSON in UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="unknownKeys">What becomes of keys that the format does not know.</param>
    public static ReadResult ReadJson(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null, UnknownKeys unknownKeys = UnknownKeys.Report) =>
        Read(file, limits, unknownKeys, (within, problems) => JsonSyntax.Parse(utf8.Span, within, problems));

    /// <summary>Reads JSON or YAML in UTF-8: what a file's name ends in tells which.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">
    /// The name that diagnostics give. Where it ends neither in <c>.json</c> nor in <c>.yaml</c> or <c>.yml</c>, or is null, bytes that begin
    /// with a brace and a quotation mark are read as JSON, others as YAML.
    /// </param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="unknownKeys">What becomes of keys that the format does not know.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null, UnknownKeys unknownKeys = UnknownKeys.Report) =>
        TextFormats.Of(file, utf8.Span) == TextFormat.Json ? ReadJson(utf8, file, limits, unknownKeys) : ReadYaml(utf8, file, limits, unknownKeys);

    private static ReadResult Read(
        string? file, ReadingLimits? limits, UnknownKeys unknownKeys, Func<ReadingLimits, DiagnosticBag, SyntaxNode?> parse)
    {
        limits ??= ReadingLimits.Default;
        var problems = new DiagnosticBag(file, limits.Problems);
        var root = parse(limits, problems);
        var kept = unknownKeys == UnknownKeys.Keep ? new List<ExtensionField>() : null;
        var (content, origins) = root is null ? (PlanSet.Empty, Origins.None) : FileBinder.Read(root, problems, kept);
        return new(root, content, origins, problems, [.. kept ?? []]);
    }
}
