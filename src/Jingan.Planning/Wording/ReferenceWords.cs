namespace Jingan.Planning.Wording;

/// <summary>Finds what a change is against: 比2020年, 较“十三五”末, 在2020年基础上.</summary>
internal static class ReferenceWords
{
    /// <summary>The reference in the text before a change; null where it is the year before or is not said.</summary>
    public static string? Find(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny('比', '较');
        if (start >= 0 && DateWords.Match(before, start + 1) is > 0 and var length)
            return before.Slice(start + 1, length).ToString();

        if (start >= 0 && DateWords.IsYear(before, start + 1))
            return before.Slice(start + 1, 4).ToString();

        if (start >= 0 && start + 1 < before.Length && before[start + 1] is '“' or '"' && before[(start + 2)..].IndexOfAny('”', '"') is >= 0 and var quoted)
        {
            var close = start + 2 + quoted;
            return before[(start + 1)..(close + (close + 1 < before.Length && before[close + 1] == '末' ? 2 : 1))].ToString();
        }

        return DateBefore(before, "基础上") ?? DateBefore(before, "的") ?? DateBefore(before, "基础");
    }

    private static string? DateBefore(ReadOnlySpan<char> before, string tail)
    {
        var end = before.LastIndexOf(tail);
        for (var start = Math.Max(0, end - 9); start < end; start++)
        {
            if (DateWords.Match(before, start) is > 0 and var length && start + length == end)
                return before.Slice(start, length).ToString();
        }

        return null;
    }
}
