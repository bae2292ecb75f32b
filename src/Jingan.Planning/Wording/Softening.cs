namespace Jingan.Planning.Wording;

/// <summary>基本 and 总体, where they soften what is said; not where they are part of a name: 基本公共服务, 总体规划.</summary>
internal static class Softening
{
    private static readonly string[] Words = ["基本", "大体", "总体", "大致"];

    private static readonly string[] Softened =
        ["实现", "完成", "消除", "解决", "覆盖", "达到", "达标", "建成", "形成", "全", "做到", "得到", "脱贫", "普及", "淘汰", "化解", "保持", "维持", "稳定", "持平", "清零", "同步", "不"];

    /// <summary>Whether a statement of the clause is softened.</summary>
    public static bool IsIn(string clause)
    {
        foreach (var word in Words)
        {
            if (IsSoftenedBy(clause, word))
                return true;
        }

        return false;
    }

    private static bool IsSoftenedBy(string clause, string word)
    {
        for (var index = clause.IndexOf(word, StringComparison.Ordinal); index >= 0; index = clause.IndexOf(word, index + word.Length, StringComparison.Ordinal))
        {
            var end = index + word.Length;
            foreach (var verb in Softened)
            {
                if (clause.AsSpan(end).StartsWith(verb))
                    return true;
            }
        }

        return false;
    }
}
