namespace Jingan.Planning.Wording;

/// <summary>A number with its unit, as it stands in a text.</summary>
internal sealed class Quantity
{
    /// <summary>The number, or the lower end of a range.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end; equal to <see cref="Low"/> for one number.</summary>
    public required decimal High { get; init; }

    /// <summary>The unit as written, scale words included; null for none.</summary>
    public Unit? Unit { get; set; }

    /// <summary>Where the unit begins; the end of the number where there is none.</summary>
    public required int UnitStart { get; init; }

    public required NumeralForm Form { get; init; }

    /// <summary>余, 多: more than the number.</summary>
    public bool IsMore { get; init; }

    /// <summary>十来: about the number.</summary>
    public bool IsSome { get; init; }

    /// <summary>Whether it is the two ends of a range.</summary>
    public bool IsRange { get; init; }

    /// <summary>翻番, 减半: the change that the words are; null for a plain number.</summary>
    public ItselfKind? Itself { get; init; }

    /// <summary>The further values of 0.5:24.5:75.0 and 96/98; empty for one number.</summary>
    public IReadOnlyList<decimal> Others { get; init; } = [];

    /// <summary>Whether the values are parted by a slash.</summary>
    public bool IsSlashed { get; init; }

    /// <summary>Whether the number is one side of a ratio whose other side is 1: 2.5:1.</summary>
    public bool IsRatio { get; init; }

    /// <summary>Whether a plus or minus sign stands before it.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether it is 正负 so much, a band about zero or about a number.</summary>
    public bool IsBand { get; init; }

    /// <summary>Whether it stands behind 第.</summary>
    public bool HasUnit => Unit is { IsBareScale: false };

    public bool IsBareScale => Form == NumeralForm.BareScale;

    public bool IsPercentOrPoints => Unit is { IsPercent: true } or { IsPercentagePoints: true };
}

/// <summary>A change that its words state whole.</summary>
internal enum ItselfKind
{
    /// <summary>翻一番: a rise by so many per cent.</summary>
    Doubled,

    /// <summary>减半.</summary>
    Halved,

    /// <summary>正增长: above zero.</summary>
    Positive,

    /// <summary>负增长: a fall above zero.</summary>
    Negative,

    /// <summary>零增长: by nothing.</summary>
    Zero,

    /// <summary>两位数增长: ten per cent or more.</summary>
    TwoDigits,
}
