namespace Jingan.Planning.Wording;

/// <summary>Decides, before any number gets its role, which words before it belong to what is counted: 高于全市平均水平的社区食堂12家.</summary>
/// <remarks>One rule a method. What is decided here is a noun for every rule that comes after.</remarks>
internal readonly struct NounPhrases(Glyphs text, List<Lexeme> clause)
{
    /// <summary>What is compared with under such a name is a level, and nothing that can be counted.</summary>
    private static readonly string[] LevelNouns = ["水平", "标准", "要求", "规定", "均值", "平均", "指标", "总数", "数量", "目标", "任务", "计划", "数值", "比例", "值", "额", "数", "量", "率", "速", "幅", "龄", "期", "度", "价", "分"];

    /// <summary>Gives the words of attributive clauses their role.</summary>
    public void Decide()
    {
        for (var index = 0; index + 3 < clause.Count; index++)
        {
            if (!IsComparing(clause[index]))
                continue;

            var end = EndOfComparison(index);
            if (end == 0)
                continue;

            // 6个低于省级标准的污水厂: behind a count it tells what is counted.
            var isBehindCount = index > 0 && clause[index - 1] is { Kind: LexemeKind.Quantity, Quantity: { HasUnit: true, IsPercentOrPoints: false } } && IsThing(NounAt(end + 1, clause.Count));
            if (isBehindCount || (CountOf(end) is > 0 and var number && IsCounted(end, number)))
                Give(index, end);
        }
    }

    /// <summary>高于, 不低于, 优于: words that compare, and never 至少 or 最多, which only bound a number.</summary>
    private bool IsComparing(Lexeme lexeme) =>
        lexeme is { Kind: LexemeKind.Word, Role: null, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below } && Script.IsIdeograph(text[lexeme.Start]) && !Benchmark.IsAdjective(text, lexeme);

    /// <summary>The 的 that ends the words compared with, where no number stands among them; 0 for none.</summary>
    private int EndOfComparison(int index)
    {
        var last = 0;
        for (var at = index + 1; at < clause.Count; at++)
        {
            if (clause[at].Is(Act.Of))
                last = at > index + 1 ? at : 0;
            else if (!clause[at].IsNoun && clause[at] is not ({ Kind: LexemeKind.Time } or { Kind: LexemeKind.Word, Act: Act.And or Act.Or or Act.Manner or Act.Work or Act.RateNoun }))
                break;
        }

        return last > 0 && last + 1 < clause.Count && clause[last + 1].IsNoun ? last : 0;
    }

    /// <summary>The number behind the noun of an attributive clause, with only nouns, verbs of work and bounds between; 0 for none.</summary>
    private int CountOf(int end)
    {
        for (var at = end + 1; at < clause.Count; at++)
        {
            if (clause[at] is { Kind: LexemeKind.Quantity, Role: null })
                return at;

            if (!clause[at].IsNoun && clause[at] is not { Kind: LexemeKind.Word, Act: Act.Work or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near or Act.Level or Act.Reach or Act.Share })
                return 0;
        }

        return 0;
    }

    /// <summary>Whether the number counts the noun behind 的, and is no distance from a level: a count of things, or the share of them.</summary>
    private bool IsCounted(int end, int number)
    {
        if (clause[number].Quantity is not { Unit: { IsPercentagePoints: false } unit, Itself: null } || unit == Unit.Times)
            return false;

        var noun = NounAt(end + 1, number);
        if (unit.IsPercent)
            return noun is [_, .., '占', '比'] or [_, .., '比', '例' or '重'] or [_, .., '覆', '盖', '率'] || clause[number - 1].Is(Act.Share);

        return IsThing(noun);
    }

    /// <summary>Whether a noun names things, and not the level of one.</summary>
    public static bool IsThing(ReadOnlySpan<char> noun)
    {
        foreach (var level in LevelNouns)
        {
            if (noun.EndsWith(level))
                return false;
        }

        return true;
    }

    private ReadOnlySpan<char> NounAt(int from, int to)
    {
        var last = from;
        while (last < to && (clause[last].IsNoun || clause[last].Is(Act.Work)))
            last++;

        return text.Between(clause[from].Start, clause[last - 1].End);
    }

    private void Give(int from, int to)
    {
        for (var at = from; at <= to; at++)
            clause[at].Role = SpanRole.Scope;
    }
}
