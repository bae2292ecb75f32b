namespace Jingan.Planning.Wording;

/// <content>Numbers in attributes, which tell what the things that are counted are like: 收入50万元以上的村, 日处理500吨的焚烧厂.</content>
internal readonly partial struct Roles
{
    /// <summary>收入50万元以上的村, 1座日处理500吨的焚烧厂, 2条3公里长的步道, 3个10亿元以上项目: what the thing is like, beside the number of things.</summary>
    private SpanRole? Described(int index, Quantity quantity, int behind, Lexeme? next)
    {
        if (next is null || quantity.Unit is null || quantity.Itself is not null)
            return null;

        var isClause = next.Is(Act.Of) && behind + 1 < clause.Count && clause[behind + 1].IsNoun;
        if (isClause && (behind > index + 1 || FrontBound(index) || IsMeasure(quantity)) && !quantity.IsPercentOrPoints && (ValueBeforeSeparator(behind) || EndsWhole(behind)))
            return SpanRole.Size;

        // 增速高于20%的企业, 对低于40分的社区: what such things are like, told by a comparison.
        if (isClause && FrontBound(index) && index > 1 && (clause[index - 2].IsNoun || clause[index - 2].Is(Act.RateNoun)) && FrontReader.Compares(text.Between(clause[index - 1].Start, clause[index - 1].End).TrimStart('不')) && NounPhrases.IsThing(text.Between(clause[behind + 1].Start, clause[RunEnd(behind + 1) - 1].End)))
            return SpanRole.Size;

        // 年用水量1万立方米以上的工业企业: a noun of amount before it has the amount, whatever is done with the things.
        if (isClause && behind > index + 1 && IsMeasure(quantity) && index > 0 && clause[index - 1] is { Kind: LexemeKind.Text } amount && amount.End == clause[index].Start && EndsInAmount(text.Between(amount.Start, amount.End)))
            return SpanRole.Size;

        // 日处理2000吨垃圾焚烧厂1座: a measure between two nouns, and then the number of things.
        if (behind == index + 1 && IsMeasure(quantity) && !IsMoney(quantity) && next.IsNoun && next.Start == clause[index].End && index > 0 && clause[index - 1] is { Kind: LexemeKind.Text } called && called.End == clause[index].Start && ValueBeforeSeparator(behind) && CountsThings(behind))
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

    /// <summary>用水量, 产值, 收入: what things have so much of.</summary>
    private static bool EndsInAmount(ReadOnlySpan<char> words) =>
        words is [.., '量' or '值' or '额'] or [.., '收' or '投', '入' or '资'] or [.., '面', '积'] or [.., '规', '模'] or [.., '能', '耗'] or [.., '税', '收'] or [.., '营', '收'] or [.., '库', '容'] or [.., '装', '机'];

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
}
