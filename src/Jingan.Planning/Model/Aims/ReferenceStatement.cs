namespace Jingan.Planning;

/// <summary>A number that stands elsewhere: a benchmark's value or growth, an assignment, or a level to keep.</summary>
/// <remarks>
/// 高于全市平均水平1个百分点 is relative to a benchmark with an offset; 不低于标准的1.6倍 relative with a factor; 与全市增速保持同步 keeps pace;
/// 完成市下达目标 is delegated; 保持稳定, 不低于上年 keeps a level.
/// </remarks>
public sealed record ReferenceStatement : Statement
{
    private ReferenceStatement(ReferenceKind reference, string? whose, Comparator comparator)
    {
        Reference = reference;
        Whose = Given.NullOrNotBlank(whose);
        Comparator = Given.Defined(comparator);
    }

    /// <summary>What kind of number it is.</summary>
    public ReferenceKind Reference { get; }

    /// <summary>Whose number, as worded: the benchmark (全市平均水平) or the authority (市政府). Null where it is not said.</summary>
    public string? Whose { get; }

    /// <summary>How the value has to stand to that number.</summary>
    public Comparator Comparator { get; init => field = Given.Defined(value); }

    /// <summary>How far beyond it: 1个百分点 in 高于全市1个百分点. Null for nothing.</summary>
    public Amount? Offset { get; init; }

    /// <summary>By what the number is multiplied first: 1.6 in 标准的1.6倍, 0.5 in 全市平均的50%. Null for nothing.</summary>
    /// <exception cref="ArgumentException">It is zero or negative.</exception>
    public decimal? Factor
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Factor), value, "A factor is positive.");
    }

    /// <summary>The level to keep or compare with: 上年, 2020年; null for the base of the period.</summary>
    public TimeReference? Since { get; init; }

    /// <summary>Whether 基本 or 总体 softens it.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The words as worded where they say how it is meant: 保持稳定, 只减不增. Null where the rest says it.</summary>
    public string? Words { get; init => field = Given.NullOrNotBlank(value); }

    /// <inheritdoc/>
    public override StatementKind Kind => Reference switch
    {
        ReferenceKind.Relative => StatementKind.Relative,
        ReferenceKind.KeepPace => StatementKind.KeepPace,
        ReferenceKind.Delegated => StatementKind.Delegated,
        _ => StatementKind.MaintainLevel,
    };

    /// <summary>Compared with a benchmark's value: 高于全市平均水平.</summary>
    /// <param name="comparator">How the value has to stand to it.</param>
    /// <param name="benchmark">Whose value, as worded, not blank.</param>
    /// <param name="offset">How far beyond it; null for nothing.</param>
    public static ReferenceStatement Relative(Comparator comparator, string benchmark, Amount? offset = null) =>
        new(ReferenceKind.Relative, Given.NotBlank(benchmark), comparator) { Offset = offset };

    /// <summary>Growth in step with a benchmark's growth: 与全市增速保持同步.</summary>
    /// <param name="benchmark">Whose growth, as worded, not blank.</param>
    /// <param name="isApproximate">Whether 基本 softens it.</param>
    public static ReferenceStatement KeepPace(string benchmark, bool isApproximate = false) =>
        new(ReferenceKind.KeepPace, Given.NotBlank(benchmark), Comparator.Reach) { IsApproximate = isApproximate };

    /// <summary>A number that a higher authority sets elsewhere: 完成市下达目标.</summary>
    /// <param name="authority">Who sets it, as worded: 市, 市政府, 国家; null where it is not said.</param>
    /// <param name="comparator">How the value has to stand to that number.</param>
    public static ReferenceStatement Delegated(string? authority = null, Comparator comparator = Comparator.Reach) =>
        new(ReferenceKind.Delegated, authority, comparator);

    /// <summary>No worse than a level: 保持稳定, 持平, 不低于上年.</summary>
    /// <param name="words">The words as worded, not blank.</param>
    /// <param name="since">The level to keep; null for the base of the period.</param>
    /// <param name="isApproximate">Whether 基本 or 总体 softens it.</param>
    public static ReferenceStatement MaintainLevel(string words, TimeReference? since = null, bool isApproximate = false) =>
        new(ReferenceKind.MaintainLevel, null, Comparator.Reach) { Words = Given.NotBlank(words), Since = since, IsApproximate = isApproximate };
}

/// <summary>What kind of number a statement refers to.</summary>
public enum ReferenceKind
{
    /// <summary>A benchmark's value.</summary>
    Relative,

    /// <summary>A benchmark's growth.</summary>
    KeepPace,

    /// <summary>What a higher authority assigned.</summary>
    Delegated,

    /// <summary>The indicator's own level at another time.</summary>
    MaintainLevel,
}

/// <summary>How a value has to stand to another.</summary>
public enum Comparator
{
    /// <summary>达到, 与…持平: equal, or on the better side.</summary>
    Reach,

    /// <summary>不低于: the same or more.</summary>
    AtLeast,

    /// <summary>高于, 优于: more.</summary>
    GreaterThan,

    /// <summary>不高于, 以内: the same or less.</summary>
    AtMost,

    /// <summary>低于: less.</summary>
    LessThan,
}
