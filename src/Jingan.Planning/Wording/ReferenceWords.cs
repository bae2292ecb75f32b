namespace Jingan.Planning.Wording;

/// <summary>Finds what a change is against: 比2020年, 较“十三五”末, 在2020年基础上.</summary>
internal static class ReferenceWords
{
    private static readonly char[] Openers = ['比', '较'];

    /// <summary>The reference in the text before a change; null where it is the year before or is not said.</summary>
    public static string? Find(string before)
    {
        var start = before.LastIndexOfAny(Openers);
        if (start >= 0 && DateWords.Match(before, start + 1) is > 0 and var length)
            return before.Substring(start + 1, length);

        if (start >= 0 && DateWords.IsYear(before, start + 1))
            return before.Substring(start + 1, 4);

        if (start >= 0 && start + 1 < before.Length && before[start + 1] is '“' or '"' && before.IndexOfAny(['”', '"'], start + 2) is > 0 and var close)
            return before[(start + 1)..(close + 1)] + (close + 1 < before.Length && before[close + 1] == '末' ? "末" : "");

        return DateBefore(before, "基础上") ?? DateBefore(before, "的") ?? DateBefore(before, "基础");
    }

    private static string? DateBefore(string before, string tail)
    {
        var end = before.LastIndexOf(tail, StringComparison.Ordinal);
        for (var start = Math.Max(0, end - 9); start < end; start++)
        {
            if (DateWords.Match(before, start) is > 0 and var length && start + length == end)
                return before.Substring(start, length);
        }

        return null;
    }
}
