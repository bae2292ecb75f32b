using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>A second measure word in brackets, which belongs to the unit: 4327套（间）, 5万张（个）.</summary>
internal static class PairedUnits
{
    private const int LongestUnit = 3;

    private const int LongestBrackets = 12;

    /// <summary>How many characters the bracketed measure word at an index takes; 0 where a unit does not stand before it, or something else stands inside.</summary>
    public static int LengthAt(string text, int open)
    {
        if (open >= text.Length || text[open] != '(' || !FollowsUnit(text, open))
            return 0;

        var length = text.AsSpan(open, Math.Min(LongestBrackets, text.Length - open)).IndexOf(')') + 1;
        return length > 2 && text[(open + 1)..(open + length - 1)].Split('、').All(word => UnitWords.Find(word) is not null) ? length : 0;
    }

    private static bool FollowsUnit(string text, int open)
    {
        for (var length = 1; length <= LongestUnit && open > length; length++)
        {
            var before = text[open - length - 1];
            if ((char.IsAsciiDigit(before) || ScaleWords.Contains(before)) && UnitWords.Find(text.AsSpan(open - length, length)) is { Dimension: not "percent" })
                return true;
        }

        return false;
    }
}
