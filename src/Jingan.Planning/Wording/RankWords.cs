namespace Jingan.Planning.Wording;

/// <summary>Reads positions among peers: 保持中心城区首位, 位居全市前列, 进入全国前十.</summary>
internal static class RankWords
{
    private static readonly string[] Firsts = ["首位", "榜首", "第一位", "第一名", "第一", "首名", "冠军", "居首", "领跑"];

    private static readonly string[] Fronts =
        ["前列", "前茅", "第一方阵", "第一梯队", "第一阵营", "领先地位", "领先水平", "领先", "先进行列", "上游水平", "中上游", "中上水平", "上游", "靠前位次", "领先位置", "前位"];

    private static readonly string[] Verbs =
    [
        "继续保持", "继续位居", "持续位居", "始终保持", "排名位居", "排名保持", "位次保持", "稳居", "位居", "位列", "居于", "居", "列", "排名", "处于", "进入", "跻身", "保持在", "保持", "名列", "排在",
        "走在", "蝉联", "荣登", "荣获", "达到", "位于", "争创", "勇立", "均", "继续", "持续", "实现", "总量", "排", "占", "排位", "为", "在", "挺进", "力争",
    ];

    /// <summary>The words without one of which a clause states no rank.</summary>
    public static IEnumerable<string> Marks => ["前", "第", .. Firsts, .. Fronts];

    /// <summary>The rank that a clause states; null where it states none.</summary>
    public static Rank? Read(string clause)
    {
        if (Positions(clause) is { } span)
            return At(clause, span.Start, span.Length, span.Best, span.Worst);

        foreach (var word in Firsts)
        {
            if (Closing(clause, word) is { } index)
                return At(clause, index, word.Length, 1, 1);
        }

        foreach (var word in Fronts)
        {
            if (Closing(clause, word) is { } index && HasPeersOrVerb(clause.AsSpan(0, index)))
                return At(clause, index, word.Length, null, null);
        }

        return null;
    }

    /// <summary>Where a word closes the clause, or is followed only by 地位, 水平 and the like.</summary>
    private static int? Closing(string clause, string word)
    {
        var index = clause.LastIndexOf(word, StringComparison.Ordinal);
        return index >= 0 && clause.AsSpan(index + word.Length) is "" or "地位" or "水平" or "位置" or "的地位" or "位次" or "的位置" ? index : null;
    }

    private static bool HasPeersOrVerb(ReadOnlySpan<char> before)
    {
        foreach (var verb in Verbs)
        {
            if (before.Contains(verb, StringComparison.Ordinal))
                return true;
        }

        return before is [.., '国' or '市' or '省' or '区' or '内' or '界'];
    }

    private static Rank At(string clause, int index, int length, int? best, int? worst)
    {
        var peers = clause.AsSpan(0, index).TrimEnd('的');
        foreach (var verb in Verbs)
        {
            var after = peers.LastIndexOf(verb);
            if (after >= 0)
                peers = peers[(after + verb.Length)..];
        }

        if (peers.StartsWith("连续") && peers.IndexOfAny("年次届月季") is > 0 and var run)
            peers = peers[(run + 1)..];

        return new(peers.Length == 0 ? null : peers.ToString(), best, worst, clause.Substring(index, length));
    }

    /// <summary>Finds 前三, 前10位, 第二位.</summary>
    private static (int Start, int Length, int Best, int Worst)? Positions(string clause)
    {
        for (var index = 0; index < clause.Length - 1; index++)
        {
            if (clause[index] is not ('前' or '第') || NumeralReader.Read(clause, index + 1, out _) is not { Share: null, Length: > 0 } numeral)
                continue;

            var end = index + 1 + numeral.Length;
            var counted = end < clause.Length && clause[end] is '位' or '名' or '强';
            if ((counted || end == clause.Length) && end + (counted ? 1 : 0) == clause.Length && numeral.Value is >= 1 and <= 100_000 && numeral.Value == decimal.Truncate(numeral.Value))
                return (index, clause.Length - index, clause[index] == '前' ? 1 : (int)numeral.Value, (int)numeral.Value);
        }

        return null;
    }
}
