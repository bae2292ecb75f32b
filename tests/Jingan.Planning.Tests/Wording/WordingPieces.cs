namespace Jingan.Planning.Tests.Wording;

/// <summary>Pieces of wordings: cut from those of the cases, and marks that trip readers up. Put together at random they are nothing anybody wrote.</summary>
internal static class WordingPieces
{
    private static readonly string[] Marks =
    [
        "（", "）", "(", ")", "[", "]", "【", "】", "“", "”", "\"", "；", ";", "、", "，", ",", "。", ".", ":", "：", "~", "～", "-", "—", "±", "+", "×", "/", "%", "％", "‰", "①", "²", "★", "*", "…", "□",
        " ", "\u3000", "\u200b", "\t", "\0", "\ud83d", "\ud83d\ude00", "\ufffe", "1,", "9/", "1.", "第", "前", "万", "亿", "百", "半", "成", "分之", "翻一番", "（家）", "套（间）", "a", "a: ", "; or ", ", respectively",
    ];

    /// <summary>The marks and the pieces of a share of the cases.</summary>
    public static string[] All { get; } = [.. Marks.Concat(Cut()).Distinct(StringComparer.Ordinal)];

    /// <summary>Some pieces, one behind another.</summary>
    public static string Next(Random random)
    {
        var pieces = new string[random.Next(1, 12)];
        for (var index = 0; index < pieces.Length; index++)
            pieces[index] = All[random.Next(All.Length)];

        return string.Concat(pieces);
    }

    private static IEnumerable<string> Cut() => WordingCase.Rows("targets.jsonl").Select(row => row.Wording)
        .SelectMany((wording, row) => Enumerable.Range(0, wording.Length).Where(start => (start + row) % 29 == 0)
            .Select(start => wording.Substring(start, Math.Min(1 + (start % 4), wording.Length - start))));
}
