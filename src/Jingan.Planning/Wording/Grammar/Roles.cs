namespace Jingan.Planning.Wording;

/// <summary>Tells of each number in a clause whether it is the statement's or has another role: base, size, scope, condition, period, name.</summary>
/// <remarks>One rule a method; the order is that of the table of decisions.</remarks>
internal readonly partial struct Roles(Glyphs text, List<Lexeme> clause)
{
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
        // 零增长地区2个
        if (quantity.Itself is not null && next is not null && ValueBeforeSeparator(behind))
            return SpanRole.Name;

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

        // 总投资120亿元的15个重大项目, 超5亿元的10家
        var counted = behind + 1 < clause.Count && IsBound(clause[behind + 1]) ? behind + 2 : behind + 1;
        if (next.Is(Act.Of) && IsMeasure(quantity) && counted < clause.Count && clause[counted] is { Role: null, Quantity: { HasUnit: true, IsPercentOrPoints: false } things } && !IsMeasure(things))
            return SpanRole.Size;

        if (IsOfEach(index))
            return SpanRole.Size;

        // 投资10亿元以上的不少于8个: 的 stands for the things.
        if (next.Is(Act.Of) && behind > index + 1 && !quantity.IsPercentOrPoints && behind + 1 < clause.Count && (clause[behind + 1].Kind is LexemeKind.Word or LexemeKind.Quantity && ValueBeforeSeparator(behind) || EndsWhole(behind)))
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

    /// <summary>3个以上产值超500亿元产业集群: how large each of those just counted is.</summary>
    private bool IsOfEach(int index)
    {
        if (index < 3 || index >= clause.Count || !FrontBound(index) || !clause[index - 2].IsNoun || clause[index] is not { Role: null, Quantity: { } quantity } || !IsMeasure(quantity) || Behind(index) is var behind && (behind == clause.Count || !clause[behind].IsNoun || !EndsAt(behind)))
            return false;

        var count = index - 3;
        while (count > 0 && IsTail(clause[count]))
            count--;

        return clause[count] is { Role: null, Quantity: { HasUnit: true, IsPercentOrPoints: false } many } && !IsMeasure(many);
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

    /// <summary>30万吨级, 千亿级, 3A级 and 10类: a grade.</summary>
    private SpanRole? Level(int index, Lexeme? next)
    {
        if (next is not { Kind: LexemeKind.Text } || next.Start != clause[index].End)
            return null;

        // 平均级别达到4.2级: a grade that is reached is a number.
        if (next.End == next.Start + 1 && text[next.Start] == '级' && IsLed(index) && clause[index].Quantity is { Unit: null, Form: NumeralForm.Figures } && EndsAt(Behind(index) + 1))
            return null;

        return text[next.Start] is '级' or '档' or '制' && clause[index].Quantity!.Unit?.Symbol != "级" && text[next.Start + 1] is not '联' ? SpanRole.Size : null;
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
}
