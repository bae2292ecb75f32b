namespace Jingan.Planning.Wording;

/// <summary>Tells of each number in a clause whether it is the statement's or has another role: base, size, scope, condition, period, name.</summary>
/// <remarks>One rule a method; the order is that of the table of decisions.</remarks>
internal sealed class Roles(Glyphs text, List<Lexeme> clause)
{
    private static readonly string[] Fields =
        ["方面", "领域", "类别", "大类", "板块", "行业", "环节", "门类", "街镇", "街道", "乡镇", "村居", "批次", "维度", "专题", "部门", "条线", "学科", "场景", "维度", "主题", "赛道", "片区"];

    private static readonly string[] ThingsOfSize =
        ["圈", "政策", "热线", "项目", "工程", "机组", "产能", "码头", "航道", "便利店", "药店", "服务站", "图书馆", "书房", "园区", "集群", "企业", "产业", "基地", "电站", "线路", "泊位码头", "城", "网", "光网", "客机", "轮", "飞机", "装置", "服务半径", "半径", "见绿", "见园", "可达", "上云", "响应圈"];

    /// <summary>Verbs that make a thing, and do not count it by the measure in its name.</summary>
    private static readonly string[] Making = ["打造", "推进", "建设", "推动", "实施", "构建", "形成", "引进", "加快", "落实", "用好", "建成", "开工", "启动", "发展", "培育", "优化", "完善", "推广"];

    /// <summary>Gives each number of the clause that is not the statement's its role.</summary>
    public void Assign()
    {
        Transition();
        for (var index = 0; index < clause.Count; index++)
        {
            if (clause[index] is { Kind: LexemeKind.Quantity, Role: null } && RoleOf(index) is { } role)
                Give(index, role);
        }
    }

    /// <summary>Whether a lexeme is a number of the statement.</summary>
    public static bool IsValue(Lexeme lexeme) => lexeme is { Kind: LexemeKind.Quantity, Role: null };

    /// <summary>The place behind a number, its bounds and its unit's tail.</summary>
    public int Behind(int index)
    {
        var at = index + 1;
        while (at < clause.Count && IsTail(clause[at]))
            at++;

        return at;
    }

    public static bool IsTail(Lexeme lexeme) =>
        lexeme.Kind is LexemeKind.UnitTail or LexemeKind.Mark || (lexeme.Kind == LexemeKind.Aside && lexeme.Role == SpanRole.Note)
        || (lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.OrMore or Act.OrLess or Act.Within or Act.OrSo or Act.Beyond or Act.Among);

    private SpanRole? RoleOf(int index)
    {
        var (quantity, behind) = (clause[index].Quantity!, Behind(index));
        var next = behind < clause.Count ? clause[behind] : null;
        // 达到600万平方米等4项指标: 等 ends a list of what has been said, and names nothing.
        if (next is { Kind: LexemeKind.Text } && text[next.Start] == '等' && next.End == next.Start + 1)
            return Run(index, quantity);

        var noun = next is { IsNoun: true } ? next : next is { Kind: LexemeKind.Word, Act: Act.Of } && behind + 1 < clause.Count && clause[behind + 1].IsNoun ? clause[behind + 1] : null;
        return Named(index, quantity, behind)
            ?? Run(index, quantity)
            ?? Described(index, quantity, behind, next)
            ?? Age(index, quantity, behind, next)
            ?? Duration(index, quantity, behind, next)
            ?? Condition(index, quantity, behind)
            ?? Demand(index, quantity, behind)
            ?? Level(index, next)
            ?? Field(behind, next)
            ?? Size(index, quantity, behind, noun)
            ?? Thing(index, quantity, noun)
            ?? Scope(index, quantity, behind, next)
            ?? Numbered(index, quantity, next);
    }

    /// <summary>从…到…: everything between 从 or 由 and the verb that reaches the new level is the base.</summary>
    private void Transition()
    {
        for (var index = 0; index < clause.Count; index++)
        {
            if (clause[index] is { Kind: LexemeKind.Word, Act: Act.From } && ReachBehind(index) is > 0 and var reach)
            {
                for (var at = index; at < reach; at++)
                    clause[at].Role ??= clause[at].Kind == LexemeKind.Time ? SpanRole.Period : SpanRole.Base;
            }
            else if (clause[index] is { Kind: LexemeKind.Word, Act: Act.Reach } && clause[index].End == clause[index].Start + 1 && text[clause[index].Start] == '→')
            {
                for (var at = index - 1; at >= 0 && clause[at].Kind is LexemeKind.Quantity or LexemeKind.Word && clause[at].Role is null && !clause[at].Is(Act.Not); at--)
                    clause[at].Role = SpanRole.Base;
            }
        }
    }

    private int ReachBehind(int from)
    {
        var hasNumber = false;
        for (var index = from + 1; index < clause.Count; index++)
        {
            hasNumber |= clause[index].Kind is LexemeKind.Quantity or LexemeKind.Rank;
            if (!(clause[index] is { Kind: LexemeKind.Word, Act: Act.Reach or Act.Level or Act.RankVerb } word))
                continue;

            if (word.Act == Act.Reach || (hasNumber && !(word.Act == Act.Level && index == from + 1) && text.Between(word.Start, word.End) is not "在"))
                return index;
        }

        return 0;
    }

    private void Give(int index, SpanRole role)
    {
        clause[index].Role = role;
        for (var at = index + 1; at < Behind(index); at++)
            clause[at].Role ??= clause[at].Kind == LexemeKind.Mark ? SpanRole.Footnote : role;

        // A bound in front of a size belongs to it: 总投资超5亿元项目.
        for (var at = index - 1; role == SpanRole.Size && at >= 0 && clause[at] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near or Act.Level, Role: null }; at--)
            clause[at].Role = role;

        if (role is SpanRole.Period && index > 0 && clause[index - 1] is { Kind: LexemeKind.Word, Act: Act.Running or Act.Near })
            clause[index - 1].Role = role;
    }

    /// <summary>817弄1-18号, 63-66大统基地, 每10万人拥有: figures in names of places and of what is counted by.</summary>
    private SpanRole? Named(int index, Quantity quantity, int behind)
    {
        if (quantity.Unit?.Symbol == "号")
            return SpanRole.Name;

        var next = behind == index + 1 && behind < clause.Count && clause[behind].Kind == LexemeKind.Text && clause[behind].Start == clause[index].End ? clause[behind] : null;
        if (quantity is { Unit: null, IsRange: true, IsBand: false, Form: NumeralForm.Figures } && next is not null && !IsLed(index) && !Levels.StartWith(text, next.Start) && text[clause[index].Start] is not ('+' or '-'))
            return SpanRole.Name;

        if (index == 0 || quantity.Unit is null || quantity.IsPercentOrPoints || clause[index - 1] is not { Kind: LexemeKind.Text } before || text[before.End - 1] != '每' || !HasValue(index + 1, clause.Count))
            return null;

        return SpanRole.Scope;
    }

    /// <summary>收入50万元以上的村, 1座日处理500吨的焚烧厂, 2条3公里长的步道, 3个10亿元以上项目: what the thing is like, beside the number of things.</summary>
    private SpanRole? Described(int index, Quantity quantity, int behind, Lexeme? next)
    {
        if (next is null || quantity.Unit is null || quantity.Itself is not null)
            return null;

        var isClause = next.Is(Act.Of) && behind + 1 < clause.Count && clause[behind + 1].IsNoun;
        if (isClause && (behind > index + 1 || FrontBound(index) || IsMeasure(quantity)) && !quantity.IsPercentOrPoints && (ValueBeforeSeparator(behind) || EndsWhole(behind)))
            return SpanRole.Size;

        // 50张床位以上的养老机构24家
        var (end, thing) = PastCounted(index, behind);
        if (end > behind && thing is { Kind: LexemeKind.Word, Act: Act.Of } && end + 1 < clause.Count && clause[end + 1].IsNoun && ValueBeforeSeparator(end))
        {
            for (var at = behind; at < end; at++)
                clause[at].Role = SpanRole.Size;

            return SpanRole.Size;
        }

        // 河道两侧10米范围内50处; 95%以上的50万人口以上城市; 淘汰35蒸吨以下锅炉
        var isBounded = behind > index + 1 && clause[behind - 1].Kind == LexemeKind.Word;
        if (isBounded && IsMeasure(quantity) && next is { Kind: LexemeKind.Quantity, Role: null } && clause[behind - 1].Act is Act.OrLess or Act.Within)
            return SpanRole.Scope;

        // 产值10亿元以上5家
        if (isBounded && IsMeasure(quantity) && next is { Kind: LexemeKind.Quantity, Role: null, Quantity: { HasUnit: true, IsPercentOrPoints: false } many } && !IsMeasure(many) && clause[behind - 1].Act == Act.OrMore)
            return SpanRole.Size;

        if ((isBounded || end > behind) && thing is { IsNoun: true } && !quantity.IsPercentOrPoints && EndsAt(end) && ((index > 1 && clause[index - 1].Is(Act.Of) && (IsTail(clause[index - 2]) || clause[index - 2].Kind == LexemeKind.Quantity)) || IsRemoved(index)))
            return SpanRole.Size;

        if (CountBefore(index) is not { } count)
            return null;

        if (isClause && EndsAt(behind + 2))
            return SpanRole.Size;

        var isDimension = quantity.Unit.Base.Measures("length") && next is { Kind: LexemeKind.Text } && next.Start == clause[index].End && text[next.Start] is '长' or '宽' or '高' or '深' or '厚';
        return count == index - 1 && (isDimension || (IsMeasure(quantity) && next.IsNoun)) ? SpanRole.Size : null;
    }

    /// <summary>20万元以下的村全面消除: what stands behind is done with the whole of it.</summary>
    private bool EndsWhole(int from) => !HasValue(from, clause.Count) && WholePhrase.IsIn(text.Between(clause[from].Start, clause[^1].End));

    /// <summary>50万人口以上城市: where the words begin that the size is of.</summary>
    private (int End, Lexeme? Thing) PastCounted(int index, int behind)
    {
        var end = behind;
        if (behind == index + 1 && end + 1 < clause.Count && clause[end].Kind == LexemeKind.Text && clause[end].Start == clause[index].End && clause[end + 1] is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess })
            end += 2;

        return (end, end < clause.Count ? clause[end] : null);
    }

    /// <summary>淘汰, 消除, 关停: what is done away with is told by its size, not counted by it.</summary>
    private bool IsRemoved(int index)
    {
        for (var at = index - 1; at >= 0 && clause[at].Kind is LexemeKind.Word or LexemeKind.Text; at--)
        {
            if (clause[at].Kind == LexemeKind.Word && text.Between(clause[at].Start, clause[at].End) is "淘汰" or "消除" or "关停" or "取缔" or "清理" or "退出" or "拆除" or "全部")
                return true;

            if (clause[at].Kind == LexemeKind.Text && text.Between(clause[at].Start, clause[at].End) is var words && (words.IndexOf("淘汰") >= 0 || words.IndexOf("消除") >= 0 || words.IndexOf("禁止") >= 0))
                return true;
        }

        return false;
    }

    /// <summary>The count of things before a number, with no mark of a list between; null for none.</summary>
    private int? CountBefore(int index)
    {
        for (var at = index - 1; at >= 0 && clause[at].Kind is not LexemeKind.Separator && !clause[at].Is(Act.And); at--)
        {
            if (clause[at] is { Kind: LexemeKind.Quantity, Role: null, Quantity: { HasUnit: true, IsPercentOrPoints: false } count })
                return IsMeasure(count) ? null : at;
        }

        return null;
    }

    /// <summary>Whether a clause ends at a place, or goes on with the next of a list.</summary>
    private bool EndsAt(int at)
    {
        while (at < clause.Count && clause[at].IsNoun)
            at++;

        return at >= clause.Count || clause[at].Kind is LexemeKind.Separator or LexemeKind.Mark || clause[at].Is(Act.And);
    }

    /// <summary>连续8个月, 近三年, 未来五年.</summary>
    private SpanRole? Run(int index, Quantity quantity)
    {
        if (index == 0 || clause[index - 1] is not { Kind: LexemeKind.Word } before)
            return null;

        if (text.Between(before.Start, before.End) is "连续" || (text.Between(before.Start, before.End) is "提前" && IsTime(quantity)))
            return SpanRole.Period;

        if (!IsTime(quantity))
            return null;

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
        // 1天办结率: a time before a rate says of what the rate is.
        if (IsTime(quantity) && behind == index + 1 && behind < clause.Count && clause[behind].Kind == LexemeKind.Text && HasValue(behind, clause.Count) && text.Between(clause[behind].Start, clause[behind].End).Contains('率'))
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

    /// <summary>30万吨级, 千亿级, 3A级 and 10类: a grade.</summary>
    private SpanRole? Level(int index, Lexeme? next)
    {
        if (next is not { Kind: LexemeKind.Text } || next.Start != clause[index].End)
            return null;

        return text[next.Start] is '级' or '档' or '制' && clause[index].Quantity!.Unit?.Symbol != "级" && text[next.Start + 1] is not '联' ? SpanRole.Size : null;
    }

    /// <summary>8个领域35项: fields, periods and classes before a count.</summary>
    private SpanRole? Field(int behind, Lexeme? next)
    {
        if (next is not { Kind: LexemeKind.Text } || !CountBehind(behind + 1))
            return null;

        return Array.Exists(Fields, field => text.Between(next.Start, next.End).EndsWith(field)) ? SpanRole.Scope : null;
    }

    /// <summary>总投资超5亿元项目20个: a bound, a range or 的 before a noun that is counted itself.</summary>
    private SpanRole? Size(int index, Quantity quantity, int behind, Lexeme? noun)
    {
        if (noun is null)
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

    private bool FrontBound(int index) => index > 0 && clause[index - 1] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About };

    /// <summary>15分钟生活圈, 10亿元项目: a measure in the name of a thing.</summary>
    private SpanRole? Thing(int index, Quantity quantity, Lexeme? noun)
    {
        // 500千伏变电站8座: what a thing is built for, before the count of such things.
        if (noun is not null && quantity.Unit?.Base is { } plain && (plain.Measures("voltage") || plain.Measures("apparent-power") || plain.Measures("data-rate")) && CountBehind(Behind(index)))
            return SpanRole.Size;

        // 公园500米服务半径覆盖率: 服务 begins the name of a thing here.
        if (noun is null && Behind(index) is var run && run == index + 1 && RunEnd(run) > run + 1 && clause[run].Is(Act.Work) && text.Between(clause[run].Start, clause[run].End) is "服务" or "供应" or "覆盖")
            noun = clause[run];

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

    private bool IsMaking(Lexeme word) => word.Kind == LexemeKind.Word && word.Act is Act.Work or Act.Manner && Array.IndexOf(Making, text.Between(word.Start, word.End).ToString()) >= 0;

    /// <summary>12个街镇完成投资3亿元: a count before the verb is of what the statement holds for.</summary>
    private SpanRole? Scope(int index, Quantity quantity, int behind, Lexeme? next)
    {
        if (next is { IsNoun: true } && !quantity.IsPercentOrPoints && !IsMeasure(quantity) && quantity.Unit is not null && IsBeforeEach(behind) && !HasVerbBefore(index))
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

    /// <summary>14个街镇全覆盖, 6项指标居全市第一.</summary>
    private bool HasWholeOrRank(int index, Quantity quantity, int behind)
    {
        if (quantity.IsPercentOrPoints || IsMeasure(quantity) || quantity.Unit is null)
            return false;

        for (var at = behind; at < clause.Count; at++)
        {
            var lexeme = clause[at];
            if (IsValue(lexeme))
                return false;

            // 5家企业进入500强: how many get in is the number; 6项指标居第一 is a position; 2家、中国500强 begins the name of another thing.
            if (lexeme.Kind == LexemeKind.Rank && RankPhrase.Closes(text, clause, at))
                return !clause.GetRange(behind, at - behind).Exists(between => between.Kind == LexemeKind.Separator) && !IsEntered(behind, at);

            if (lexeme.Kind is LexemeKind.Text or LexemeKind.Word && WholePhrase.IsIn(text.Between(clause[behind].Start, lexeme.End)))
                return true;
        }

        return false;
    }

    private bool IsEntered(int from, int rank)
    {
        for (var at = from; at < rank; at++)
        {
            if (clause[at].Kind is LexemeKind.Word or LexemeKind.Text && text.Between(clause[at].Start, clause[at].End) is var words && (words.IndexOf("进入") >= 0 || words.IndexOf("入选") >= 0 || words.IndexOf("跻身") >= 0 || words.IndexOf("入围") >= 0 || words.IndexOf("上榜") >= 0))
            {
                clause[rank].Role = SpanRole.Name;
                return true;
            }
        }

        return false;
    }

    private bool HasVerbBefore(int index)
    {
        for (var at = index - 1; at >= 0; at--)
        {
            if (clause[at].Kind is LexemeKind.Separator || IsValue(clause[at]))
                return false;

            // 为32个小区安装133台: 为 says for whom where a verb of work follows.
            if (clause[at] is { Kind: LexemeKind.Word, Act: Act.Level } && text.Between(clause[at].Start, clause[at].End) is "为" && at == index - 1 && clause.FindIndex(index + 1, lexeme => lexeme.Is(Act.Work)) > 0)
                continue;

            if (clause[at].Kind == LexemeKind.Word && IsVerb(clause[at].Act) && clause[at].Act != Act.Level | text.Between(clause[at].Start, clause[at].End) is not ("在" or "实现"))
                return true;
        }

        return false;
    }

    private static bool IsVerb(Act act) => act is
        Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Level or Act.Reach or Act.Rise or Act.Fall or Act.Work or Act.Stock or Act.Respectively or Act.Each or Act.RankVerb or Act.Total;

    /// <summary>985高校 before a value: a number without a unit in front of a noun is part of its name.</summary>
    private SpanRole? Numbered(int index, Quantity quantity, Lexeme? next)
    {
        const int LongestUnit = 4;
        if (quantity.Unit is not null || quantity.Form != NumeralForm.Figures || quantity.IsSigned || quantity.IsRange || quantity.IsMore || quantity.Others.Count > 0 || next is not { IsNoun: true } || next.Start != clause[index].End || !char.IsLetter(text[next.Start]))
            return null;

        var isLed = index > 0 && clause[index - 1].Kind == LexemeKind.Word && clause[index - 1].Act is not (Act.And or Act.Of or Act.Manner);
        if (isLed || HasVerbBefore(index) || !(HasValue(index + 1, clause.Count) || NounLength(index + 1) > LongestUnit))
            return null;

        // 110、119、120应急联动: the numbers of a list are names together.
        for (var at = index - 2; at >= 0 && clause[at + 1].Kind == LexemeKind.Separator && clause[at] is { Kind: LexemeKind.Quantity, Quantity.Unit: null }; at -= 2)
            clause[at].Role = clause[at + 1].Role = SpanRole.Name;

        return SpanRole.Name;
    }

    private int NounLength(int from)
    {
        var end = from;
        while (end < clause.Count && (clause[end].IsNoun || clause[end].Is(Act.Work)))
            end++;

        return end == from ? 0 : clause[end - 1].End - clause[from].Start;
    }

    private bool IsLed(int index) => index > 0 && clause[index - 1] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Level or Act.Reach or Act.Rise or Act.Fall };

    private bool HasValue(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (IsValue(clause[index]))
                return true;
        }

        return false;
    }

    private bool HasRank(int from)
    {
        for (var index = from; index < clause.Count; index++)
        {
            if (clause[index].Kind == LexemeKind.Rank)
                return true;
        }

        return false;
    }

    private static bool IsLongTime(Quantity quantity) => quantity.Unit is { } unit && (unit.Measures("year") || unit.Measures("month") || unit.Symbol is "个月" or "天" or "日" or "周" or "年");

    private static bool IsTime(Quantity quantity) => quantity.Unit is { } unit && (IsLongTime(quantity) || unit.Measures("duration") || unit.Measures("day") || unit.Symbol is "个工作日" or "工作日" or "个季度" or "季度");

    private static bool IsMoney(Quantity quantity) => quantity.Unit is { } unit && unit.Base is var plain && (plain.Measures("CNY") || plain.Measures("USD") || plain.Measures("HKD") || plain.Measures("EUR"));

    private static bool IsMeasure(Quantity quantity) => quantity.Unit is { } unit && !unit.IsPercent && !unit.IsPercentagePoints && unit.Base is var plain
        && (plain.Measures("CNY") || plain.Measures("USD") || plain.Measures("HKD") || plain.Measures("EUR") || plain.Measures("area") || plain.Measures("length") || plain.Measures("volume") || plain.Measures("mass") || plain.Measures("energy") || plain.Measures("power")
            || plain.Measures("voltage") || plain.Measures("apparent-power") || plain.Measures("duration") || plain.Measures("year") || plain.Measures("month") || plain.Measures("day") || plain.Measures("data-rate") || plain.Measures("coal-equivalent"));
}
