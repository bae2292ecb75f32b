using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>A wording made ready for reading: one width of characters, no spaces, no notes in brackets.</summary>
internal static class WordingText
{
    /// <summary>The longest wording that is read, in UTF-16 units; a wording is a table cell or a sentence.</summary>
    public const int MaximumLength = 4_000;

    private const string Dashes = "–—−‐‑‒―─﹣";

    /// <summary>Folds full-width forms and drops spaces; null, with a problem, where the text cannot be a wording.</summary>
    public static string? Fold(string wording, out string? problem)
    {
        problem = wording.Length > MaximumLength ? $"longer than {MaximumLength} characters"
            : IsBroken(wording) ? "not valid Unicode text"
            : null;

        if (problem is not null)
            return null;

        var wide = FootnoteMarks.Remove(wording, out problem).Normalize(NormalizationForm.FormKC);
        if (problem is not null)
            return null;

        var folded = new StringBuilder(wide.Length);
        for (var index = 0; index < wide.Length; index++)
        {
            var character = wide[index];
            if (char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff')
            {
                if (IsInsideNumber(wide, index))
                {
                    problem = "a space inside a number";
                    return null;
                }
            }
            else if (char.IsControl(character))
            {
                problem = "a control character";
                return null;
            }
            else
            {
                folded.Append(FoldCharacter(character));
            }
        }

        return folded.ToString();
    }

    private static char FoldCharacter(char character) => character switch
    {
        _ when Dashes.Contains(character) => '-',
        '∼' or '〜' or '˜' => '~',
        '∶' or '︰' => ':',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '〔' or '【' or '［' => '[',
        '〕' or '】' or '］' => ']',
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
        var after = space + 1;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
            after++;

        return space > 0 && after < text.Length && char.IsAsciiDigit(text[space - 1]) && char.IsAsciiDigit(text[after]);
    }
}
