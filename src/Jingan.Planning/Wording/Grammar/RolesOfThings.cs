namespace Jingan.Planning.Wording;

/// <content>Numbers that size or scope a thing: 10万吨级码头, 22个街镇.</content>
internal readonly partial struct Roles
{
    private static readonly string[] Fields =
        ["方面", "领域", "类别", "大类", "板块", "行业", "环节", "门类", "街镇", "街道", "乡镇", "村居", "批次", "维度", "专题", "部门", "条线", "学科", "场景", "维度", "主题", "赛道", "片区"];

    private static readonly string[] ThingsOfSize =
        ["圈", "政策", "热线", "项目", "工程", "机组", "产能", "码头", "航道", "便利店", "药店", "服务站", "图书馆", "书房", "园区", "集群", "企业", "产业", "基地", "电站", "线路", "泊位码头", "城", "网", "光网", "客机", "轮", "飞机", "装置", "服务半径", "半径", "见绿", "见园", "可达", "上云", "响应圈"];

    /// <summary>Verbs that make a thing, and do not count it by the measure in its name.</summary>
    private static readonly string[] Making = ["打造", "推进", "建设", "推动", "实施", "构建", "形成", "引进", "加快", "落实", "用好", "建成", "开工", "启动", "发展", "培育", "优化", "完善", "推广"];

    /// <summary>8个领域35项: fields, periods and classes before a count.</summary>
    private SpanRole? Field(int behind, Lexeme? next)
    {
        if (next is not { Kind: LexemeKind.Text } || !CountBehind(behind + 1))
            return null;

        var words = text.Between(next.Start, next.End);
        foreach (var field in Fields)
        {
            if (words.EndsWith(field))
                return SpanRole.Scope;
        }

        return null;
    }

    /// <summary>总投资超5亿元项目20个: a bound, a range or 的 before a noun that is counted itself.</summary>
    private SpanRole? Size(int index, Quantity quantity, int behind, Lexeme? noun)
    {
        if (noun is null || IsOfEach(behind + 2))
            return null;

        var isBounded = behind > index + 1 || quantity.IsRange || quantity.IsMore || FrontBound(index) || clause[behind] is { Kind: LexemeKind.Word, Act: Act.Of };
        if (!isBounded || !CountBehind(behind, IsRateOf(noun) || (IsMeasure(quantity) && noun.Start == clause[index].End && FrontBound(index) && CountsThings(behind))))
            return null;

        return quantity.HasUnit || quantity.Unit is null || IsMeasure(quantity) ? SpanRole.Size : null;
    }

    /// <summary>超10亿元企业达到50家: whether the next number counts things.</summary>
    private bool CountsThings(int from) =>
        clause.FindIndex(from, IsValue) is > 0 and var next && clause[next].Quantity is { HasUnit: true, IsPercentOrPoints: false } many && !IsMeasure(many) && clause.FindIndex(from, next - from, lexeme => lexeme.Kind is LexemeKind.Separator) < 0;

    /// <summary>企业占比, 家庭数: a share or number of those things, behind which a level can stand.</summary>
    private bool IsRateOf(Lexeme noun) =>
        text.Between(noun.Start, noun.End) is [.., '率' or '数'] or [.., '占', '比'] or [.., '比', '例' or '重'] or [.., '数', '量'];

    /// <summary>Whether the next thing but nouns and bounds is another value of the same clause.</summary>
    private bool CountBehind(int from, bool passesLevel = false)
    {
        for (var at = from; at < clause.Count; at++)
        {
            var lexeme = clause[at];
            if (IsValue(lexeme))
                return !lexeme.Quantity!.IsBareScale && !IsDescribing(at);

            if (text[lexeme.Start] == ':')
                return false;

            var passes = lexeme.IsNoun || lexeme.Kind is LexemeKind.Aside or LexemeKind.Mark
                || (lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.Of or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near or Act.Share or Act.Manner or Act.Each or Act.Stock)
                || (passesLevel && lexeme is { Kind: LexemeKind.Word, Act: Act.Level or Act.Reach });
            if (!passes)
                return false;
        }

        return false;
    }

    /// <summary>1座以上日处理500吨的焚烧厂: a measure with 的 and a noun tells what the thing before is like.</summary>
    private bool IsDescribing(int index) =>
        IsMeasure(clause[index].Quantity!) && index + 2 < clause.Count && clause[index + 1].Is(Act.Of) && clause[index + 2].IsNoun && EndsAt(index + 2);

    private bool FrontBound(int index) => index > 0 && IsBound(clause[index - 1]);

    private static bool IsBound(Lexeme lexeme) => lexeme is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About };

    /// <summary>15分钟生活圈, 10亿元项目: a measure in the name of a thing.</summary>
    private SpanRole? Thing(int index, Quantity quantity, Lexeme? noun)
    {
        // 500千伏变电站8座: what a thing is built for, before the count of such things.
        if (noun is not null && quantity.Unit?.Base is { } plain && (plain.Measures("voltage") || plain.Measures("apparent-power") || plain.Measures("data-rate")) && !IsLed(index) && ValueBeforeSeparator(Behind(index)))
            return SpanRole.Size;

        // 公园500米服务半径覆盖率: 服务 begins the name of a thing here.
        if (noun is null && Behind(index) is var run && run == index + 1 && RunEnd(run) > run + 1 && clause[run].Is(Act.Work) && text.Between(clause[run].Start, clause[run].End) is "服务" or "供应" or "覆盖")
            noun = clause[run];

        // 新增24小时自助图书馆5个: hours are not what is made.
        if (noun is { Kind: LexemeKind.Text } && noun.Start == clause[index].End && quantity.Unit is { } unit && unit.Measures("duration") && !IsLed(index) && ValueBeforeSeparator(Behind(index)) && CountsThings(index + 1))
            return SpanRole.Size;

        if (noun is null || !IsMeasure(quantity) || FrontBound(index) || (index > 0 && clause[index - 1] is { Kind: LexemeKind.Word, Act: not (Act.Stretch or Act.Commitment or Act.Manner or Act.Each or Act.Estimate) } before && !IsMaking(before)) || noun.Kind == LexemeKind.Name)
            return null;

        var words = text.Between(noun.Start, clause[RunEnd(clause.IndexOf(noun)) - 1].End);
        var isTime = IsTime(quantity);
        if (!IsMoney(quantity) && !HasVerbBefore(index) && noun.Start == clause[index].End && ValueBeforeSeparator(Behind(index)))
            return SpanRole.Size;

        foreach (var thing in ThingsOfSize)
        {
            var found = words.IndexOf(thing);
            if (found >= 0 && (isTime || thing is not ("城" or "网" or "圈") || quantity.Unit!.Measures("power")))
                return !isTime && !HasValue(index + 1, clause.Count) && !IsMakingBefore(index) ? null : SpanRole.Size;
        }

        return null;
    }

    private bool ValueBeforeSeparator(int from)
    {
        for (var at = from; at < clause.Count && clause[at].Kind != LexemeKind.Separator && !clause[at].Is(Act.And); at++)
        {
            if (IsValue(clause[at]))
                return true;
        }

        return false;
    }

    private bool IsMakingBefore(int index) => index > 0 && IsMaking(clause[index - 1]);

    private bool IsMaking(Lexeme word) => word.Kind == LexemeKind.Word && word.Act is Act.Work or Act.Manner && OneOf.Has(Making, text.Between(word.Start, word.End));

    /// <summary>12个街镇完成投资3亿元: a count before the verb is of what the statement holds for.</summary>
    private SpanRole? Scope(int index, Quantity quantity, int behind, Lexeme? next)
    {
        if (next is { IsNoun: true } && !quantity.IsPercentOrPoints && !IsMeasure(quantity) && quantity.Unit is not null && IsBeforeEach(behind) && !HasVerbBefore(index))
            return SpanRole.Scope;

        // 分3批改造60个小区
        if (index > 0 && clause[index - 1] is { Kind: LexemeKind.Text } divided && text.Between(divided.Start, divided.End) is ['分'] or [.., not ('百' or '部' or '十' or '充' or '积' or '得' or '评' or '水' or '成'), '分'] && quantity.Unit?.Symbol is "批" or "期" or "步" or "年" or "次" or "类" or "级" or "阶段" or "个" && HasValue(index + 1, clause.Count))
            return SpanRole.Scope;

        // 在3个街道试点小区30个
        if (index > 0 && clause[index - 1].Kind == LexemeKind.Word && text.Between(clause[index - 1].Start, clause[index - 1].End) is "在" && next is { IsNoun: true } && quantity is { HasUnit: true, IsPercentOrPoints: false } && !IsMeasure(quantity) && ValueBeforeSeparator(behind))
            return SpanRole.Scope;

        if (quantity.IsPercentOrPoints || IsMeasure(quantity) || quantity.Unit is null || next is not { IsNoun: true } and not { Kind: LexemeKind.Word, Act: Act.Of or Act.Each or Act.Respectively } || HasVerbBefore(index))
            return HasWholeOrRank(index, quantity, behind) ? SpanRole.Scope : null;

        var hasVerb = false;
        for (var at = behind; at < clause.Count; at++)
        {
            var lexeme = clause[at];
            if (IsValue(lexeme) && IsOfName(at))
                continue;

            if (IsValue(lexeme))
                return hasVerb || (next is { IsNoun: true } && IsRateOf(next)) ? SpanRole.Scope : null;

            if (lexeme.Kind is LexemeKind.Separator && !NamesOnly(at))
                return null;

            if (lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.And && hasVerb)
                return null;

            hasVerb |= lexeme.Kind == LexemeKind.Word && IsVerb(lexeme.Act);
        }

        return HasWholeOrRank(index, quantity, behind) ? SpanRole.Scope : null;
    }

    /// <summary>70岁以上老人, 15分钟生活圈: a number in the name of what is measured.</summary>
    private bool IsOfName(int index)
    {
        var (quantity, behind) = (clause[index].Quantity!, Behind(index));
        var next = behind < clause.Count ? clause[behind] : null;
        return Age(index, quantity, behind, next) is not null || Thing(index, quantity, next is { IsNoun: true } ? next : null) is not null;
    }

    /// <summary>4个街道和2个镇各建成1个: every count before 各 or 均 is of those for whom it holds.</summary>
    private bool IsBeforeEach(int from)
    {
        for (var at = from; at < clause.Count; at++)
        {
            if (clause[at].Is(Act.Each))
                return HasValue(at, clause.Count);

            if (clause[at].Kind == LexemeKind.Word && IsVerb(clause[at].Act))
                return false;
        }

        return false;
    }

    private bool NamesOnly(int separator) => separator + 1 < clause.Count && clause[separator + 1].IsNoun;

    private static bool IsMoney(Quantity quantity) => quantity.Unit is { } unit && unit.Base is var plain && (plain.Measures("CNY") || plain.Measures("USD") || plain.Measures("HKD") || plain.Measures("EUR"));

    private static bool IsMeasure(Quantity quantity) => quantity.Unit is { } unit && !unit.IsPercent && !unit.IsPercentagePoints && unit.Base is var plain
        && (plain.Measures("CNY") || plain.Measures("USD") || plain.Measures("HKD") || plain.Measures("EUR") || plain.Measures("area") || plain.Measures("length") || plain.Measures("volume") || plain.Measures("mass") || plain.Measures("energy") || plain.Measures("power")
            || plain.Measures("voltage") || plain.Measures("apparent-power") || plain.Measures("duration") || plain.Measures("year") || plain.Measures("month") || plain.Measures("day") || plain.Measures("data-rate") || plain.Measures("coal-equivalent"));
}
