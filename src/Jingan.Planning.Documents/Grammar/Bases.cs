using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What is known of a statement when its basis is asked for.</summary>
internal sealed record BasisCase(string Name, string Wording, string Predicate, string Before, Quantity Quantity, bool HasVerb, Span Span)
{
    /// <summary>Whether the sentence says what there is at a time.</summary>
    public bool IsStock { get; init; }
}

/// <summary>Tells what a number measures, and whether words say so.</summary>
internal static partial class Bases
{
    private const string Level = "level";
    private const string Change = "change";
    private const string YearOnYear = "year-on-year";
    private const string Average = "average-annual-growth";
    private const string Total = "period-total";

    public static (string Word, bool IsInferred) Of(BasisCase given)
    {
        if (given.Quantity.Word is "位" or "名" && given.Wording.Contains('第', StringComparison.Ordinal))
            return (Level, false);

        var clause = given.Before[(given.Before.LastIndexOfAny(['，', '。', '；']) + 1)..];
        var isAverage = HasAny(clause, "平均每年", "年平均") || AverageOfYears.IsMatch(clause) || AverageOfYears.IsMatch(given.Name);
        if (Words.EndsInChange.IsMatch(given.Predicate) || (Words.EndsInChange.IsMatch(given.Wording) && !given.HasVerb))
            return OfChange(given, clause, isAverage);

        if (Words.RateNoun().IsMatch(given.Name) && given.Quantity.IsShare)
        {
            if (isAverage)
                return (Average, false);
            return given.Name.Contains("降低", StringComparison.Ordinal) || given.Name.Contains("下降", StringComparison.Ordinal)
                ? (given.Span.IsSeveralYears ? Change : YearOnYear, true)
                : (YearOnYear, !HasAny(clause, "同比"));
        }

        if (HasAny(given.Predicate, "达到", "达", "提高到", "提升到", "调整为", "调整到", "优化为", "增加到", "增长到", "扩大到", "上升到", "下降到", "降低到", "减少到", "缩小到", "压缩到", "缩短到", "增至", "升至", "降至", "降到", "迈上", "跃上", "保持", "维持", "稳定在", "突破", "超过", "迈上", "接近", "至", "控制在") && !HasAny(clause, "累计完成", "累计新增", "累计引进", "新增"))
            return (Level, false);
        if (given.Quantity.Word == "倍" && HasAny(given.Wording, "上年的", "去年的"))
            return (YearOnYear, false);
        if (given.Quantity.IsShare)
            return (Level, false);
        if (!given.HasVerb && !given.Name.StartsWith('新') && !DoneInName().IsMatch(given.Name) && Words.StartsWithWork().Match(given.Name).Length < 2 && (PerHead().IsMatch(given.Name) || (given.IsStock && given.Quantity.IsCount && !Flows(given.Quantity.Word))))
            return (Level, false);
        if (Units.IsMoney(given.Quantity.Word) && given.Span.IsSeveralYears && HasAny(clause, "累计", "完成", "投入", "争取", "引进", "发放"))
            return (Total, false);
        if (given.Quantity.IsCount && !given.HasVerb && HasAny(clause, "年末", "期末", "年底", "截至"))
            return (Level, false);
        if (IsDone(given, clause))
            return (Total, false);
        if (Words.WorkNoun().IsMatch(given.Name) && !Units.IsMoney(given.Quantity.Word))
            return (Total, true);
        if (Units.IsMoney(given.Quantity.Word) || Words.LevelNoun().IsMatch(given.Name))
            return (Level, true);
        return given.Quantity.IsCount || Units.IsExtent(given.Quantity.Word) ? (Total, true) : (Level, true);
    }

    private static (string, bool) OfChange(BasisCase given, string clause, bool isAverage)
    {
        if (isAverage)
            return (Average, false);
        if (HasAny(clause, "同比", "比上年", "较上年", "比去年", "较去年", "比上一年"))
            return (YearOnYear, false);
        if (given.Predicate.AsSpan().ContainsAny('比', '较') || given.Predicate.Contains("基础上", StringComparison.Ordinal))
            return (Change, false);
        if (given.Span.IsSeveralYears)
            return (Change, true);
        return given.Quantity.IsShare ? (YearOnYear, true) : (Change, true);
    }

    private static bool IsDone(BasisCase given, string clause)
    {
        if (given.Name.StartsWith('新') || HasAny(clause, "新增", "累计完成", "累计新增", "累计引进", "累计发放"))
            return true;
        return given.HasVerb && (given.Quantity.IsCount || Units.IsExtent(given.Quantity.Word)) && !Words.LevelNoun().IsMatch(given.Name);
    }

    /// <summary>Counts of what happens, not of what there is.</summary>
    private static bool Flows(string unit) => unit is "人次" or "户次" or "件次" or "台次" or "场次" or "班次" or "车次" or "航次" or "列" or "架次" or "艘次" or "辆次" or "例次" or "次" or "场" or "件" or "例";

    /// <summary>A growth on average of years, not a mean of a year's days: 年均浓度.</summary>
    private static readonly Rule AverageOfYears = Rule.With("均", AverageOfYearsForm());

    [GeneratedRegex("年均(?!浓度|气温|降水|降雨|径流|来水|水位|风速)", RegexOptions.CultureInvariant)]
    private static partial Regex AverageOfYearsForm();

    [GeneratedRegex("新增|获|实现|完成|入选|建成|改造", RegexOptions.CultureInvariant)]
    private static partial Regex DoneInName();

    [GeneratedRegex("^(?:万元|人均|户均|亩均|单位)|^每(?:百|千|万|十万|百万)?(?:名|人|户|元|平方公里|常住人口|老年人|户籍|位)", RegexOptions.CultureInvariant)]
    public static partial Regex PerHead();

    private static bool HasAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
