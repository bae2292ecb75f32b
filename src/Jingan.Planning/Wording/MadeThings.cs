namespace Jingan.Planning.Wording;

/// <summary>Tells where a number counts things made, won or given in the period, which makes it a total of the period.</summary>
internal static class MadeThings
{
    /// <summary>Whether a number counts them.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="index">The number's place.</param>
    /// <param name="start">The place of the first word that leads to it.</param>
    public static bool AreCounted(in Clause clause, int index, int start) =>
        IsForWhom(clause, index) ? clause.Find(WordKind.Flow, index, clause.NextNumber(index)) > 0 : IsLedTo(clause, index, start) || IsOpenedByMaking(clause, index, start);

    /// <summary>The 为 of 为7000户家庭提供 says for whom; that of 占比为5% is a copula.</summary>
    public static bool IsForWhom(in Clause clause, int index) => index > 0 && clause.Is(index - 1, "为") && !clause.EndsBehind(index);

    /// <summary>新增就业50万人, 完成投资达到5000亿元; not 投资增加到6000亿元, which is a level.</summary>
    private static bool IsLedTo(in Clause clause, int index, int start)
    {
        var (flow, made) = (-1, false);
        for (var place = start; place < index; place++)
        {
            if (clause[place].Is(WordKind.Flow))
                (flow, made) = (place, made || BasisWords.IsMaking(clause.TextOf(place)));
        }

        return flow >= 0 && (made || clause.Find(WordKind.Level, flow, index) < 0);
    }

    /// <summary>新建公共绿地28公顷: the clause opens with a verb of making, and closes with the number.</summary>
    private static bool IsOpenedByMaking(in Clause clause, int index, int start)
    {
        var first = clause.First;
        return first < start
            && clause[first].Is(WordKind.Flow)
            && BasisWords.IsMaking(clause.TextOf(first))
            && clause.EndsBehind(index)
            && clause.Find(WordKind.Level, first, index) < 0;
    }
}
