namespace Jingan.Planning.Reports.Drawing;

/// <summary>How wide a text is in a picture, about, and where to break it; pictures cannot ask the browser.</summary>
internal static class TextFit
{
    private const string Closing = "，。、；：！？）】》」』”’…,.;:!?)]}%";
    private const string Opening = "（【《「『“‘([{";

    /// <summary>About the width of a text at a size.</summary>
    public static decimal Width(string text, decimal size)
    {
        var width = 0m;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune.Value);
        return width * size;
    }

    /// <summary>Lines no wider than asked; a word or a sign that is wider alone stands alone.</summary>
    public static IReadOnlyList<string> Lines(string text, decimal size, decimal width)
    {
        List<string> lines = [];
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width(line + piece.TrimEnd(), size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>The same in lines of about one length.</summary>
    public static IReadOnlyList<string> Balanced(string text, decimal size, decimal width)
    {
        var lines = Lines(text, size, width);
        if (lines.Count < 2)
            return lines;

        var even = Lines(text, size, (Width(text, size) / lines.Count) + (size * 0.7m));
        return even.Count == lines.Count ? even : lines;
    }

    /// <summary>
    /// What a line may end with: a word with the space behind it, a name of a list with its dash, or one sign of Chinese. Closing signs stay with what
    /// they close, opening ones with what they open; long words are cut.
    /// </summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var keepsNames = text.Contains('—');
        var piece = "";
        foreach (var rune in text.EnumerateRunes())
        {
            var sign = rune.ToString();
            var isFull = piece.Length >= 24
                || (!keepsNames && IsWide(rune.Value) && piece.Length > 0 && !IsOpening(piece));
            if (isFull && !Closing.Contains(sign, StringComparison.Ordinal))
            {
                yield return piece;
                piece = "";
            }

            piece += sign;
            if (sign is " " or "—" or "/")
            {
                yield return piece;
                piece = "";
            }
        }

        if (piece.Length > 0)
            yield return piece;
    }

    private static bool IsWide(int code) => code >= 0x2e80 || code is 0x2018 or 0x201c;

    private static bool IsOpening(string piece) => Opening.Contains(piece[^1]);

    private static decimal Of(int code) => code switch
    {
        >= 0x2e80 or 0x2014 or 0x2018 or 0x2019 or 0x201c or 0x201d or 0x2026 or 0x203a => 1m,
        >= 'A' and <= 'Z' => 0.66m,
        'i' or 'l' or 'j' or '.' or ',' or ' ' or '\'' or ':' => 0.3m,
        'm' or 'w' or '%' => 0.85m,
        _ => 0.56m,
    };
}
