namespace Jingan.Planning.Wording;

/// <summary>Reads aims at the whole of a scope: 全部完成, 全覆盖, 应保尽保.</summary>
internal static class CompleteAllWords
{
    private static readonly string[] Wholes = ["全覆盖", "全部", "清零", "全消除", "全达标", "全贯通", "基本覆盖", "消零", "归零"];

    private static readonly string[] Adverbs = ["全面", "基本", "彻底", "完全", "整体", "率先"];

    private static readonly string[] Endings = ["消除", "完成", "解决", "覆盖", "达标", "淘汰", "取缔", "关停", "建成通车", "脱贫", "普及", "化解", "整改到位", "清退"];

    /// <summary>The words without one of which a clause is at no whole.</summary>
    public static IEnumerable<string> Marks => ["应", .. Wholes, .. Adverbs];

    /// <summary>The aim of a clause without a number; null where it is none of this kind.</summary>
    public static WholeStatement? Read(string clause, Modality? modality, string? note) =>
        Words(clause) is { } words ? new() { Scope = words, IsApproximate = Softening.IsIn(clause), Modality = modality, Note = note } : null;

    /// <summary>Whether a clause says that the whole of a scope is done; 基本 says that something is missing.</summary>
    public static bool AreDone(string clause) => Words(clause) is not null && !Softening.IsIn(clause);

    /// <summary>The words for the whole; null where the clause has none.</summary>
    public static string? Words(string clause)
    {
        foreach (var whole in Wholes)
        {
            if (clause.Contains(whole, StringComparison.Ordinal))
                return whole == "全部" ? clause[clause.IndexOf(whole, StringComparison.Ordinal)..] : whole;
        }

        foreach (var adverb in Adverbs)
        {
            if (EndingBehind(clause, adverb) is { } ending)
                return adverb + ending;
        }

        return ShouldAll(clause);
    }

    private static string? EndingBehind(string clause, string adverb)
    {
        for (var index = clause.IndexOf(adverb, StringComparison.Ordinal); index >= 0; index = clause.IndexOf(adverb, index + adverb.Length, StringComparison.Ordinal))
        {
            var end = index + adverb.Length;
            foreach (var ending in Endings)
            {
                if (clause.AsSpan(end).StartsWith(ending))
                    return ending;
            }
        }

        return null;
    }

    /// <summary>应保尽保: what ought to be X is all X.</summary>
    private static string? ShouldAll(string clause)
    {
        var should = clause.IndexOf('应');
        return should >= 0 && should + 3 < clause.Length && clause[should + 2] == '尽' && clause[should + 1] == clause[should + 3] ? clause.Substring(should, 4) : null;
    }
}
