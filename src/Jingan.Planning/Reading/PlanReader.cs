using Jingan.Planning.Diagnostics;
using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Binders;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Reading;

/// <summary>Reads files of the format <c>jingan-planning/1</c>.</summary>
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
    public static ReadResult ReadYaml(string text, string? file = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        limits ??= ReadingLimits.Default;
        var problems = new DiagnosticBag(file, limits.Problems);
        return Bind(YamlSyntax.Parse(text, limits, problems), problems);
    }

    /// <summary>Reads YAML in UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <param name="utf8">The bytes of one file.</param>
    /// <param name="file">The name that diagnostics give; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    public static ReadResult ReadYaml(ReadOnlyMemory<byte> utf8, string? file = null, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Default;
        var problems = new DiagnosticBag(file, limits.Problems);
        var root = TextDecoding.TryDecode(utf8.Span, limits, problems, out var text)
            ? YamlSyntax.Parse(text, limits, problems)
            : null;
        return Bind(root, problems);
    }

    private static ReadResult Bind(SyntaxNode? root, DiagnosticBag problems)
    {
        var (content, origins) = root is null ? (PlanSet.Empty, Origins.None) : FileBinder.Read(root, problems);
        return new(root, content, origins, problems);
    }
}
