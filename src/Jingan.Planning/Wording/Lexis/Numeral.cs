namespace Jingan.Planning.Wording;

/// <summary>A number as it is written, before any unit: one number, or the two ends of 三五 and 七八.</summary>
/// <param name="Low">The number, or the lower end.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> for one number.</param>
/// <param name="Scale">The scale words at its end that are kept as part of the unit: 万 of 三万; empty for none.</param>
/// <param name="End">Where the text behind it begins.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Numeral(decimal Low, decimal High, string Scale, int End, NumeralForm Form)
{
    public bool IsOne => Low == High;
}

/// <summary>How a number is written.</summary>
internal enum NumeralForm
{
    /// <summary>In figures, perhaps with scale words.</summary>
    Figures,

    /// <summary>In Chinese digits.</summary>
    Chinese,

    /// <summary>A single Chinese digit, which is often part of a word.</summary>
    OneDigit,

    /// <summary>A scale word alone: 百, 千, 万亿.</summary>
    BareScale,
}
