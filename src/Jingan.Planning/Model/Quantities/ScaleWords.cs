namespace Jingan.Planning;

/// <summary>The words that multiply: 万 is 10⁴, 亿 10⁸, 万亿 10¹².</summary>
internal static class ScaleWords
{
    private static readonly (string En, string Zh)[] English =
    [
        ("hundred thousand", "十万"), ("hundred million", "亿"), ("hundred billion", "千亿"), ("ten thousand", "万"), ("ten million", "千万"),
        ("ten billion", "百亿"), ("hundred", "百"), ("thousand", "千"), ("million", "百万"), ("billion", "十亿"), ("trillion", "万亿"),
    ];

    /// <summary>Whether a character is a scale word.</summary>
    public static bool Contains(char character) => character is '十' or '百' or '千' or '万' or '亿';

    /// <summary>A run of scale words as a string.</summary>
    public static string Text(ReadOnlySpan<char> zh) => zh switch
    {
        "" => "",
        "万" => "万",
        "亿" => "亿",
        _ => zh.ToString(),
    };

    /// <summary>How much a run of scale words multiplies by: 万亿 is 10¹²; 1 for none.</summary>
    public static decimal Factor(ReadOnlySpan<char> zh)
    {
        var factor = 1m;
        foreach (var character in zh)
            factor *= FactorOf(character) ?? throw new ArgumentException($"'{character}' is no scale word.", nameof(zh));

        return factor;
    }

    /// <summary>How many characters at the start of a text are scale words.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        const int LongestRun = 3;
        var length = 0;
        while (length < text.Length && length < LongestRun && Contains(text[length]))
            length++;

        return length;
    }

    /// <summary>How many characters at the start of a text are scale words, so that the longest unit follows: 亿 before 千瓦时, not 亿千 before 瓦.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The unit's word that follows; null for none.</param>
    /// <param name="length">How many characters that word takes.</param>
    public static int LengthBefore(ReadOnlySpan<char> text, out UnitWord? word, out int length)
    {
        var run = LengthAtStart(text);
        var (best, bestWord, bestLength) = (run, default(UnitWord), 0);
        for (var scale = run; scale > 0; scale--)
        {
            if (UnitWords.TryMatch(text[scale..], out var candidate, out var taken) && scale + taken > best + bestLength)
                (best, bestWord, bestLength) = (scale, candidate, taken);
        }

        (word, length) = (bestWord, bestLength);
        return best;
    }

    /// <summary>The English words for a run of scale words; null where there are none.</summary>
    public static string? ToEnglish(string zh)
    {
        foreach (var (en, scale) in English)
        {
            if (scale == zh)
                return en;
        }

        return null;
    }

    /// <summary>The English scale words with which a text starts, as Chinese ones.</summary>
    public static (string Zh, int Length) EnglishAtStart(ReadOnlySpan<char> text)
    {
        foreach (var (en, zh) in English)
        {
            if (text.StartsWith(en, StringComparison.Ordinal) && (text.Length == en.Length || text[en.Length] == ' '))
                return (zh, Math.Min(text.Length, en.Length + 1));
        }

        return ("", 0);
    }

    private static decimal? FactorOf(char character) => character switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1_000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => null,
    };
}
