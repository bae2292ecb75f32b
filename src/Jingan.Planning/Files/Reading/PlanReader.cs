namespace Jingan.Planning.Files;

/// <summary>Reads files of the format <c>jingan-planning/1</c>, in YAML and in JSON.</summary>
/// <remarks>
/// Any text gives a result, in bounded time and memory; nothing that stands in it makes these methods throw.
/// Keys that the format does not know are kept where a thing has them (the file, a document, indicator, observation, plan, jurisdiction, objective,
/// industry, target, spatial structure, zone, project or commitment); those inside names, sources, aims and other values are errors all the same,
/// and so is a key <c>id</c> where the format knows none.
/// What things of different files have to do with each other is checked by <c>Workspace</c>.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads YAML.</summary>
    /// <param name="text">The text of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="keepsUnknownKeys">Whether keys that the format does not know are kept, in <see cref="ReadResult.Extensions"/>; else each gives an error.</param>
    public static ReadResult ReadYaml(string text, string? file = null, ReadingLimits? limits = null, bool keepsUnknownKeys = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, TextFormat.Yaml, file, limits, keepsUnknownKeys);
    }

    /// <summary>Reads YAML in UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="keepsUnknownKeys">Whether keys that the format does not know are kept, in <see cref="ReadResult.Extensions"/>; else each gives an error.</param>
    public static ReadResult ReadYaml(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null, bool keepsUnknownKeys = false) =>
        Read(utf8, TextFormat.Yaml, file, limits, keepsUnknownKeys);

    /// <summary>Reads JSON. Numbers keep the digits that they are written with; comments and commas before a closing bracket give diagnostics.</summary>
    /// <param name="text">The text of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="keepsUnknownKeys">Whether keys that the format does not know are kept, in <see cref="ReadResult.Extensions"/>; else each gives an error.</param>
    public static ReadResult ReadJson(string text, string? file = null, ReadingLimits? limits = null, bool keepsUnknownKeys = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, TextFormat.Json, file, limits, keepsUnknownKeys);
    }

    /// <summary>Reads JSON in UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="keepsUnknownKeys">Whether keys that the format does not know are kept, in <see cref="ReadResult.Extensions"/>; else each gives an error.</param>
    public static ReadResult ReadJson(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null, bool keepsUnknownKeys = false) =>
        Read(utf8, TextFormat.Json, file, limits, keepsUnknownKeys);

    /// <summary>Reads JSON or YAML in UTF-8: what a file's name ends in tells which.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">
    /// The name that diagnostics give. Where it ends neither in <c>.json</c> nor in <c>.yaml</c> or <c>.yml</c>, or is null, bytes that begin
    /// with a brace and a quotation mark are read as JSON, others as YAML.
    /// </param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="keepsUnknownKeys">Whether keys that the format does not know are kept, in <see cref="ReadResult.Extensions"/>; else each gives an error.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null, bool keepsUnknownKeys = false) =>
        Read(utf8, TextFormats.Of(file, utf8.Span), file, limits, keepsUnknownKeys);

    /// <summary>The JSON Schema of the format, of draft 2020-12, for editors and for checks in other languages.</summary>
    /// <remarks>
    /// It is made of the description that the reader goes by. What it refuses the reader refuses too, save a year below 1000 without quotation
    /// marks; the reader refuses more: wordings and units that cannot be read, ids used twice, and what things have to do with each other.
    /// </remarks>
    /// <param name="language">The language of its descriptions, which editors show.</param>
    public static string JsonSchema(Language language = Language.English) => PlanSchema.Write(language);

    private static ReadResult Read(string text, TextFormat format, string? file, ReadingLimits? limits, bool keepsUnknownKeys)
    {
        limits ??= ReadingLimits.Default;
        var problems = new DiagnosticBag(file, limits.Problems);
        var utf8 = Tapes.Encode(text, format, limits, problems);
        return utf8 is null
            ? new(null, PlanSet.Empty, Origins.None, problems, []) { Unread = Unread.Everything }
            : Read(new PlanText(utf8, format, limits), problems, keepsUnknownKeys);
    }

    /// <summary>Reads bytes that nobody changes.</summary>
    internal static ReadResult ReadOwned(byte[] utf8, string file, ReadingLimits? limits = null, ReadingMemory? memory = null, CancellationToken cancellation = default)
    {
        limits ??= ReadingLimits.Default;
        return Read(new PlanText(utf8, TextFormats.Of(file, utf8), limits), new DiagnosticBag(file, limits.Problems), keepsUnknownKeys: false, memory, cancellation);
    }

    private static ReadResult Read(ReadOnlyMemory<byte> utf8, TextFormat format, string? file, ReadingLimits? limits, bool keepsUnknownKeys)
    {
        limits ??= ReadingLimits.Default;
        var problems = new DiagnosticBag(file, limits.Problems);

        // The caller may write over its own bytes, and places are told later; of a text beyond the limit, no more is needed than shows that.
        var most = (int)Math.Min(utf8.Length, 4L * (limits.Characters + 1L));
        return Read(new PlanText(utf8[..most].ToArray(), format, limits), problems, keepsUnknownKeys);
    }

    private static ReadResult Read(PlanText text, DiagnosticBag problems, bool keepsUnknownKeys, ReadingMemory? memory = null, CancellationToken cancellation = default)
    {
        using var tape = text.Tape(problems, cancellation);
        if (tape is null)
            return new(null, PlanSet.Empty, Origins.None, problems, []) { Unread = Unread.Everything, IsOfOtherKind = !PlanFileLook.IsLikely(text.Utf8) };

        var kept = keepsUnknownKeys ? new List<ExtensionField>() : null;
        var whole = Field.Whole(new ReadingContext(tape, problems, kept, memory));
        var isOfOtherKind = !PlanFileLook.IsLikely(whole);
        var (content, origins) = FileForm.Read(whole);
        var unread = problems.Errors == 0 ? Unread.Nothing : Unread.Of(whole, content);
        return new(text, content, origins, problems, [.. kept ?? []]) { Unread = unread, IsOfOtherKind = isOfOtherKind };
    }
}
