using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>A second measure word in brackets, which belongs to the unit: 4327套（间）, 5万张（个）.</summary>
internal static class PairedUnits
{
    private const int LongestUnit = 3;

    private const int LongestBrackets = 12;

    /// <summary>How many characters the bracketed measure word at an index takes; 0 where a unit does not stand before it, or something else stands inside.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int open)
    {
        if (open >= text.Length || text[open] != '(' || !FollowsUnit(text, open))
            return 0;

        var length = text.Slice(open, Math.Min(LongestBrackets, text.Length - open)).IndexOf(')') + 1;
        return length > 2 && AreUnits(text[(open + 1)..(open + length - 1)]) ? length : 0;
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

    private static bool FollowsUnit(ReadOnlySpan<char> text, int open)
    {
        for (var length = 1; length <= LongestUnit && open > length; length++)
        {
            var before = text[open - length - 1];
            if ((char.IsAsciiDigit(before) || ScaleWords.Contains(before)) && UnitWords.Find(text.Slice(open - length, length)) is { Dimension: not "percent" })
                return true;
        }

        return false;
    }
}
