using System.Buffers;
using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>Makes a folded wording ready for its clauses: the number of its item away, totals in square brackets spelled out.</summary>
internal static class WordingParts
{
    /// <summary>Marks that leave a place open, and marks of text that a wrong encoding has damaged.</summary>
    private static readonly string[] OpenPlaces = ["××", "□", "○○", "XX", "xx", "＿", "__", "***", "……", "...", "�", "锟斤拷"];

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.-");

    private static readonly string[] Places = ["专栏", "附件", "附表", "附录", "备注", "下表", "上表", "正文", "表", "注"];

    /// <summary>The characters with which those marks start, but for the point, which also stands in numbers.</summary>
    private static readonly SearchValues<char> OpenStarts = SearchValues.Create("×□○Xx＿_*…�锟");

    /// <summary>The wording with its totals spelled out and without the number of its item; null, with a problem, where its brackets are broken or it leaves a place open.</summary>
    /// <param name="folded">The folded wording.</param>
    /// <param name="isRate">Whether round brackets around the whole of it mark no total.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public static string? Prepare(string folded, bool isRate, out string? problem)
    {
        problem = OpenPlace(folded) is { } open ? $"a place left open or damaged: {open}"
            : folded is "待定" or "另定" or "另行确定" or "暂缺" or "无" or "暂无" or "待明确" ? "no aim is stated"
            : IsCrossReference(folded) ? "a reference to another place"
            : null;
        return problem is null ? SpellOutTotals(WithoutItemNumber(folded), isRate, out problem) : null;
    }

    private static string? OpenPlace(string text) =>
        text.AsSpan().IndexOfAny(OpenStarts) >= 0 || text.Contains("...", StringComparison.Ordinal) ? Array.Find(OpenPlaces, text.Contains) : null;

    /// <summary>见专栏3, 详见附表.</summary>
    private static bool IsCrossReference(string text)
    {
        var see = text.StartsWith("详见", StringComparison.Ordinal) || text.StartsWith("参见", StringComparison.Ordinal) ? 2 : text.StartsWith('见') ? 1 : 0;
        return see > 0 && StartsWithPlace(text.AsSpan(see));
    }

    private static bool StartsWithPlace(ReadOnlySpan<char> text)
    {
        foreach (var place in Places)
        {
            if (text.StartsWith(place))
                return true;
        }

        return false;
    }

    /// <summary>Drops ★, （3） and 12. in front of the words.</summary>
    private static string WithoutItemNumber(string text)
    {
        text = Trimmed(text);
        if (text.StartsWith('(') && text.IndexOf(')') is > 1 and <= 5 and var close && close + 1 < text.Length && char.IsLetter(text[close + 1]) && text[1..close].All(IsFigure))
            return text[(close + 1)..];

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;

        return digits is 1 or 2 && digits + 1 < text.Length && text[digits] is '.' or '、' && text[digits + 1] >= '\u2e80' ? text[(digits + 1)..] : text;
    }

    private static string Trimmed(string text)
    {
        var trimmed = text.AsSpan().TrimStart("★☆●•·▲※*").TrimEnd("*※†‡");
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    private static bool IsFigure(char character) => char.IsAsciiDigit(character) || "一二三四五六七八九十".Contains(character);

    /// <summary>Square brackets mark a total over the period: [13.5] is 累计13.5; so do round ones around a whole cell, but for that of a rate of growth.</summary>
    private static string? SpellOutTotals(string text, bool isRate, out string? problem)
    {
        problem = null;
        if (text is ['(', .., ')'] && text.AsSpan(1, text.Length - 2).IndexOfAnyExcept(Figures) < 0)
            return string.Concat(isRate ? "" : "累计", text.AsSpan(1, text.Length - 2));

        if (text.AsSpan().IndexOfAny('[', ']') < 0)
            return text;

        var spelled = new StringBuilder(text.Length + 2);
        var start = 0;
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', start))
        {
            var close = text.IndexOf(']', open);
            if (close < 0 || text.AsSpan(start, close - start).Count('[') > 1 || text.AsSpan(start, open - start).Contains(']'))
                break;

            spelled.Append(text, start, open - start);
            if (open == 0 && close == text.Length - 1 && !HasFigure(text))
                spelled.Append(text, 1, close - 1);
            else
                AppendBracketed(spelled, text[(open + 1)..close]);

            start = close + 1;
        }

        spelled.Append(text, start, text.Length - start);
        problem = text.AsSpan(start).IndexOfAny('[', ']') >= 0 ? "brackets that do not pair" : null;
        return problem is null ? spelled.ToString() : null;
    }

    /// <summary>A total stands apart from a number in the same cell, 93.0 [3.3]; words in square brackets are a note.</summary>
    private static void AppendBracketed(StringBuilder spelled, string content)
    {
        if (!HasFigure(content) || content[0] == '注')
        {
            spelled.Append('(').Append(content).Append(')');
            return;
        }

        if (EndsWithFigure(spelled))
            spelled.Append('、');

        spelled.Append(content.StartsWith("累计", StringComparison.Ordinal) ? "" : "累计").Append(content);
    }

    private static bool HasFigure(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    /// <summary>Whether a figure stands in the clause that the text ends with.</summary>
    private static bool EndsWithFigure(StringBuilder text)
    {
        for (var index = text.Length - 1; index >= 0 && text[index] is not (';' or ',' or '。' or '、' or '!'); index--)
        {
            if (char.IsAsciiDigit(text[index]) && !(index > 0 && char.IsAsciiLetter(text[index - 1])))
                return true;
        }

        return false;
    }
}
