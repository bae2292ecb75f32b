using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>A wording made ready for reading: one width of characters, no spaces, no notes in brackets.</summary>
internal static class WordingText
{
    /// <summary>The longest wording that is read, in UTF-16 units; a wording is a table cell or a sentence.</summary>
    public const int MaximumLength = 4_000;

    /// <summary>The longest wording that is folded on the stack.</summary>
    private const int Short = 256;

    /// <summary>Folds full-width forms and drops spaces; null, with a problem, where the text cannot be a wording.</summary>
    public static string? Fold(string wording, out string? problem)
    {
        problem = null;
        if (wording.Length > MaximumLength)
            problem = $"longer than {MaximumLength} characters";
        else if (IsPlain(wording))
            return wording;
        else if (IsBroken(wording))
            problem = "not valid Unicode text";

        if (problem is not null)
            return null;

        var wide = IsSimple(wording) ? wording : FootnoteMarks.Remove(wording, out problem).Normalize(NormalizationForm.FormKC);
        return problem is null ? FoldCharacters(wide, out problem) : null;
    }

    private static string? FoldCharacters(string wide, out string? problem)
    {
        problem = null;
        var folded = wide.Length <= Short ? stackalloc char[wide.Length] : new char[wide.Length];
        var length = 0;
        for (var index = 0; index < wide.Length; index++)
        {
            var character = wide[index];
            if (char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff')
                problem ??= IsInsideNumber(wide, index) ? "a space inside a number" : null;
            else if (char.IsControl(character))
                problem ??= "a control character";
            else
                folded[length++] = FoldCharacter(character);
        }

        return problem is null ? folded[..length].ToString() : null;
    }

    /// <summary>Whether folding leaves a text as it is: printing ASCII and the common Chinese letters.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((> ' ' and < '\u007f') or (>= '\u4e00' and <= '\u9fff')))
                return false;
        }

        return true;
    }

    /// <summary>Whether all that compatibility folding does to a text is to narrow the wide forms of ASCII; the marks here are those of common tables.</summary>
    private static bool IsSimple(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and < '\u007f') or (>= '\u4e00' and <= '\u9fff') or (>= '\uff01' and <= '\uff5e')
                or '\u3000' or '、' or '。' or '《' or '》' or '“' or '”' or '‰' or '≥' or '≤' or '—' or '±' or '×'))
                return false;
        }

        return true;
    }

    /// <summary>One character for the many of one look that compatibility folding keeps apart.</summary>
    private static char FoldCharacter(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - '\uff01' + '!'),
        '–' or '—' or '−' or '‐' or '‒' or '―' or '─' => '-',
        '∼' or '〜' => '~',
        '∶' => ':',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '〔' or '【' => '[',
        '〕' or '】' => ']',
        '〇' => '零',
        _ => character,
    };

    private static bool IsBroken(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]) || text[index] == '\ufffe')
                return true;
        }

        return false;
    }

    private static bool IsInsideNumber(string text, int space)
    {
        if (space == 0 || !IsDigit(text[space - 1]))
            return false;

        var after = space + 1;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
            after++;

        return after < text.Length && IsDigit(text[after]);
    }

    /// <summary>Whether a character is a digit once it is folded.</summary>
    private static bool IsDigit(char character) => char.IsAsciiDigit(FoldCharacter(character));
}
