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
            if (clause[index] is { Kind: LexemeKind.Quantity, Role: null } && RoleOf(index) is { } role && !(role is SpanRole.Size or SpanRole.Scope && IsShareOfThings(index)))
                Give(index, role);
        }
    }

    /// <summary>80%以上行政村, 超过八成的村: a share of the things that follow is said of them, unless a noun before it has the share.</summary>
    private bool IsShareOfThings(int index) =>
        clause[index].Quantity!.IsPercentOrPoints && !(index > 0 && clause[FrontBound(index) && index > 1 ? index - 2 : index - 1] is var before && (before.IsNoun || before.Is(Act.RateNoun)) && !IsPlaceName(index));

    /// <summary>全县80%以上行政村: a place before the share has none itself.</summary>
    private bool IsPlaceName(int index) => text[clause[index - 1].End - 1] is '县' or '市' or '省' or '区' or '国' or '镇' or '乡' or '域';

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
            // 由上年的83.3%提升8个百分点
            if (hasNumber && clause[index] is { Kind: LexemeKind.Word, Act: Act.Rise or Act.Fall } && index + 1 < clause.Count && clause[index + 1].Kind is LexemeKind.Quantity or LexemeKind.Word && clause[index - 1].Kind is LexemeKind.Quantity or LexemeKind.Word)
                return index;

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

        if (role is SpanRole.Period && index > 0 && clause[index - 1] is { Kind: LexemeKind.Word, Act: Act.Running or Act.Near or Act.Below or Act.Above })
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
