namespace Jingan.Planning.Wording;

/// <summary>Whose value a number is compared with: 高于全国3.7个百分点, 全市平均的50%, 标准的1.6倍, 比全市快1个百分点.</summary>
/// <param name="Comparator">How they compare.</param>
/// <param name="Whose">Whose value, as worded.</param>
/// <param name="Factor">The share or multiple of it that is meant; null for the value itself, with the number as an offset.</param>
/// <param name="End">The lexeme behind the words that name it.</param>
/// <param name="IsTime">Whether it is the value of another time.</param>
internal sealed record Benchmark(Comparator Comparator, string Whose, decimal? Factor, int End, bool IsTime = false)
{
    private static readonly string[] Names =
    [
        "平均", "均值", "均数", "全国", "全省", "全市", "全区", "全县", "全自治区", "周边", "增速", "增幅", "涨幅", "增长", "水平", "GDP", "生产总值", "中心城区", "同类", "同期", "国际", "世界", "长三角", "国家", "市级", "省级", "上届", .. TimeReference.WordsOfPreviousYear,
        "标准", "基准", "中位数", "城镇居民", "居民收入", "经济", "全球", "发达", "兄弟", "其他区", "各区", "预期", "均速", "收入", "基数", "时期", "十三五", "十四五", "十二五", "发达国家", "东部", "沿海", "省", "市均",
    ];

    private static readonly string[] Plans = ["计划", "目标", "任务", "预算", "序时进度", "时序进度", "计划进度", "年度进度", "计划数", "目标数", "任务数", "计划值", "目标值", "任务量", "计划任务", "目标任务"];

    /// <summary>What stands behind 高于, 超过 and the like and before the number; null where it is only bounded.</summary>
    public static Benchmark? Find(Glyphs text, List<Lexeme> clause, int index, int number)
    {
        if (clause[index].Act is Act.About or Act.Near or Act.Cap || IsAdjective(text, clause[index]))
            return null;

        var end = EndOfName(clause, index + 1, number);
        if (end == index + 1 || !LeadsTo(clause, end, number))
            return null;

        var quantity = clause[number].Quantity!;
        var hasOf = clause[end - 1] is { Kind: LexemeKind.Word, Act: Act.Of };
        var last = hasOf ? end - 1 : end;
        if (last == index + 1)
            return null;

        var words = text.Between(clause[index + 1].Start, clause[last - 1].End);
        var isTimes = quantity.Unit == Unit.Times;
        // 不低于财政收入8%: so much of an amount.
        if (!hasOf && quantity.Unit is { IsPercent: true } && clause[index].Act is Act.AtLeast or Act.AtMost && clause[index + 1].IsNoun && words is [.., '收' or '支', '入' or '出'] or [.., 'G', 'D', 'P'] or [.., '总', '值' or '额'] && words.IndexOf("居民") < 0 && words.IndexOf('全') < 0)
            return null;

        var names = NamesOne(words) || IsPlan(words) || clause[index + 1].Kind == LexemeKind.Time && (!hasOf || words[^1] is '值' or '额' or '量' or '数');
        var comparator = ComparatorOf(clause[index].Act);
        if (hasOf && (isTimes || (quantity.Unit is { IsPercent: true } && names)) && !quantity.IsRange)
            return new(comparator, Original(text, clause, index + 1, last), isTimes ? quantity.Low : quantity.Low * (quantity.Unit == Unit.PerMille ? 0.001m : 0.01m), end);

        return names || (quantity.Unit is { IsPercentagePoints: true } && words.Length >= 2) ? new(comparator, Original(text, clause, index + 1, last), null, end) : null;
    }

    /// <summary>比全市平均水平高2个百分点.</summary>
    public static Benchmark? FindBehindThan(Glyphs text, List<Lexeme> clause, int index, int number)
    {
        for (var at = index + 2; at < number; at++)
        {
            if (clause[at] is not { Kind: LexemeKind.Word, Act: Act.Higher or Act.Lower or Act.Rise or Act.Fall } word)
                continue;

            if (word.Act is Act.Rise or Act.Fall && text.Between(word.Start, word.End) is not ("高出" or "少" or "多"))
                return null;

            var comparator = word.Act is Act.Higher or Act.Rise ? Comparator.GreaterThan : Comparator.LessThan;
            return new(comparator, Original(text, clause, index + 1, at), null, at + 1);
        }

        return null;
    }

    /// <summary>达到全国平均的50%, 为2020年的3倍: a share or multiple of a benchmark, or of another time.</summary>
    public static Benchmark? FindMultiple(Glyphs text, List<Lexeme> clause, int index, int number)
    {
        var end = EndOfName(clause, index + 1, number);
        if (end < index + 3 || !LeadsTo(clause, end, number) || clause[end - 1] is not { Kind: LexemeKind.Word, Act: Act.Of })
            return null;

        var quantity = clause[number].Quantity!;
        if (clause[index + 1].Kind == LexemeKind.Time && clause.Exists(lexeme => lexeme.Role == SpanRole.Base))
            return null;

        var words = text.Between(clause[index + 1].Start, clause[end - 2].End);
        var whose = Original(text, clause, index + 1, end - 1);
        if (quantity.Unit == Unit.Times && IsBefore(text, clause[index + 1]) && end == index + 4 && clause[index + 2].Kind == LexemeKind.Name)
            return new(Comparator.Reach, Original(text, clause, index + 2, index + 3), null, end, IsTime: true);

        if (quantity.Unit == Unit.Times && clause[index + 1].Kind == LexemeKind.Time && end == index + 3)
            return new(Comparator.Reach, whose, null, end, IsTime: true);

        if (quantity.Unit is { IsPercent: true } && clause[index + 1].Kind == LexemeKind.Time && end == index + 3 && clause[index].Act != Act.Share && !quantity.IsRange && text.Between(clause[index + 1].Start, clause[index + 1].End) is not ("全年" or "年度"))
            return new(Comparator.Reach, whose, quantity.Low / 100, end);

        if (clause[index].Act == Act.Share || quantity.IsRange)
            return null;

        if (quantity.Unit == Unit.Times)
            return new(Comparator.Reach, whose, quantity.Low, end);

        var isOfTime = clause[index + 1].Kind == LexemeKind.Time && (words.EndsWith("水平") || words.EndsWith("同期"));
        return quantity.Unit is { IsPercent: true } && (isOfTime || IsLevelOfOthers(words)) ? new(Comparator.Reach, whose, quantity.Low / 100, end) : null;
    }

    /// <summary>全国平均水平的1.5倍: a multiple of a benchmark, with nothing before it.</summary>
    public static Benchmark? FindBare(Glyphs text, List<Lexeme> clause, int from, int number)
    {
        if (number < from + 2 || !clause[number - 1].Is(Act.Of) || clause[number].Quantity is not { IsRange: false } times || times.Unit != Unit.Times)
            return null;

        for (var at = from; at < number - 1; at++)
        {
            if (!clause[at].IsNoun && !(clause[at].Is(Act.Manner) && at > from))
                return null;
        }

        return NamesOne(text.Between(clause[from].Start, clause[number - 2].End)) ? new(Comparator.Reach, Original(text, clause, from, number - 1), times.Low, number) : null;
    }

    /// <summary>完成年度计划的112%, 占目标任务的60%: how much of a plan is done, which is no value of the indicator.</summary>
    public static Benchmark? FindShareOfPlan(Glyphs text, List<Lexeme> clause, int index, int number)
    {
        var end = EndOfName(clause, index + 1, number);
        for (var at = index + 1; at < end; at++)
        {
            if (clause[at].Kind == LexemeKind.Word && text.Between(clause[at].Start, clause[at].End) is "完成" or "实现")
                return null;
        }

        var last = end > index + 1 && clause[end - 1] is { Kind: LexemeKind.Word, Act: Act.Of } ? end - 1 : end;
        if (last <= index + 1 || !LeadsTo(clause, end, number) || clause[number].Quantity is not { Unit.IsPercent: true, IsRange: false } quantity || !IsPlan(text.Between(clause[index + 1].Start, clause[last - 1].End)))
            return null;

        return new(ComparatorOf(clause[index].Act), Original(text, clause, index + 1, last), quantity.Low * (quantity.Unit == Unit.PerMille ? 0.001m : 0.01m), end);
    }

    /// <summary>超额完成年度目标12个百分点: by how much more than the plan is done.</summary>
    public static Benchmark? FindOverPlan(Glyphs text, List<Lexeme> clause, int index, int number)
    {
        if (index == 0 || clause[index - 1] is not { Kind: LexemeKind.Text } over || !text.Between(over.Start, over.End).EndsWith("超额") || clause[number].Quantity is not { IsPercentOrPoints: true })
            return null;

        var end = EndOfName(clause, index + 1, number);
        if (end <= index + 1 || clause[end - 1].Is(Act.Of) || !LeadsTo(clause, end, number) || !IsPlan(text.Between(clause[index + 1].Start, clause[end - 1].End)))
            return null;

        return new(Comparator.GreaterThan, Original(text, clause, index + 1, end), null, end);
    }

    /// <summary>Words that end in what somebody set out to do: 年度计划, 目标任务, 序时进度.</summary>
    public static bool IsPlan(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("」』”");
        foreach (var plan in Plans)
        {
            if (words.EndsWith(plan))
                return true;
        }

        return false;
    }

    /// <summary>Whether words name a value that another place, time or group has.</summary>
    public static bool NamesOne(ReadOnlySpan<char> words)
    {
        if (words.Length < 2)
            return false;

        if (words[0] is '「' or '『')
            return true;

        foreach (var name in Names)
        {
            if (words.IndexOf(name) >= 0 && !(name == "国家" && words.EndsWith("级")) && !words.StartsWith("全年"))
                return true;
        }

        return false;
    }

    public static Comparator ComparatorOf(Act act) => act switch
    {
        Act.AtLeast => Comparator.AtLeast,
        Act.Above => Comparator.GreaterThan,
        Act.AtMost => Comparator.AtMost,
        Act.Below => Comparator.LessThan,
        _ => Comparator.Reach,
    };

    /// <summary>Whether only bounds and 分别 stand between the benchmark and the number.</summary>
    private static bool LeadsTo(List<Lexeme> clause, int from, int number)
    {
        for (var at = from; at < number; at++)
        {
            if (clause[at] is not { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near or Act.Respectively or Act.Each or Act.Cap } and not { Kind: LexemeKind.Mark or LexemeKind.Aside })
                return false;
        }

        return true;
    }

    /// <summary>最低 and 最高 before a noun describe it: 最低标准.</summary>
    public static bool IsAdjective(Glyphs text, Lexeme word) => text[word.Start] == '最' || text.Between(word.Start, word.End) is "至少" or "至多" or "保底";

    /// <summary>原来: the same thing before, at no named time.</summary>
    public static bool IsBefore(Glyphs text, Lexeme lexeme) => lexeme.Kind == LexemeKind.Time && text.Between(lexeme.Start, lexeme.End) is "原来";

    private static bool IsLevelOfOthers(ReadOnlySpan<char> words) => words.IndexOf("平均") >= 0 || words.IndexOf("均值") >= 0 || words.IndexOf("标准") >= 0;

    private static string Original(Glyphs text, List<Lexeme> clause, int from, int to) => Quoting.Unquoted(text.Original(clause[from].Start, clause[to - 1].End));

    /// <summary>Where the words that can name a benchmark end: at the number, or at 分别 and bounds before it.</summary>
    private static int EndOfName(List<Lexeme> clause, int from, int number)
    {
        for (var at = from; at < number; at++)
        {
            var lexeme = clause[at];
            if (lexeme.IsNoun || lexeme.Kind is LexemeKind.Time or LexemeKind.Separator || lexeme.Role is SpanRole.Scope
                || (lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.Of or Act.And or Act.RateNoun or Act.RiseNoun or Act.FallNoun or Act.Manner or Act.Work or Act.Rise or Act.Fall or Act.Stock))
                continue;

            return at;
        }

        return number;
    }
}
