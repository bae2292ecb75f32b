namespace Jingan.Planning.Wording;

/// <summary>Words behind a number that close a statement and name nothing: 突破万亿元大关, 达到10%的水平.</summary>
internal static class ClosingWords
{
    private static readonly string[] Starts = ["的", "新", "台阶", "大关", "关口", "水平", "目标", "规模", "区间", "之间", "幅度"];

    /// <summary>Whether a piece of text is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> words) => words is "台阶" or "大关" or "关口" or "水平" or "的水平" or "目标" or "的目标" or "规模" or "区间" or "之间" or "的"
        or "的速度" or "的增速" or "的增幅" or "的降幅" or "的规模" or "新台阶" or "的涨幅" or "的年均增速" or "幅度" or "的幅度" or "的比例" or "的区间" or "大台阶" or ")" or "的范围";

    /// <summary>Whether a text goes on with one of them.</summary>
    public static bool StartAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Starts)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
