using System.Globalization;
using System.Text;

namespace Jingan.Planning;

/// <summary>Tells texts that a reader cannot tell apart: they differ only by invisible, blank or compatibility characters.</summary>
/// <remarks>
/// Zero-width and no-break spaces, trailing blanks, composed and decomposed letters, full-width forms and the radicals that a PDF gives for
/// whole characters (⻄ for 西) are no other name. Radicals that stand for a part only have no Unicode decomposition; the table holds those that
/// look like a character (EquivalentUnifiedIdeograph of the Unicode database).
/// </remarks>
internal static class LookAlike
{
    private const char IdeographicSpace = '\u3000';
    private const string Radicals = "⺁⺄⺈⺊⺌⺍⺎⺏⺐⺒⺓⺔⺕⺗⺜⺝⺞⺟⺠⺧⺩⺪⺬⺮⺯⺱⺳⺶⺷⺹⺻⺼⺽⻁⻃⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
    private const string Characters = "厂乙刀卜小小兀尣尢巳幺彑彐心日月歺母民牛王疋示竹糸罓网羊羊老聿肉臼虎覀西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

    /// <summary>Whether both read the same.</summary>
    public static bool AreAlike(string one, string other) => one == other || Plain(one) == Plain(other);

    /// <summary>The text as it is seen: whole characters, no invisible ones, and blanks only between letters or digits of other scripts.</summary>
    public static string Plain(string text)
    {
        if (IsPlain(text))
            return text;

        var plain = new StringBuilder(text.Length);
        var isBlankOpen = false;
        foreach (var character in Composed(text, NormalizationForm.FormKC))
        {
            var letter = Radicals.IndexOf(character, StringComparison.Ordinal) is >= 0 and var place ? Characters[place] : character;
            if (char.IsWhiteSpace(letter))
            {
                isBlankOpen = true;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control)
                continue;

            if (isBlankOpen && plain.Length > 0 && IsSpaced(plain[^1]) && IsSpaced(letter))
                plain.Append(' ');

            plain.Append(letter);
            isBlankOpen = false;
        }

        return plain.ToString();
    }

    /// <summary>
    /// The text as one types it: without blanks at its ends, two in a row and invisible characters, with whole characters for radicals and
    /// compatibility ideographs, and composed letters. Full-width signs stay, as documents print them.
    /// </summary>
    public static string Typed(string text)
    {
        if (IsTyped(text))
            return text;

        var typed = new StringBuilder(text.Length);
        foreach (var character in Composed(text, NormalizationForm.FormC))
        {
            if (IsUnseen(character))
                continue;

            if (!char.IsWhiteSpace(character))
                typed.Append(Whole(character));
            else if (typed.Length > 0 && !char.IsWhiteSpace(typed[^1]))
                typed.Append(character == IdeographicSpace ? character : ' ');
        }

        return typed.ToString().TrimEnd();
    }

    /// <summary>Whether a text is nothing but ideographs and ASCII without blanks: then it looks like no other.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((> ' ' and < '\u007f') or (>= '\u4e00' and <= '\u9fff')))
                return false;
        }

        return true;
    }

    /// <summary>The usual case, told without making anything: ideographs, ASCII, full-width signs and Chinese quotation marks, blanks only one by one inside.</summary>
    public static bool IsTyped(string text)
    {
        var last = ' ';
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and < '\u007f') or (>= '\u4e00' and <= '\u9fff') or (>= '\uff01' and <= '\uff5e') or (>= '\u2018' and <= '\u201d') or (>= '\u3001' and <= '\u3011')))
                return false;

            if (character == ' ' && last == ' ')
                return false;

            last = character;
        }

        return last != ' ';
    }

    private static bool IsUnseen(char character) =>
        character is >= '\uFE00' and <= '\uFE0F'
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format
        || (char.IsControl(character) && !char.IsWhiteSpace(character));

    /// <summary>The character that a radical or a compatibility ideograph stands for.</summary>
    private static string Whole(char character)
    {
        if (character is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF'))
        {
            return Radicals.IndexOf(character, StringComparison.Ordinal) is >= 0 and var place
                ? Characters[place].ToString()
                : Composed(character.ToString(), NormalizationForm.FormKC);
        }

        return character.ToString();
    }

    /// <summary>Text that is not well-formed has no normal form; it stands as it is.</summary>
    private static string Composed(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool IsSpaced(char letter) => letter < '⺀' && char.IsLetterOrDigit(letter);
}
