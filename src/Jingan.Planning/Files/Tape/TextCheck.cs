using System.Buffers;
using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>Checks the characters of a text before it is parsed.</summary>
internal static class TextCheck
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Controls other than tab and line ends, a byte order mark inside, and the rarer line separators; beside them, halves of surrogate pairs.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(code => char.IsControl(code) && code is not ('\t' or '\n' or '\r')), '\u2028', '\u2029', ByteOrderMark, '\uFFFE', '\uFFFF']);

    /// <summary>Checks a text and takes a byte order mark at its start away.</summary>
    /// <returns>False, with diagnostics, where it cannot be parsed.</returns>
    public static bool IsSound(ref ReadOnlyMemory<char> text, ReadingLimits limits, DiagnosticBag problems)
    {
        if (text.Length > limits.Characters)
        {
            problems.Report(SyntaxProblems.TextTooLong, TextPosition.Start, "", limits.Characters);
            return false;
        }

        if (text.Span.StartsWith([ByteOrderMark]))
            text = text[1..];

        return !ReportForbidden(text.Span, problems);
    }

    /// <summary>The position behind the last character of a text.</summary>
    public static TextPosition EndOf(ReadOnlySpan<char> text)
    {
        var position = TextPosition.Start;
        for (var index = text.StartsWith([ByteOrderMark]) ? 1 : 0; index < text.Length; index++)
            position = Next(text, index, position);

        return position;
    }

    /// <summary>Reports what no value holds, though an escape can write it: NUL, and half a surrogate pair.</summary>
    public static bool ReportForbidden(string scalar, TextPosition at, DiagnosticBag problems)
    {
        if (FirstThatNoValueHolds(scalar) is not { } found)
            return false;

        problems.Report(SyntaxProblems.ForbiddenCharacter, at, "", found);
        return true;
    }

    /// <summary>The code of the first character that no value holds: NUL, or half a surrogate pair; null where there is none.</summary>
    public static string? FirstThatNoValueHolds(ReadOnlySpan<char> value)
    {
        for (var index = FirstSuspicious(value); index >= 0 && index < value.Length; index++)
        {
            if (value[index] == '\0' || IsHalfOfPair(value, index))
                return CodeOf(value[index]);
        }

        return null;
    }

    /// <summary>Reports all characters that do not belong in a text.</summary>
    public static bool ReportForbidden(ReadOnlySpan<char> text, DiagnosticBag problems)
    {
        if (!text.ContainsAny(Forbidden) && !text.ContainsAnyInRange('\uD800', '\uDFFF'))
            return false;

        var position = TextPosition.Start;
        var found = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsForbidden(text, index))
            {
                problems.Report(SyntaxProblems.ForbiddenCharacter, position, "", CodeOf(text[index]));
                found = true;
            }

            position = Next(text, index, position);
        }

        return found;
    }

    private static bool IsForbidden(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        >= '\uD800' and <= '\uDFFF' => IsHalfOfPair(text, index),
        var character => Forbidden.Contains(character),
    };

    private static int FirstSuspicious(ReadOnlySpan<char> value)
    {
        var (nul, half) = (value.IndexOf('\0'), value.IndexOfAnyInRange('\uD800', '\uDFFF'));
        return nul < 0 || half < 0 ? Math.Max(nul, half) : Math.Min(nul, half);
    }

    private static bool IsHalfOfPair(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        >= '\uD800' and <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        >= '\uDC00' and <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        _ => false,
    };

    /// <summary>LF, CR and CR LF each end a line.</summary>
    private static TextPosition Next(ReadOnlySpan<char> text, int index, TextPosition position) =>
        text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'))
            ? new(position.Line + 1, 1)
            : position with { Column = position.Column + 1 };

    private static string CodeOf(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");
}
