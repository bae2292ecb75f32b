namespace Jingan.Planning;

/// <summary>How many zones of a kind a pattern calls for: 三带 is three belts, 多点 several nodes.</summary>
/// <param name="Kind">The kind of zone.</param>
/// <param name="Count">How many, at least 1; null for several (多), which is two or more.</param>
public sealed record PatternCount(ZoneKind Kind, int? Count)
{
    /// <summary>The kind of zone.</summary>
    public ZoneKind Kind { get; init => field = Given.NotNull(value); } = Given.NotNull(Kind);

    /// <summary>How many, at least 1; null for several.</summary>
    public int? Count { get; init => field = Given.FromOne(value); } = Given.FromOne(Count);

    /// <summary>Whether the pattern says only that there are several.</summary>
    public bool IsSeveral => Count is null;

    /// <summary>Whether a number of zones is what the pattern calls for.</summary>
    public bool Fits(int found) => Count is { } count ? found == count : found >= 2;
}

/// <summary>Reads the counts of a pattern from its words: 两轴多点一区 is two axes, several nodes and one area.</summary>
internal static class PatternWords
{
    /// <summary>Words that stand for one kind and are also used for others: the one area of 两轴多点一区 may be a functional zone.</summary>
    private static readonly (ZoneKind Kind, ZoneKind[] Others)[] Broad =
    [
        (ZoneKind.Area, [ZoneKind.FunctionalZone, ZoneKind.Cluster]),
        (ZoneKind.Node, [ZoneKind.NewTown, ZoneKind.City]),
        (ZoneKind.City, [ZoneKind.NewTown]),
        (ZoneKind.MainCentre, [ZoneKind.Centre, ZoneKind.City]),
        (ZoneKind.Corridor, [ZoneKind.Belt]),
        (ZoneKind.Ring, [ZoneKind.Belt]),
        (ZoneKind.Core, [ZoneKind.Centre]),
    ];

    /// <summary>Every Chinese word of a kind with the kind, longer words first, so that 副中心 is not read as 副.</summary>
    private static readonly (string Word, ZoneKind Kind)[] Words =
    [
        .. ZoneKind.All.SelectMany(kind => kind.Chinese.Select(word => (word, kind))).OrderByDescending(row => row.word.Length),
    ];

    /// <summary>The counts that the words of a pattern say, in the order of the kinds; what has no number before it is no count.</summary>
    public static ValueList<PatternCount> Read(string pattern)
    {
        var found = new SortedDictionary<ZoneKind, int?>();
        for (var at = 0; at < pattern.Length;)
        {
            if (CountAt(pattern, at) is not var (count, end) || KindAt(pattern, end) is not var (kind, next))
            {
                at++;
                continue;
            }

            // One kind said twice is counted together.
            found[kind] = found.TryGetValue(kind, out var before) ? before + count : count;
            at = next;
        }

        return [.. found.Select(one => new PatternCount(one.Key, one.Value))];
    }

    /// <summary>Whether the zones of a structure are as many as a count that was read from words says, of the kind or of those it also names.</summary>
    public static bool Fits(PatternCount count, SpatialStructure space)
    {
        if (space.Holds(count))
            return true;

        foreach (var (kind, others) in Broad)
        {
            if (kind != count.Kind)
                continue;

            var also = others.Select(other => space.CountOf(other)).ToArray();
            return Array.Exists(also, count.Fits) || count.Fits(space.CountOf(count.Kind) + also.Sum());
        }

        return false;
    }

    private static (ZoneKind Kind, int Next)? KindAt(string pattern, int at)
    {
        foreach (var (word, kind) in Words)
        {
            if (string.CompareOrdinal(pattern, at, word, 0, word.Length) == 0)
                return (kind, at + word.Length);
        }

        return null;
    }

    /// <summary>The number that stands at a place; null in it for several. Words of up to 99 are read.</summary>
    private static (int? Count, int Next)? CountAt(string pattern, int at)
    {
        if (pattern[at] is '多' or '数')
            return (null, at + 1);

        var (ones, tens, next) = (-1, -1, at);
        for (; next < pattern.Length; next++)
        {
            if (pattern[next] == '十')
            {
                if (tens >= 0)
                    return null;

                (tens, ones) = (ones < 0 ? 1 : ones, -1);
            }
            else if (DigitOf(pattern[next]) is { } digit)
            {
                if (ones > 9)
                    return null;

                ones = ones < 0 ? digit : (ones * 10) + digit;
            }
            else
            {
                break;
            }
        }

        if (next == at)
            return null;

        var count = (Math.Max(tens, 0) * 10) + Math.Max(ones, 0);
        return count is >= 1 and <= 99 ? (count, next) : null;
    }

    private static int? DigitOf(char character) => character switch
    {
        '两' or '双' => 2,
        '单' => 1,
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ when "〇一二三四五六七八九".IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => null,
    };
}
