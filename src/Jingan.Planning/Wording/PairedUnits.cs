namespace Jingan.Planning.Wording;

/// <summary>A second measure word in brackets, which belongs to the unit: 4327套（间）, 5万张（个）.</summary>
internal static class PairedUnits
{
    private const int LongestUnit = 3;

    private const int LongestBrackets = 12;

    /// <summary>How many characters the bracketed measure word takes; 0 where a unit does not stand before it, or something else stands inside.</summary>
    /// <param name="before">The text in front of it.</param>
    /// <param name="text">The text that it may stand at the start of.</param>
    public static int Length(ReadOnlySpan<char> before, ReadOnlySpan<char> text)
    {
        if (text is not ['(', ..] || !EndsWithUnit(before))
            return 0;

        var length = text[..Math.Min(LongestBrackets, text.Length)].IndexOf(')') + 1;
        return length > 2 && AreUnits(text[1..(length - 1)]) ? length : 0;
    }

    /// <summary>Whether a list is one of unit words.</summary>
    private static bool AreUnits(ReadOnlySpan<char> list)
    {
        for (var mark = list.IndexOf('、'); mark >= 0; mark = list.IndexOf('、'))
        {
            if (UnitWords.Find(list[..mark]) is null)
                return false;

            list = list[(mark + 1)..];
        }

        return UnitWords.Find(list) is not null;
    }

    private static bool EndsWithUnit(ReadOnlySpan<char> text)
    {
        for (var length = 1; length <= LongestUnit && length < text.Length; length++)
        {
            var before = text[^(length + 1)];
            if ((char.IsAsciiDigit(before) || ScaleWords.Contains(before)) && UnitWords.Find(text[^length..]) is { Dimension: not "percent" })
                return true;
        }

        return false;
    }
}
