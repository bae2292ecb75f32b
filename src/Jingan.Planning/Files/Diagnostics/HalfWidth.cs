using System.Text;

namespace Jingan.Planning.Files;

/// <summary>What was meant by a text in which signs of a Chinese keyboard stand for those of notations: ２０２１—２０２５, doc：12.</summary>
internal static class HalfWidth
{
    /// <summary>The question whether the text with plain signs was meant; empty where that is not readable either.</summary>
    public static Phrase Question(string text, Func<string, bool> isReadable) =>
        Of(text) is var plain && plain != text && isReadable(plain) ? Suggestions.Ask(plain) : Phrase.Empty;

    private static string Of(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Replace("——", "-", StringComparison.Ordinal);
        return string.Concat(plain.Where(character => !IsMark(character)).Select(Plain)).Trim();
    }

    private static char Plain(char character) => character switch
    {
        '—' or '–' or '―' or '−' or '~' or '〜' => '-',
        '。' => '.',
        _ => character,
    };

    private static bool IsMark(char character) => character is '“' or '”' or '‘' or '’' or '「' or '」';
}
