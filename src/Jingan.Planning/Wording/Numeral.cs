namespace Jingan.Planning.Wording;

/// <summary>A number as written, in Arabic or Chinese figures.</summary>
/// <param name="Value">The number before its scale words.</param>
/// <param name="Length">How many characters it takes, without the scale words behind it.</param>
/// <param name="IsChinese">Whether it is written in Chinese figures.</param>
/// <param name="Share">The unit that 百分之, 千分之, a fraction or 成 makes it a share in; null for a plain number.</param>
internal readonly record struct Numeral(decimal Value, int Length, bool IsChinese = false, Unit? Share = null);
