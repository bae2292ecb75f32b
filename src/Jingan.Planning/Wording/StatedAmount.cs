namespace Jingan.Planning.Wording;

/// <summary>A number or range with its unit and the words directly behind it, before the words in front are heard.</summary>
/// <param name="Lower">The lower number stated.</param>
/// <param name="Upper">The upper number stated; the same where it is one number.</param>
/// <param name="Unit">The unit stated; null for none.</param>
/// <param name="IsChinese">Whether it is written in Chinese figures, which occur in names more often.</param>
internal readonly record struct StatedAmount(decimal Lower, decimal Upper, Unit? Unit, bool IsChinese = false)
{
    /// <summary>The words of a bound behind it: 以上, 以下, 余, 左右.</summary>
    public WordSet Suffixes { get; init; }

    public bool IsRange => Lower != Upper;

    public bool HasSuffix => Suffixes != default;

    public StatedAmount With(WordKind suffix) => this with { Suffixes = Suffixes.With(suffix) };
}
