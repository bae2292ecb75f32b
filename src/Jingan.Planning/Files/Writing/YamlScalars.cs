using System.Buffers;
using System.Collections.Frozen;

namespace Jingan.Planning.Files;

/// <summary>Tells how texts stand as scalars of YAML.</summary>
internal static class YamlScalars
{
    /// <summary>Signs that mean something at the start of a scalar, in this or an earlier version of YAML, and those that numbers start with.</summary>
    private static readonly SearchValues<char> MeaningfulAtStart = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=<~.+");

    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",[]{}");

    /// <summary>What numbers, dates and times are made of.</summary>
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789abcdefABCDEFxXoOtTzZ+-._:/ ");

    private static readonly FrozenSet<string> Words =
        new[] { "null", "true", "false", "yes", "no", "on", "off", "y", "n" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text can stand without quotation marks and is still a text to every reader of YAML.</summary>
    public static bool IsBare(string text, bool isInFlow) =>
        text.Length > 0
        && !MeaningfulAtStart.Contains(text[0])
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Any(QuotedText.IsEscaped)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !(isInFlow && text.AsSpan().ContainsAny(FlowSigns))
        && !(char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(NumberSigns))
        && !Words.Contains(text);

    /// <summary>Whether a text of several lines can stand as a block of lines, each as it is.</summary>
    public static bool IsBlock(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[^1] == '\n' || char.IsWhiteSpace(text[0]))
            return false;

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && (char.IsWhiteSpace(line[^1]) || line[0] == '\t'))
                return false;
        }

        return !text.Any(character => character != '\n' && QuotedText.IsEscaped(character));
    }
}
