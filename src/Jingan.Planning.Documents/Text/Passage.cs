using System.Text;

namespace Jingan.Planning.Documents.Text;

/// <summary>A run of text, folded and healed, that knows where each of its characters stands in the canonical text.</summary>
internal sealed class Passage
{
    private readonly CanonicalText canonical;
    private readonly Places places;

    private Passage(CanonicalText canonical, string text, Places places, int line)
    {
        this.canonical = canonical;
        this.places = places;
        Text = text;
        Line = line;
    }

    public string Text { get; }

    /// <summary>The 1-based line on which it begins.</summary>
    public int Line { get; }

    /// <summary>Joins ranges of the canonical text, each a line or a part of one, into one passage.</summary>
    public static Passage Of(CanonicalText canonical, IReadOnlyList<(int Start, int End)> ranges)
    {
        var line = ranges.Count == 0 ? 1 : canonical.LineAt(ranges[0].Start);
        var raw = new List<(char Character, int Place)>();
        foreach (var (start, end) in ranges)
        {
            for (var place = start; place < end; place++)
                raw.Add((canonical.Text[place], place));
        }

        var isLatin = IsLatin(raw);
        var isTraditional = !isLatin && Traditional.IsScriptOf(raw.Select(pair => pair.Character));
        var text = new StringBuilder(raw.Count);
        var kept = new List<int>(raw.Count);
        for (var index = 0; index < raw.Count; index++)
        {
            var (character, place) = raw[index];
            if (Folding.IsInvisible(character) || IsBoldMark(raw, index))
                continue;

            if (char.IsWhiteSpace(character))
            {
                if (!(isLatin ? SeparatesLatin(raw, index, text) : SeparatesWords(raw, index, text)))
                    continue;
                character = ' ';
            }

            if (isTraditional)
                character = Traditional.Plain(character);

            text.Append(Folding.Of(character, text.Length > 0 ? text[^1] : '\0', Following(raw, index)));
            kept.Add(place);
        }

        return new(canonical, text.ToString(), Places.Of(kept), line);
    }

    /// <summary>A part of this passage.</summary>
    public Passage Slice(int start, int end) => new(canonical, Text[start..end], places.Slice(start, end), start < places.Count ? LineAt(start) : Line);

    /// <summary>The 1-based line of the canonical text on which a character stands.</summary>
    public int LineAt(int index) => places.Count == 0 ? Line : canonical.LineAt(places[Math.Min(index, places.Count - 1)]);

    /// <summary>Where a character stands in the canonical text.</summary>
    public int PlaceAt(int index) => places.Count == 0 ? 0 : places[Math.Min(index, places.Count - 1)];

    /// <summary>What is printed from one character up to another, as printed but for the ends of lines; it must be taken from one run.</summary>
    public string Literal(int start, int end)
    {
        if (start >= end)
            return "";

        var literal = new StringBuilder();
        var broken = false;
        foreach (var character in canonical.Text.AsSpan(places[start], places[end - 1] - places[start] + 1))
        {
            if (!char.IsWhiteSpace(character))
            {
                literal.Append(character);
                broken = false;
            }
            else if (character is '\n' or '\r' || broken)
            {
                broken = true;
            }
            else if (literal.Length > 0 && literal[^1] != ' ')
            {
                literal.Append(' ');
            }
        }

        return literal.ToString();
    }

    /// <summary>Whether two characters stand in one run of the canonical text, with nothing but their own text and whitespace between.</summary>
    public bool IsOneRun(int start, int end)
    {
        for (var index = start + 1; index < end; index++)
        {
            for (var place = places[index - 1] + 1; place < places[index]; place++)
            {
                if (!char.IsWhiteSpace(canonical.Text[place]))
                    return false;
            }
        }

        return true;
    }

    private static char Following(List<(char Character, int Place)> raw, int index)
    {
        for (var next = index + 1; next < raw.Count; next++)
        {
            if (!char.IsWhiteSpace(raw[next].Character))
                return raw[next].Character;
        }

        return '\0';
    }

    /// <summary>The ** of Markdown.</summary>
    private static bool IsBoldMark(List<(char Character, int Place)> raw, int index) =>
        raw[index].Character == '*'
        && ((index > 0 && raw[index - 1].Character == '*') || (index + 1 < raw.Count && raw[index + 1].Character == '*'));

    /// <summary>
    /// Whether a space keeps two words or two numbers apart. Between Chinese characters, and between them and a number, it means nothing;
    /// a number that wraps over the end of a line, or is grouped by threes, goes on.
    /// </summary>
    private static bool SeparatesWords(List<(char Character, int Place)> raw, int index, StringBuilder text)
    {
        if (text.Length == 0 || text[^1] == ' ')
            return false;

        var (before, after) = (text[^1], Following(raw, index));
        if (char.IsAsciiLetter(before) && char.IsAsciiLetter(after))
            return true;

        if (!Folding.IsDigit(before) || !Folding.IsDigit(after))
            return false;

        return !WrapsHere(raw, index) && !IsGroupOfThree(raw, index);
    }

    /// <summary>Whether a text is of a language that sets spaces between words: most of its letters are Latin.</summary>
    private static bool IsLatin(List<(char Character, int Place)> raw)
    {
        var (latin, other) = (0, 0);
        foreach (var (character, _) in raw)
        {
            if (char.IsAsciiLetter(character))
                latin++;
            else if (character > '\u2E7F' && char.IsLetter(character))
                other++;
        }

        return latin > 8 && latin > other * 8;
    }

    private static bool SeparatesLatin(List<(char Character, int Place)> raw, int index, StringBuilder text) =>
        text.Length > 0 && text[^1] != ' ' && Following(raw, index) != '\0' && !(Folding.IsDigit(text[^1]) && Folding.IsDigit(Following(raw, index)) && (WrapsHere(raw, index) || IsGroupOfThree(raw, index)));

    private static bool WrapsHere(List<(char Character, int Place)> raw, int index)
    {
        for (var next = index; next < raw.Count && char.IsWhiteSpace(raw[next].Character); next++)
        {
            if (raw[next].Character is '\n' or '\r')
                return true;
        }

        return false;
    }

    private static bool IsGroupOfThree(List<(char Character, int Place)> raw, int index)
    {
        var digits = 0;
        for (var next = index + 1; next < raw.Count && Folding.IsDigit(raw[next].Character); next++)
            digits++;
        return digits == 3 && raw[index].Character is ' ' or '\u2009' or '\u202F' or '\u00A0' && digits == 3;
    }
}
