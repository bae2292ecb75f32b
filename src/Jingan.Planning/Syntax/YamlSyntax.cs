using Jingan.Planning.Diagnostics;
using YamlDotNet.Core;

namespace Jingan.Planning.Syntax;

/// <summary>Parses YAML into a syntax tree.</summary>
internal static class YamlSyntax
{
    /// <summary>Parses a text. Any text gives a tree or a diagnostic, in time linear in its length.</summary>
    /// <returns>Null where there is no whole tree.</returns>
    public static SyntaxNode? Parse(string text, ReadingLimits limits, DiagnosticBag problems)
    {
        if (TextCheck.Checked(text, limits, problems) is not { } clean)
            return null;

        var root = ParseClean(clean, limits, problems);
        if (root is not null)
            DuplicateKeys.Report(root, problems);

        return root;
    }

    private static SyntaxNode? ParseClean(string text, ReadingLimits limits, DiagnosticBag problems)
    {
        try
        {
            using var reader = new StringReader(text);
            return new YamlTreeBuilder(new Parser(new Scanner(reader, skipComments: true)), limits, problems).Build();
        }
        catch (YamlException exception)
        {
            Report(problems, YamlTreeBuilder.PositionOf(exception.Start), exception.Message, text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Malformed text also makes YamlDotNet throw InvalidOperationException and others.
            Report(problems, TextPosition.Start, exception.Message, text);
        }

        return null;
    }

    private static void Report(DiagnosticBag problems, TextPosition position, string reason, string text)
    {
        var sentence = reason.Split('\n')[0].Trim().TrimEnd('.');
        problems.Report(SyntaxProblems.NotWellFormed, position, "", "YAML", sentence.Length == 0 ? "unexpected text" : sentence, Hint(text, position));
    }

    private static Phrase Hint(string text, TextPosition position) => LineAt(text, position.Line).TrimStart(' ') is ['\t', ..]
        ? new("请用空格缩进，不用制表符。", " Indent with spaces, not tabs.")
        : new("请检查此处及其前一行的缩进、冒号和引号。", " Check indentation, colons and quotation marks here and on the line before.");

    private static ReadOnlySpan<char> LineAt(string text, int line)
    {
        foreach (var candidate in text.AsSpan().EnumerateLines())
        {
            if (--line == 0)
                return candidate;
        }

        return [];
    }
}
