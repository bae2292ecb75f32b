namespace Jingan.Planning.Wording;

/// <summary>What a number measures, as the words around it, the indicator's name and the unit tell together.</summary>
internal static class BasisOf
{
    /// <summary>The basis of one statement; null where nothing tells.</summary>
    public static Basis? Item(Item item, Statement statement, StatementBuilder.Context context)
    {
        if (item.Told is { } said)
            return said;

        var named = NameWords.BasisOf(context.Indicator);
        if (item.Quantity is null)
            return named;

        var unit = UnitOf(statement);
        var isPercent = unit is { IsPercent: true };
        var isChange = statement is ChangeStatement;
        if (item.Pace is { Unit: 'y', Every: 1 } pace)
        {
            if (pace.IsMean && (isChange || isPercent || item.IsRate))
                return Basis.AverageAnnualGrowth;

            if (!pace.IsMean && isChange && item.Direction is not null)
                return NameWords.IsGrowth(context.Indicator) ? Basis.AverageAnnualGrowth : Basis.YearOnYear;
        }

        var isYearOnYear = item.IsYearOnYear || IsPreviousYear(statement);
        if (named == Basis.AverageAnnualGrowth && !isYearOnYear)
            return Basis.AverageAnnualGrowth;

        if (isYearOnYear && (isChange || isPercent))
            return Basis.YearOnYear;

        if (isChange)
            return Basis.Change;

        if (item.IsTotal && !(item.IsInRound && named == Basis.AverageAnnualGrowth))
            return named == Basis.Change ? Basis.Change : Basis.PeriodTotal;

        var subject = NameWords.BasisOf(item.Subject);
        if ((named ?? subject) is { } told)
            return told;

        return NameWords.IsGrowth(item.Subject ?? context.Indicator) || item.IsRate ? null : OfVerb(item, unit);
    }

    /// <summary>The basis that a word of canonical wordings names.</summary>
    public static Basis? Told(ReadOnlySpan<char> word) => word switch
    {
        "按水平口径" => Basis.Level,
        "按变动口径" => Basis.Change,
        "按同比口径" => Basis.YearOnYear,
        "按年均口径" => Basis.AverageAnnualGrowth,
        "按累计口径" => Basis.PeriodTotal,
        "按其他口径" => Basis.Other,
        _ => null,
    };

    /// <summary>The word of canonical wordings that names a basis.</summary>
    public static string WordOf(Basis basis) => basis switch
    {
        Basis.Level => "按水平口径",
        Basis.Change => "按变动口径",
        Basis.YearOnYear => "按同比口径",
        Basis.AverageAnnualGrowth => "按年均口径",
        Basis.PeriodTotal => "按累计口径",
        _ => "按其他口径",
    };

    private static Basis? OfVerb(Item item, Unit? unit)
    {
        if (unit is { IsPercentagePoints: true } && item.Kind != ItemKind.Relative)
            return Basis.Change;

        if (item.IsFlow && unit is not { IsPercent: true })
            return Basis.PeriodTotal;

        return item.IsLevel ? Basis.Level : null;
    }

    private static bool IsPreviousYear(Statement statement) => statement is ChangeStatement { Change.Reference.Kind: TimeReferenceKind.PreviousYear };

    private static Unit? UnitOf(Statement statement) => statement switch
    {
        NumberStatement number => number.Amount.Unit,
        ChangeStatement change => change.Change.Amount.Unit,
        ReferenceStatement reference => reference.Offset?.Unit,
        _ => null,
    };
}

/// <summary>What the name of an indicator, or the words that say what a number is of, tell of the basis.</summary>
internal static class NameWords
{
    private static readonly string[] Averages = ["年均", "年平均", "平均每年", "每年平均"];

    private static readonly string[] Adverbs = ["实际", "名义", "复合", "可比", "同比", "同口径"];

    private static readonly string[] YearOnYears = ["同比", "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "与上年相比", "比前一年", "年增长率", "年增速"];

    private static readonly string[] Totals = ["累计", "新增", "合计", "五年共", "总计"];

    private static readonly string[] Changes = ["下降率", "降低率", "削减率", "减少率", "下降幅度", "降低幅度", "提高幅度", "降低", "减少", "下降"];

    private static readonly string[] Falls = ["下降率", "降低率", "削减率", "减少率", "下降幅度", "降低幅度", "降低", "减少", "下降", "削减", "降幅"];

    private static readonly string[] Levels =
        ["率", "占比", "比重", "比例", "人均", "浓度", "寿命", "指数", "密度", "年限", "强度", "系数", "满意度", "水平", "均浓度", "保有量", "拥有量", "存量", "每千", "每万", "每百"];

    private static readonly string[] Growths = ["增长率", "增速", "增幅", "涨幅", "增长", "增长速度", "降幅", "提高率"];

    /// <summary>The basis that a name tells on its own; null where it does not.</summary>
    public static Basis? BasisOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return null;

        if (IsAverageGrowth(name))
            return Basis.AverageAnnualGrowth;

        if (ContainsAny(name, YearOnYears))
            return Basis.YearOnYear;

        if (name.StartsWith("年均", StringComparison.Ordinal) && !name.Contains("浓度", StringComparison.Ordinal))
            return Basis.Other;

        var isGrowth = ContainsAny(name, Growths);
        if (EndsWithAny(name, Levels) && !EndsWithAny(name, Changes) && !isGrowth)
            return Basis.Level;

        if (ContainsAny(name, Totals))
            return IsStock(name) ? null : Basis.PeriodTotal;

        if (isGrowth)
            return null;

        if (ContainsAny(name, Changes))
            return Basis.Change;

        return ContainsAny(name, Levels) ? Basis.Level : null;
    }

    /// <summary>The bases of a statement that was read in English, which only the name and the kind of statement tell.</summary>
    public static ValueList<Basis?> BasesOf(Statement statement, string? name)
    {
        var named = BasisOf(name);
        if (statement is CompositeStatement composite)
            return [.. composite.Parts.Select(part => part.Basis ?? Of(part.Statement, named))];

        return [Of(statement, named)];
    }

    /// <summary>The one basis of all parts; null where they differ.</summary>
    public static Basis? OneOf(ValueList<Basis?> bases)
    {
        var first = bases.Count == 0 ? null : bases[0];
        foreach (var basis in bases)
        {
            if (basis != first)
                return null;
        }

        return first;
    }

    private static Basis? Of(Statement statement, Basis? named) => (statement, named) switch
    {
        (ChangeStatement { Per: { Unit: PeriodUnit.Year, Every: 1, IsMean: true } }, _) => Basis.AverageAnnualGrowth,
        (ChangeStatement { Per: { Unit: PeriodUnit.Year, Every: 1 } }, _) => Basis.YearOnYear,
        (ChangeStatement { Change.Reference.Kind: TimeReferenceKind.PreviousYear }, _) => Basis.YearOnYear,
        (ChangeStatement, not Basis.AverageAnnualGrowth) => Basis.Change,
        (NumberStatement { IsTotal: true }, Basis.Change) => Basis.Change,
        (NumberStatement { IsTotal: true }, _) => Basis.PeriodTotal,
        _ => named,
    };

    /// <summary>涨幅控制在3% limits a rate of growth, and does not say over what time.</summary>
    public static bool IsGrowth(string? name) => name is not null && !name.EndsWith("自然增长率", StringComparison.Ordinal) && EndsWithAny(name, Growths);

    /// <summary>A row whose numbers are falls: 单位生产总值能源消耗降低, …降低率.</summary>
    public static bool IsFall(string? name)
    {
        if (name is null)
            return false;

        var end = name.IndexOfAny(['(', '（', '[', '［']);
        return EndsWithAny(end > 0 ? name[..end].TrimEnd() : name, Falls);
    }

    /// <summary>累计高新技术企业数 counts what there is, not what is added.</summary>
    private static bool IsStock(string name) => name.StartsWith("累计", StringComparison.Ordinal) && name.EndsWith('数') && !name.Contains("新增", StringComparison.Ordinal);

    /// <summary>年均 before a change: 年均增长, 年均实际增长; not 年均浓度.</summary>
    private static bool IsAverageGrowth(string name)
    {
        foreach (var word in Averages)
        {
            var index = name.IndexOf(word, StringComparison.Ordinal);
            if (index >= 0 && IsChangeAt(name, index + word.Length))
                return true;
        }

        return false;
    }

    private static bool IsChangeAt(string name, int index)
    {
        foreach (var adverb in Adverbs)
        {
            if (name.AsSpan(index).StartsWith(adverb))
                index += adverb.Length;
        }

        return index < name.Length && name[index] is '增' or '降' or '减' or '提' or '升' or '下' or '递';
    }

    private static bool ContainsAny(string name, string[] words) => Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));

    private static bool EndsWithAny(string name, string[] words) => Array.Exists(words, word => name.EndsWith(word, StringComparison.Ordinal));
}
