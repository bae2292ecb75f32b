namespace Jingan.Planning;

/// <summary>One side of a unit as it stands at the start of a text, before anything is made of it.</summary>
/// <param name="Count">The number before the words; 1 for none.</param>
/// <param name="Digits">How many characters that number takes.</param>
/// <param name="Scale">How many characters the scale words behind it take.</param>
/// <param name="Word">The base word; null where only a scale is stated.</param>
/// <param name="Length">How many characters the whole side takes; 0 where none stands there.</param>
internal readonly record struct UnitSide(int Count, int Digits, int Scale, UnitWord? Word, int Length)
{
    private const int MostDigits = 4;

    /// <summary>Whether it is a word of the list and nothing else.</summary>
    public bool IsWord => Digits == 0 && Scale == 0 && Word is not null;

    /// <summary>The side with which a text starts, with the longest word that fits: 亿 before 千瓦时.</summary>
    public static UnitSide At(ReadOnlySpan<char> text)
    {
        var (digits, count) = (0, 0);
        for (; digits < text.Length && digits < MostDigits && char.IsAsciiDigit(text[digits]); digits++)
            count = (10 * count) + (text[digits] - '0');

        if (digits == 0)
            count = 1;
        else if (count == 0)
            return default;

        var rest = text[digits..];
        if (UnitWords.TryMatch(rest, out var word, out var length))
            return new(count, digits, 0, word, digits + length);

        var scale = ScaleWords.LengthBefore(rest, out word, out length);
        return scale > 0 ? new(count, digits, scale, word, digits + scale + length) : default;
    }

    /// <summary>The side as a part of a unit.</summary>
    /// <param name="text">The text with which it was found.</param>
    public UnitTerm ToTerm(ReadOnlySpan<char> text) => new(Count, ScaleWords.Text(text.Slice(Digits, Scale)), Word);
}
