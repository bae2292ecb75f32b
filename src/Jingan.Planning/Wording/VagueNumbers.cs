namespace Jingan.Planning.Wording;

/// <summary>Numbers that state no figure: 数百家, 几十个; and 上百家, which states a lower end.</summary>
internal static class VagueNumbers
{
    /// <summary>How many characters at an index are a count that nobody can tell, with its unit; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, int index)
    {
        if (text[index] is not ('数' or '几'))
            return 0;

        var scale = ScaleWords.LengthAtStart(text[(index + 1)..]);
        return scale == 0 ? 0 : 1 + scale + UnitAtStart.Length(text[(index + 1 + scale)..]);
    }

    /// <summary>Whether the 上 of 上百家 stands at an index.</summary>
    public static bool IsOrMore(ReadOnlySpan<char> text, int index) =>
        text[index] == '上' && index + 1 < text.Length && text[index + 1] is '百' or '千' or '万' or '亿' && !(index > 0 && text[index - 1] is '以' or '线' or '网' or '规');
}
