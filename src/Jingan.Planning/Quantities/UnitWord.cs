namespace Jingan.Planning.Quantities;

/// <summary>A base word of a unit: what it is called and what it measures.</summary>
/// <param name="Zh">The Chinese word: 平方米.</param>
/// <param name="En">The English word: m².</param>
/// <param name="Dimension">What is measured; words of one dimension convert into each other.</param>
/// <param name="Numerator">How many of the dimension's own unit make <paramref name="Denominator"/> of this one.</param>
/// <param name="Denominator">See <paramref name="Numerator"/>.</param>
internal sealed record UnitWord(string Zh, string En, string Dimension, decimal Numerator = 1, decimal Denominator = 1)
{
    /// <summary>The word that stands for all spellings of it: 天 for 日.</summary>
    public string Canonical { get; init; } = Zh;

    /// <summary>The English word for one of it, as it stands in a denominator: day for days.</summary>
    public string Singular =>
        En.EndsWith("xes", StringComparison.Ordinal) || En.EndsWith("ches", StringComparison.Ordinal) ? En[..^2]
        : En.Length > 2 && En.EndsWith('s') && char.IsAsciiLetterLower(En[^2]) ? En[..^1]
        : En;

    /// <summary>A word that counts things of its own kind, and converts into no other.</summary>
    public static UnitWord Counting(string zh) => new(zh, zh, zh);
}
