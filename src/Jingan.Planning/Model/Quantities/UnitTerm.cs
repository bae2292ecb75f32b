namespace Jingan.Planning;

/// <summary>One side of a unit: a multiple of a word, such as 亿 × 元 or 10 × 万 × 人.</summary>
/// <param name="Count">A number before the words, as in 例/10万人; 1 for none.</param>
/// <param name="Scale">The scale words; empty for none.</param>
/// <param name="Word">The base word; null where only a scale is stated.</param>
internal sealed record UnitTerm(decimal Count, string Scale, UnitWord? Word)
{
    private const int LongestCounter = 12;

    /// <summary>The side over which nothing stands: the number itself, as in /10万.</summary>
    public static UnitTerm None { get; } = new(1, "", null);

    public string Dimension => Word?.Dimension ?? "";

    public decimal Numerator => Count * ScaleWords.Factor(Scale) * (Word?.Numerator ?? 1);

    public decimal Denominator => Word?.Denominator ?? 1;

    public string Zh => CountText + Scale + Word?.Zh;

    public string InEnglish(bool isDenominator)
    {
        var word = isDenominator && Count == 1 && Scale.Length == 0 ? Word?.Singular : Word?.En;
        return string.Join(' ', new[] { CountText, ScaleWords.ToEnglish(Scale) ?? Scale, word ?? "" }.Where(part => part.Length > 0));
    }

    /// <summary>Whether it is spelled as the text that is the same for all spellings.</summary>
    public bool IsCanonical => Word is null || Word.Canonical == Word.Zh;

    /// <summary>The text that is the same for all spellings.</summary>
    public string Canonical => CountText + Scale + Word?.Canonical;

    private string CountText => Count == 1 ? "" : DecimalText.Plain(Count);

    public UnitTerm WithoutScale() => Scale.Length == 0 || Word is null ? this : this with { Scale = "" };

    /// <summary>Reads the upper side of a unit, which can be empty or 1 over a denominator; null where it is none.</summary>
    public static UnitTerm? ParseNumerator(ReadOnlySpan<char> text) => text.Trim() is "" or "1" ? None : Parse(text);

    /// <summary>Reads one side of a unit; null where it is none.</summary>
    public static UnitTerm? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;

        if (digits is > 6 || text.Length == digits)
            return null;

        var count = digits == 0 ? 1m : decimal.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture);
        if (count == 0)
            return null;

        var rest = text[digits..].TrimStart();
        if (UnitWords.Find(rest) is { } known)
            return new(count, "", known);

        var scale = ScaleWords.LengthBefore(rest, out _, out _);
        var (zh, length) = scale > 0 ? (ScaleWords.Text(rest[..scale]), scale) : ScaleWords.EnglishAtStart(rest);
        var word = rest[length..].Trim();
        if (word.IsEmpty)
            return zh.Length == 0 ? null : new(count, zh, null);

        if (UnitWords.Find(word) is { } scaled)
            return new(count, zh, scaled);

        return IsCounter(word) ? new(count, zh, UnitWord.Counting(word.ToString())) : null;
    }

    private static bool IsCounter(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestCounter)
            return false;

        foreach (var character in word)
        {
            if (!char.IsLetter(character) && character is not ('(' or ')' or '、' or '·' or ' '))
                return false;
        }

        return true;
    }
}
