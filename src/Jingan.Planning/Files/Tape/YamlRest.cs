using YamlDotNet.Core;

namespace Jingan.Planning.Files;

/// <summary>Finds the further mistakes of a text that is not well-formed: mends each as it is meant, and reads on.</summary>
internal static class YamlRest
{
    private const int MostMistakes = 20;

    /// <summary>Longer texts are seldom typed, and each mistake reads them once more.</summary>
    private const int LongestText = 400_000;

    /// <summary>Reports what is not well-formed behind the first such place, which was reported already.</summary>
    public static void Report(ReadOnlySpan<char> text, DiagnosticBag problems)
    {
        if (text.Length > LongestText || FirstFault(text.ToString()) is not { } fault)
            return;

        var lines = new List<string>();
        foreach (var line in text.EnumerateLines())
            lines.Add(line.ToString());

        for (var mistakes = 1; mistakes < MostMistakes && YamlSlips.Find(lines, fault.At) is { } slip; mistakes++)
        {
            lines[slip.Line - 1] = slip.Mended;
            var mended = string.Join('\n', lines);
            if (FirstFault(mended) is not { } next || next.At.Line <= fault.At.Line)
                return;

            YamlReasons.Report(next.Message, next.At, mended, problems);
            fault = next;
        }
    }

    private static (string? Message, TextPosition At)? FirstFault(string text)
    {
        using var characters = new StringReader(text);
        var parser = new Parser(new Scanner(characters, skipComments: true));
        var reached = TextPosition.Start;
        try
        {
            while (parser.MoveNext())
                reached = YamlTape.PositionOf(parser.Current!.Start);

            return null;
        }
        catch (YamlException exception)
        {
            return (exception.Message, YamlTape.PositionOf(exception.Start));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser throws others too, about itself.
            return (null, reached);
        }
    }
}
