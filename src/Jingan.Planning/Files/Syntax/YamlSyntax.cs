using YamlDotNet.Core;

namespace Jingan.Planning.Files;

/// <summary>Parses YAML into a syntax tree.</summary>
internal static class YamlSyntax
{
    /// <summary>Parses a text. Any text gives a tree or a diagnostic, in time linear in its length.</summary>
    /// <returns>Null where there is no whole tree.</returns>
    public static SyntaxNode? Parse(string text, ReadingLimits limits, DiagnosticBag problems) => Parse(text.AsMemory(), limits, problems);

    /// <summary>Parses UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <returns>Null where there is no whole tree.</returns>
    public static SyntaxNode? Parse(ReadOnlySpan<byte> utf8, ReadingLimits limits, DiagnosticBag problems) =>
        TextDecoding.Read(utf8, limits, problems, text => Parse(text, limits, problems));

    private static SyntaxNode? Parse(ReadOnlyMemory<char> text, ReadingLimits limits, DiagnosticBag problems) =>
        TextCheck.IsSound(ref text, limits, problems) ? ParseSound(text, limits, problems) : null;

    private static SyntaxNode? ParseSound(ReadOnlyMemory<char> text, ReadingLimits limits, DiagnosticBag problems)
    {
        using var reader = new MemoryReader(text);
        var builder = new YamlTreeBuilder(new Parser(new Scanner(reader, skipComments: true)), limits, problems);
        try
        {
            return builder.Build();
        }
        catch (YamlException exception)
        {
            YamlReasons.Report(exception.Message, YamlTreeBuilder.PositionOf(exception.Start), text.Span, problems);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Malformed text also makes the parser throw InvalidOperationException and others, about itself and without a place.
            YamlReasons.Report(message: null, builder.Reached, text.Span, problems);
        }

        return null;
    }
}
