using System.Buffers;

namespace Jingan.Planning.Wording;

/// <summary>Finds what a value is compared with: 高于全市平均水平, 比全国平均水平高1个百分点.</summary>
internal static class BenchmarkWords
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly (string Word, Comparator Comparator)[] Comparators =
    [
        ("不低于", Comparator.AtLeast), ("不落后于", Comparator.AtLeast), ("不慢于", Comparator.AtLeast), ("不高于", Comparator.AtMost), ("不超过", Comparator.AtMost),
        ("不少于", Comparator.AtLeast), ("高于", Comparator.GreaterThan), ("超过", Comparator.GreaterThan), ("快于", Comparator.GreaterThan), ("优于", Comparator.GreaterThan),
        ("好于", Comparator.GreaterThan), ("大于", Comparator.GreaterThan), ("超出", Comparator.GreaterThan), ("领先于", Comparator.GreaterThan), ("高出", Comparator.GreaterThan),
        ("低于", Comparator.LessThan), ("小于", Comparator.LessThan), ("慢于", Comparator.LessThan), ("达到或超过", Comparator.AtLeast), ("达到", Comparator.Reach),
    ];

    private static readonly string[] Beyond = ["高出", "高", "快", "低", "慢", "多", "少"];

    private static readonly string[] Peers = ["全国", "全省", "全市", "全区", "平均"];

    /// <summary>Words that tell that a benchmark is meant and not the aim's own past.</summary>
    private static readonly string[] Benchmarks =
        ["平均", "全市", "全国", "全省", "全区", "周边", "增速", "增长", "增幅", "水平", "GDP", "生产总值", "中心城区", "同类", "同期", "国际", "世界", "长三角", "国家", "市级", "涨幅"];

    /// <summary>The words without one of which a clause compares with nothing.</summary>
    public static IEnumerable<string> Marks => ["比", "较", "超", .. Array.ConvertAll(Comparators, entry => entry.Word)];

    /// <summary>The comparator and benchmark of a clause without a number; null where there is none.</summary>
    /// <param name="clause">The clause, up to the offset where there is one.</param>
    /// <param name="isPoints">Whether an offset in percentage points follows, which makes anything a benchmark.</param>
    public static (Comparator Comparator, string Name)? Find(ReadOnlySpan<char> clause, bool isPoints = false)
    {
        foreach (var (word, comparator) in Comparators)
        {
            var start = clause.IndexOf(word);
            if (start < 0)
                continue;

            var name = clause[(start + word.Length)..].TrimEnd("的。");
            if (IsBenchmark(name, word, comparator) || (isPoints && name.Length >= 2 && comparator != Comparator.Reach))
                return (comparator, name.ToString());
        }

        return null;
    }

    /// <summary>The comparator and benchmark that lead to an offset.</summary>
    /// <param name="before">The text between the number before and the offset.</param>
    /// <param name="unit">The unit of the offset.</param>
    public static (Comparator Comparator, string Name)? FindWithOffset(ReadOnlySpan<char> before, Unit? unit)
    {
        if (before.LastIndexOfAny('比', '较') is >= 0 and var than)
        {
            foreach (var word in Beyond)
            {
                var name = before[(than + 1)..];
                if (name.EndsWith(word) && IsBenchmark(name[..^word.Length], word, Comparator.GreaterThan))
                    return (word is "低" or "慢" or "少" ? Comparator.LessThan : Comparator.GreaterThan, name[..^word.Length].ToString());
            }
        }

        return unit is null ? null : Find(before, isPoints: unit.IsPercentagePoints) ?? FindBeyond(before);
    }

    /// <summary>超全国平均3.1个百分点: 超 alone compares only where the benchmark follows at once.</summary>
    private static (Comparator Comparator, string Name)? FindBeyond(ReadOnlySpan<char> before)
    {
        var name = before[(before.LastIndexOf('超') + 1)..];
        if (name.Length == before.Length)
            return null;

        foreach (var peers in Peers)
        {
            if (name.StartsWith(peers))
                return (Comparator.GreaterThan, name.ToString());
        }

        return null;
    }

    private static bool IsBenchmark(ReadOnlySpan<char> name, string word, Comparator comparator) =>
        name.Length >= 2
        && !name.ContainsAnyInRange('0', '9')
        && !(name[^1] is '类' or '级' && !name[..^1].ContainsAnyExcept(Letters))
        && (comparator == Comparator.Reach
            ? name.Contains("平均", StringComparison.Ordinal)
            : IsPurelyComparing(word) || IsOfPeers(name));

    private static bool IsOfPeers(ReadOnlySpan<char> name)
    {
        foreach (var mark in Benchmarks)
        {
            if (name.Contains(mark, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>高于 always compares; 超过 and 大于 also stand before counts.</summary>
    private static bool IsPurelyComparing(string word) => word is not ("超过" or "大于" or "超出" or "小于" or "不超过" or "不少于");
}
