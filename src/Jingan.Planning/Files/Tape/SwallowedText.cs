namespace Jingan.Planning.Files;

/// <summary>Finds comments that were probably meant as text: a blank and a number sign before a figure, as in <c>name: 机组 #1</c>.</summary>
internal static class SwallowedText
{
    private const int MostShown = 20;

    /// <summary>Warns of each such comment behind something on its line; a comment with a line of its own is one.</summary>
    /// <param name="tape">The filled tape of a text of YAML.</param>
    /// <param name="problems">Where warnings go.</param>
    public static void Report(Tape tape, DiagnosticBag problems)
    {
        var text = tape.Utf8;
        for (var from = 0; text[from..].IndexOf(" #"u8) is >= 0 and var found; from += found + 2)
        {
            var sign = from + found + 1;
            if (sign + 1 < text.Length && char.IsAsciiDigit((char)text[sign + 1]) && !IsLineOfItsOwn(text[..sign]) && !IsInText(tape, sign))
                problems.Report(SyntaxProblems.TextTakenForComment, tape.Places.At(sign), "", Phrase.Quote(Shown(text[sign..])));
        }
    }

    private static bool IsLineOfItsOwn(ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)..];
        return line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
    }

    /// <summary>Whether a place is within a text in quotation marks or a block of lines; a plain one ends before a comment.</summary>
    private static bool IsInText(Tape tape, int place)
    {
        var (first, behind) = (0, tape.Count);
        while (behind - first > 1)
        {
            var middle = (first + behind) / 2;
            (first, behind) = tape[middle].Start <= place ? (middle, behind) : (first, middle);
        }

        ref readonly var token = ref tape[first];
        if (token.Has(TokenFlags.Quoted))
            return place < token.Start + token.Length + 2;

        if (token.Kind is not (TokenKind.Scalar or TokenKind.Key) || token.Has(TokenFlags.Plain))
            return false;

        var text = tape.Utf8[token.Start..place];
        return text[0] switch
        {
            (byte)'"' or (byte)'\'' => !IsClosed(text[1..], text[0]),
            (byte)'|' or (byte)'>' => text.IndexOfAny((byte)'\n', (byte)'\r') >= 0,
            _ => false,
        };
    }

    private static bool IsClosed(ReadOnlySpan<byte> text, byte mark)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (mark == '"' && text[at] == '\\')
                at++;
            else if (text[at] == mark && mark == '\'' && at + 1 < text.Length && text[at + 1] == mark)
                at++;
            else if (text[at] == mark)
                return true;
        }

        return false;
    }

    private static string Shown(ReadOnlySpan<byte> comment)
    {
        var end = comment.IndexOfAny((byte)'\n', (byte)'\r');
        var text = System.Text.Encoding.UTF8.GetString(end < 0 ? comment : comment[..end]).TrimEnd();
        return text.Length > MostShown ? text[..MostShown] + "…" : text;
    }
}
