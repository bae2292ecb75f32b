namespace Jingan.Planning.Files;

/// <summary>What files that are read together say again and again, made once: periods, units, names, wordings.</summary>
internal sealed class ReadingMemory
{
    private const int NameSlots = 64;
    private Name?[]? names;

    /// <summary>The wordings so far.</summary>
    public WordingMemory Wordings { get; } = new();

    /// <summary>The periods so far.</summary>
    public Dictionary<string, ReportingPeriod> Periods { get; } = new(StringComparer.Ordinal);

    /// <summary>The sound units so far.</summary>
    public Dictionary<string, Unit> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>A Chinese name as one value, mostly, however often it stands there: categories, groups, departments.</summary>
    public Name NameOf(string zh)
    {
        names ??= new Name?[NameSlots];
        ref var slot = ref names[((uint)(zh.Length * 31) + zh[0] + zh[^1]) % NameSlots];
        return slot is { } known && known.Zh == zh ? known : slot = new(zh);
    }
}
