namespace Jingan.Planning.Reports.Page;

/// <summary>One number, or what is known of it.</summary>
/// <param name="Low">The least that it can be; null where it has no lower end.</param>
/// <param name="LowIn">Whether <paramref name="Low"/> belongs to it.</param>
/// <param name="High">The most that it can be; null where it has no upper end.</param>
/// <param name="HighIn">Whether <paramref name="High"/> belongs to it.</param>
/// <param name="About">The number that was printed, where 约 or 左右 stood with it.</param>
internal readonly record struct Figure(decimal? Low, bool LowIn, decimal? High, bool HighIn, decimal? About = null)
{
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>Where a picture puts it: the printed number, the end that is known, or the middle.</summary>
    public decimal? Place =>
        About ?? (IsPoint ? Low : Low is { } low && High is { } high ? (low + high) / 2 : Low ?? High);

    public static Figure Exactly(decimal value) => new(value, true, value, true);

    /// <summary>The figure of a fall as the size of the fall.</summary>
    public Figure Negated() => new(-High, HighIn, -Low, LowIn, -About);
}

/// <summary>What a target asks, as far as a picture and a sentence need it.</summary>
internal enum GoalKind
{
    Words,
    AtLeast,
    GreaterThan,
    AtMost,
    LessThan,
    Between,
    Exact,
    About,
}

/// <summary>What a target's number measures.</summary>
internal enum GoalBasis
{
    Unknown,
    Level,
    Change,
    YearOnYear,
    MeanGrowth,
    Total,
    Other,
}

/// <summary>On which side of the target's number it is fine.</summary>
internal enum GoalSide
{
    Right,
    Left,
    Within,
}

/// <summary>A target in numbers. A fall is the size of the fall, so that more of it is better.</summary>
internal sealed record Goal
{
    public required GoalKind Kind { get; init; }

    public GoalBasis Basis { get; init; }

    /// <summary>Whether it is for one year or less, of which a total need not be called one.</summary>
    public bool IsOfOneYear { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public GoalSide Side { get; init; }

    public bool IsFall { get; init; }

    public bool IsRise { get; init; }

    /// <summary>Whether its number is how many times the base; its words say it best: 翻一番.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>The unit as it is printed after a number, %, 家; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The target's words, where it has no number.</summary>
    public string Words { get; init; } = "";

    public bool HasNumber => Kind is not GoalKind.Words && (Low ?? High) is not null;

    /// <summary>The number that decides: the lower end where more is better, the upper one where less is.</summary>
    public decimal? Bound => Side == GoalSide.Left ? High ?? Low : Low ?? High;

    /// <summary>The other end of a range.</summary>
    public decimal? FarEnd => Side == GoalSide.Left ? Low : High;

    /// <summary>How many decimals the numbers have more where they are shown in a larger unit than the stated one.</summary>
    public int Shift { get; init; }

    /// <summary>The most decimals that the target's own numbers have.</summary>
    public int Decimals => Math.Max(Shift, Math.Max(Places(Low), Places(High)));

    public static int Places(decimal? value) =>
        value is { } number ? decimal.GetBits(Trimmed(number))[3] >> 16 & 0xff : 0;

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;
}

/// <summary>What a bullet bar shows. Numbers are on one scale, in the goal's unit; null says that there is none to show.</summary>
internal sealed record Bullet
{
    /// <summary>The target's number by which the row's scale stands.</summary>
    public decimal? Target { get; init; }

    /// <summary>The other end of a range, on the far side of <see cref="Target"/>.</summary>
    public decimal? OtherEnd { get; init; }

    public GoalSide Side { get; init; }

    public bool IsStrict { get; init; }

    public decimal? Base { get; init; }

    public Figure? Actual { get; init; }

    public bool IsEstimate { get; init; }

    /// <summary>Only some of the years are known: <see cref="Actual"/> is what they come to.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What should have been reached by the day of evaluation.</summary>
    public decimal? Due { get; init; }

    /// <summary>What is missing, or when it is due: stands before the target.</summary>
    public string? Label { get; init; }

    /// <summary>Words that stand in a frame, where there is no number.</summary>
    public string? Frame { get; init; }

    /// <summary>The bar in words, for who does not see it.</summary>
    public string Description { get; init; } = "";
}
