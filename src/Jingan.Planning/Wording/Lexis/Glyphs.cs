using System.Globalization;
using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>A text as the reader sees it: each character folded to its plain form, with its place in the original.</summary>
/// <remarks>
/// Nothing is rewritten: full-width, compatibility and traditional forms are compared as their plain ones and blanks are passed over,
/// but every piece that is kept is cut out of the original. The last glyph is an end mark that no text has.
/// </remarks>
internal sealed class Glyphs
{
    /// <summary>What stands behind the last character.</summary>
    public const char End = '\0';

    /// <summary>A line end, folded.</summary>
    public const char Line = '\n';

    /// <summary>A character that the reader does not know.</summary>
    public const char Unknown = '\ufffd';

    private const int Longest = 4_000;

    private readonly char[] folded;

    /// <summary>Where each glyph begins; null where none was passed over or parted, so that each stands at its own place.</summary>
    private readonly int[]? places;

    private Glyphs(string source, char[] folded, int[]? places, int count)
    {
        (Source, this.folded, this.places, Count) = (source, folded, places, count);
    }

    /// <summary>The original text.</summary>
    public string Source { get; }

    /// <summary>How many glyphs there are, without the end mark.</summary>
    public int Count { get; }

    /// <summary>The folded character at a place; the end mark behind the last one and before the first.</summary>
    public char this[int index] => (uint)index < (uint)Count ? folded[index] : End;

    /// <summary>The folded text from a place on.</summary>
    public ReadOnlySpan<char> From(int index) => folded.AsSpan(index, Count - index);

    /// <summary>The folded text between two places.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => folded.AsSpan(start, end - start);

    /// <summary>Where a glyph begins in the original.</summary>
    public int PlaceOf(int index) => index < Count ? places?[index] ?? index : Source.Length;

    /// <summary>Whether a blank stands before a glyph.</summary>
    public bool HasSpaceBefore(int index) =>
        index > 0 && index < Count && PlaceOf(index) is > 0 and var place && IsBlank(Source[place - 1]);

    /// <summary>Whether any character is Chinese.</summary>
    public bool HasIdeograph => Array.Exists(folded, Script.IsIdeograph);

    /// <summary>The original text between two places, without the blanks around it and between its ideographs.</summary>
    public string Original(int start, int end)
    {
        var piece = Source.AsSpan(PlaceOf(start), PlaceOf(end) - PlaceOf(start)).Trim();
        return HasBlank(piece) ? WithoutBlanks(piece) : piece.ToString();
    }

    private static bool HasBlank(ReadOnlySpan<char> piece)
    {
        foreach (var character in piece)
        {
            if (IsBlank(character))
                return true;
        }

        return false;
    }

    /// <summary>The text with only those blanks that part words in Latin letters.</summary>
    private static string WithoutBlanks(ReadOnlySpan<char> piece)
    {
        var kept = new StringBuilder(piece.Length);
        for (var index = 0; index < piece.Length; index++)
        {
            if (!IsBlank(piece[index]) || (index > 0 && index + 1 < piece.Length && char.IsAscii(piece[index - 1]) && char.IsAscii(piece[index + 1]) && (char.IsAsciiLetterLower(piece[index - 1]) || char.IsAsciiLetterLower(piece[index + 1]))))
                kept.Append(piece[index]);
        }

        return kept.ToString();
    }

    /// <summary>Folds a text; null, with the reason, for what is no text or too long for a wording.</summary>
    public static Glyphs? TryFold(string text, out Reason? problem)
    {
        problem = null;
        if (text.Length > Longest)
        {
            problem = Reason.TooLong(Longest);
            return null;
        }

        var folding = new Folding(text);
        problem = folding.Run();
        return problem is null ? folding.Done() : null;
    }

    private static bool IsBlank(char character) =>
        character == ' ' || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>One folding under way.</summary>
    private ref struct Folding(string text)
    {
        private char[] folded = new char[text.Length];
        private int[]? places = null;
        private int count;
        private bool isQuoted;

        public Reason? Run()
        {
            for (var at = 0; at < text.Length; at++)
            {
                var character = text[at];
                if (char.IsSurrogate(character))
                {
                    if (!char.IsSurrogatePair(text, at))
                        return Reason.NotText;

                    var isLetter = Rune.IsLetter(new Rune(text[at], text[at + 1]));
                    Put(isLetter ? '\u4e00' + 0x51ff : Unknown, at);
                    at++;
                }
                else if (character is '\ufffe' or '\uffff')
                {
                    return Reason.NotText;
                }
                else if (character is '\n' or '\r' or '\u2028' or '\u2029')
                {
                    Put(Line, at);
                }
                else if (!IsBlank(character) && !PutOne(character, at))
                {
                    return Reason.ControlCharacter;
                }
            }

            return null;
        }

        public readonly Glyphs Done() => new(text, folded, places, count);

        private bool PutOne(char character, int at)
        {
            if (character < 128)
            {
                if (char.IsControl(character))
                    return false;

                Put(character == '"' ? Quote() : character, at);
                return true;
            }

            var plain = Script.Fold(character);
            if (plain != Script.Compatibility)
                Put(plain, at);
            else if (char.IsControl(character))
                return false;
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                Combine(character, at);
            else
                Expand(character, at);

            return true;
        }

        private char Quote()
        {
            isQuoted = !isQuoted;
            return isQuoted ? '“' : '”';
        }

        /// <summary>A mark that belongs to the character before it: composed with it where Unicode has the pair.</summary>
        private void Combine(char mark, int at)
        {
            var composed = count == 0 ? "" : $"{folded[count - 1]}{mark}".Normalize(NormalizationForm.FormC);
            if (composed.Length == 1)
                folded[count - 1] = composed[0];
            else
                Put(Unknown, at);
        }

        private void Expand(char character, int at)
        {
            foreach (var plain in Script.Squared(character) ?? character.ToString().Normalize(NormalizationForm.FormKC))
            {
                var again = plain < 128 ? plain : Script.Fold(plain);
                if (again == ' ')
                    continue;

                Put(again == Script.Compatibility ? Known(plain) : again, at);
            }
        }

        private static char Known(char character) =>
            char.IsLetterOrDigit(character) || Script.IsMark(character) ? character : Unknown;

        /// <summary>The places of glyphs that are characters of their own, so far.</summary>
        private readonly int[] Itself()
        {
            var itself = new int[folded.Length];
            for (var index = 0; index < count; index++)
                itself[index] = index;

            return itself;
        }

        private void Put(int character, int at)
        {
            if (places is null && at != count)
                places = Itself();

            if (count == folded.Length)
            {
                Array.Resize(ref folded, (count * 2) + 4);
                Array.Resize(ref places, (count * 2) + 4);
            }

            if (places is not null)
                places[count] = at;

            folded[count++] = (char)character;
        }
    }
}
