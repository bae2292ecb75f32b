using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>Reads positions in English: rank 1 to 3 among 全市, rank first among the districts, in the front ranks among 全国.</summary>
internal static class EnglishRanks
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Takes the rank that stands next; null where none does.</summary>
    public static Rank? Take(EnglishCursor cursor)
    {
        if (cursor.TakeAny("in the front ranks", "among the front ranks") >= 0)
            return With(cursor, null, null, "前列");

        var isTop = cursor.TakeAny("in the top ", "rank in the top ", "rank among the top ") >= 0;
        if ((!isTop && !cursor.Take("rank ")) || TakePosition(cursor) is not { } first)
            return null;

        if (isTop)
            return With(cursor, 1, first, $"前{first}位");

        var last = cursor.Take(" to ") ? TakePosition(cursor) : first;
        return last >= first ? With(cursor, first, last, first == last ? $"第{first}位" : $"前{last}位") : null;
    }

    private static Rank With(EnglishCursor cursor, int? best, int? worst, string words)
    {
        var peers = cursor.TakeAny(" among ", " in ") >= 0 ? cursor.TakeName(" “", " 「", " (", ", ") : null;
        return new(peers is { Length: > 0 } ? peers : null, best, worst, cursor.TakeQuoted() ?? words);
    }

    private static int? TakePosition(EnglishCursor cursor)
    {
        if (cursor.TakeAny(Ordinals) is >= 0 and var ordinal)
            return ordinal + 1;

        var digits = 0;
        while (digits < cursor.Rest.Length && char.IsAsciiDigit(cursor.Rest[digits]))
            digits++;

        if (!int.TryParse(cursor.Rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position < 1)
            return null;

        cursor.Move(digits);
        return position;
    }
}
