namespace Jingan.Planning;

/// <summary>A base word of a unit: what it is called and what it measures.</summary>
internal sealed class UnitWord
{
    /// <summary>Creates a word.</summary>
    /// <param name="zh">The Chinese word: 平方米.</param>
    /// <param name="en">The English word: m².</param>
    /// <param name="dimension">What is measured; words of one dimension convert into each other.</param>
    /// <param name="numerator">How many of the dimension's own unit make <paramref name="denominator"/> of this one.</param>
    /// <param name="denominator">See <paramref name="numerator"/>.</param>
    /// <param name="canonical">The word that stands for all spellings of it: 天 for 日; null for this one.</param>
    public UnitWord(string zh, string en, string dimension, decimal numerator = 1, decimal denominator = 1, string? canonical = null)
    {
        (Zh, En, Dimension, Numerator, Denominator) = (zh, en, dimension, numerator, denominator);
        Canonical = canonical ?? zh;
        Alone = new(new UnitTerm(1, "", this));
    }

    public string Zh { get; }

    public string En { get; }

    public string Dimension { get; }

    public decimal Numerator { get; }

    public decimal Denominator { get; }

    /// <summary>The word that stands for all spellings of it: 天 for 日.</summary>
    public string Canonical { get; }

    /// <summary>The unit that the word alone is: most numbers are counted in one of these.</summary>
    public Unit Alone { get; }

    /// <summary>The English word for one of it, as it stands in a denominator: day for days.</summary>
    public string Singular => En switch
    {
        [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] => En[..^2],
        [_, .., >= 'a' and <= 'z', 's'] => En[..^1],
        _ => En,
    };

    /// <summary>A word that counts things of its own kind, and converts into no other.</summary>
    public static UnitWord Counting(string zh) => new(zh, zh, $"count of {zh}");

    /// <summary>Another spelling of the word, printed as it is written.</summary>
    public UnitWord SpelledAs(string zh) => new(zh, En, Dimension, Numerator, Denominator, Canonical);
}
