namespace Jingan.Planning.Files;

/// <summary>How many keystrokes lie between two words: letters added, dropped, replaced, or two neighbours swapped.</summary>
internal static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>The distance; null where it is above the limit or a word has more than 64 characters.</summary>
    /// <remarks>Looks only at the band of the table in which the limit can hold: time is linear in the length of the words.</remarks>
    public static int? Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (a.Length > LongestWord || b.Length > LongestWord || Math.Abs(a.Length - b.Length) > limit)
            return null;

        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];

        Span<int> twoBack = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var column = 0; column <= b.Length; column++)
            last[column] = column;

        var (leastBefore, least) = (0, 0);
        for (var i = 1; i <= a.Length; i++)
        {
            row[..(b.Length + 1)].Fill(limit + 1);
            row[0] = i;
            (leastBefore, least) = (least, i);
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A row is made of the two before it: none further on can come below them.
            if (leastBefore > limit && least > limit)
                return null;

            var free = twoBack;
            twoBack = last;
            last = row;
            row = free;
        }

        return last[b.Length] <= limit ? last[b.Length] : null;
    }
}
