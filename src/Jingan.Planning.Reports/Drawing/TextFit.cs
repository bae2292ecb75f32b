namespace Jingan.Planning.Reports.Drawing;

/// <summary>How wide a text is in a picture, about, and where to break it; pictures cannot ask the browser.</summary>
internal static class TextFit
{
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

    /// <summary>A word of letters with the space behind it, or one sign of Chinese; long words are cut into pieces.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = "";
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = rune.Value >= 0x2e80;
            if ((isWide && piece.Length > 0) || piece.Length >= 24)
            {
                yield return piece;
                piece = "";
            }

            piece += rune.ToString();
            if (isWide || rune.Value is ' ' or '—' or '/')
            {
                yield return piece;
                piece = "";
            }
        }

        if (piece.Length > 0)
            yield return piece;
    }

    private static decimal Of(int code) => code switch
    {
        >= 0x2e80 or 0x2014 or 0x2018 or 0x2019 or 0x201c or 0x201d or 0x2026 or 0x203a => 1m,
        >= 'A' and <= 'Z' => 0.66m,
        'i' or 'l' or 'j' or '.' or ',' or ' ' or '\'' or ':' => 0.3m,
        'm' or 'w' or '%' => 0.85m,
        _ => 0.56m,
    };
}
