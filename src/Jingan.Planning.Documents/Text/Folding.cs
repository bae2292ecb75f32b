using System.Collections.Frozen;
using System.Text;

namespace Jingan.Planning.Documents.Text;

/// <summary>One spelling for what is printed in several: wide forms, Western punctuation in Chinese text, look-alike letters.</summary>
internal static class Folding
{
    /// <summary>Letters that stand in texts taken from page images and PDFs for ones that look like them.</summary>
    private static readonly FrozenDictionary<char, char> LookAlikes = new Dictionary<char, char>
    {
        ['臵'] = '置',
        ['臶'] = '帜',
        ['戶'] = '户',
        ['⻋'] = '车',
        ['⻓'] = '长',
        ['⻔'] = '门',
        ['⻅'] = '见',
        ['⻉'] = '贝',
        ['⺠'] = '民',
        ['⻚'] = '页',
        ['⻛'] = '风',
        ['⻝'] = '食',
        ['⻢'] = '马',
        ['⻩'] = '黄',
        ['⻬'] = '齐',
        ['⻰'] = '龙',
    }.ToFrozenDictionary();

    /// <summary>Whether a character shows nothing and means nothing.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>The folded character; the neighbours tell the comma of a sentence from that of a number.</summary>
    public static char Of(char character, char before, char after)
    {
        if (LookAlikes.TryGetValue(character, out var meant))
            return meant;

        if (character is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ')
            return (char)(character - 0xFEE0);

        if (character is >= '\u2F00' and <= '\u2FDF')
            return Normalized(character);

        var inNumber = IsDigit(before) && IsDigit(after);
        return character switch
        {
            '％' or '﹪' => '%',
            '．' => '.',
            '＋' => '+',
            '＞' => '>',
            '＜' => '<',
            '＝' => '=',
            '／' => '/',
            '＊' => '*',
            '＃' => '#',
            '｜' => '|',
            '，' when inNumber => '，',
            ',' when !inNumber => '，',
            ';' => '；',
            ':' when !inNumber => '：',
            '?' => '？',
            '!' => '！',
            '(' => '（',
            ')' => '）',
            '㎡' => '㎡',
            _ => character,
        };
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9' or >= '０' and <= '９';

    private static char Normalized(char character)
    {
        var text = character.ToString().Normalize(NormalizationForm.FormKC);
        return text.Length == 1 ? text[0] : character;
    }
}
