namespace Jingan.Planning.Wording;

/// <content>Numbers that are ages, durations and conditions: 60岁以上老人, 15分钟社区生活圈.</content>
internal readonly partial struct Roles
{
    /// <summary>连续8个月, 近三年, 未来五年.</summary>
    private SpanRole? Run(int index, Quantity quantity)
    {
        if (index == 0 || clause[index - 1] is not { Kind: LexemeKind.Word } before)
            return null;

        if (text.Between(before.Start, before.End) is "连续" || (text.Between(before.Start, before.End) is "提前" && IsTime(quantity)))
            return SpanRole.Period;

        if (!IsTime(quantity))
            return null;

        // 为近五年最低, 创近十年新高
        if (before.Act is Act.Running or Act.Near && index + 1 < clause.Count && clause[index + 1].Start == clause[index].End && text[clause[index + 1].Start] is '最' or '新' or '来' or '首')
            return SpanRole.Period;

        return before.Act == Act.Running || (before.Act == Act.Near && HasValue(index + 1, clause.Count)) ? SpanRole.Period : null;
    }

    /// <summary>70岁以上 before a noun names people.</summary>
    private SpanRole? Age(int index, Quantity quantity, int behind, Lexeme? next)
    {
        if (quantity.Unit is null || !quantity.Unit.Measures("age") || next is null)
            return null;

        if (next is { IsNoun: true } or { Kind: LexemeKind.Word, Act: Act.Of or Act.Work or Act.Each or Act.Manner })
            return SpanRole.Scope;

        // 80岁以上占7.9%: whom the number behind it counts.
        var isBounded = behind > index + 1 && clause[behind - 1].Kind == LexemeKind.Word;
        var leads = next is { Kind: LexemeKind.Word, Act: Act.Share or Act.Level or Act.Reach or Act.Rise or Act.Fall or Act.Stock or Act.About } || (next is { Quantity.Unit: { } other } && !other.ConvertsTo(quantity.Unit));
        return isBounded && leads && HasValue(behind, clause.Count) ? SpanRole.Scope : null;
    }

    /// <summary>6年投入90亿元, 五年翻一番, 3年内建成5个: how long it takes.</summary>
    private SpanRole? Duration(int index, Quantity quantity, int behind, Lexeme? next)
    {
        // 学前三年毛入园率: years in the name of a thing.
        if (quantity.Unit?.Symbol == "年" && quantity.Form != NumeralForm.Figures && !quantity.IsRange && next is { Kind: LexemeKind.Text } && next.Start == clause[index].End && !IsLed(index))
            return SpanRole.Name;

        if (IsTime(quantity) && next is { Kind: LexemeKind.Text } && text.From(next.Start).StartsWith("时间"))
            return SpanRole.Period;

        if (IsLongTime(quantity) && next is { Kind: LexemeKind.Quantity, Quantity.Itself: not null })
            return SpanRole.Period;

        // 不到半年完成投资12亿元
        if (IsLongTime(quantity) && index == 1 && clause[0] is { Kind: LexemeKind.Word, Act: Act.Below or Act.Above } && next is { Kind: LexemeKind.Word, Act: Act.Work } && behind == index + 1 && HasValue(behind, clause.Count))
            return SpanRole.Period;

        if (!IsLongTime(quantity) || next is null || IsLed(index))
            return null;

        // 五年不超过40起
        if (next is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below } && behind == index + 1 && behind + 1 < clause.Count && clause[behind + 1] is { Role: null, Quantity: { Unit: { } bounded } many } && !IsTime(many) && !bounded.IsPercent)
            return SpanRole.Period;

        var leads = next.Kind is LexemeKind.Word && next.Act is Act.Work or Act.Rise or Act.Fall or Act.Reach or Act.Total or Act.Stretch or Act.Manner or Act.Respectively or Act.RankVerb or Act.YearOnYear or Act.Level or Act.Commitment
            || next is { Kind: LexemeKind.Frequency or LexemeKind.Rank } || (next is { Kind: LexemeKind.Quantity, Quantity: var other } && (other!.Unit is null || quantity.Unit is null || !other.Unit.ConvertsTo(quantity.Unit)));
        return leads && (HasValue(behind, clause.Count) || HasRank(behind)) ? SpanRole.Period : null;
    }

    /// <summary>30分钟内 before another value says when that value holds.</summary>
    private SpanRole? Condition(int index, Quantity quantity, int behind)
    {
        // 1天办结率, 5分钟到达覆盖率: a time before a rate says of what the rate is.
        if (IsTime(quantity) && behind == index + 1 && behind < clause.Count && clause[behind].Start == clause[index].End && HasValue(behind, clause.Count) && RunEnd(behind) is var end && end > behind && text.Between(clause[behind].Start, clause[end - 1].End).Contains('率'))
            return SpanRole.Condition;

        if (!IsTime(quantity) || index + 1 >= clause.Count || clause[index + 1] is not { Kind: LexemeKind.Word, Act: Act.Within or Act.OrLess })
            return null;

        for (var at = behind; at < clause.Count; at++)
        {
            if (clause[at].Kind == LexemeKind.Separator)
                return null;

            if (IsValue(clause[at]))
                return at > behind ? SpanRole.Condition : null;
        }

        return null;
    }

    /// <summary>满足5分钟到场要求, 符合50年一遇标准: what is asked for, told by a number.</summary>
    private SpanRole? Demand(int index, Quantity quantity, int behind)
    {
        if (index == 0 || clause[index - 1] is not { IsNoun: true } before || quantity.Unit is null || quantity.IsPercentOrPoints || !(text.Between(before.Start, before.End) is [.., '满', '足'] or [.., '符', '合'] or [.., '适', '应']))
            return null;

        var end = RunEnd(behind);
        return end > behind && text.Between(clause[behind].Start, clause[end - 1].End) is [.., '要', '求'] or [.., '需', '求'] or [.., '标', '准'] or [.., '需', '要'] ? SpanRole.Condition : null;
    }

    /// <summary>Where nouns, with verbs of work among them, end: 公共文化 服务 圈.</summary>
    private int RunEnd(int from)
    {
        while (from < clause.Count && (clause[from].IsNoun || clause[from].Is(Act.Work)))
            from++;

        return from;
    }

    private static bool IsLongTime(Quantity quantity) => quantity.Unit is { } unit && (unit.Measures("year") || unit.Measures("month") || unit.Symbol is "个月" or "天" or "日" or "周" or "年");

    private static bool IsTime(Quantity quantity) => quantity.Unit is { } unit && (IsLongTime(quantity) || unit.Measures("duration") || unit.Measures("day") || unit.Symbol is "个工作日" or "工作日" or "个季度" or "季度");
}
