using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>Numbers in sentences and formulas; computed ones with four decimal places, while the numbers themselves are not rounded.</summary>
internal static class NumbersText
{
    private const int Places = 4;

    public static string Of(decimal number) => DecimalText.Plain(decimal.Round(number, Places));

    /// <summary>In a sentence: 5, 3–5, 不低于5.</summary>
    public static ISpoken Of(Region numbers) => new SpokenNumbers(numbers);

    /// <summary>In a sentence: 5, 3–5, 不低于5.</summary>
    public static ISpoken Of(NumberInterval numbers) => new SpokenNumbers(Region.Of(numbers));

    /// <summary>In a formula: 5, 3–5, ≥ 5.</summary>
    public static string Symbols(Region numbers) => string.Join(" ∪ ", numbers.Intervals.Select(Symbols));

    private static string Symbols(NumberInterval numbers) => numbers switch
    {
        { IsPoint: true, Lower: { } only } => Of(only),
        { Lower: { } lower, Upper: { } upper } => $"{Of(lower)}–{Of(upper)}",
        { Lower: { } lower } => $"{(numbers.LowerInclusive ? '≥' : '>')} {Of(lower)}",
        { Upper: { } upper } => $"{(numbers.UpperInclusive ? '≤' : '<')} {Of(upper)}",
        _ => "?",
    };

    /// <summary>What is done to a base: <c>+ 10</c>, <c>− 10</c>, <c>+ (3–5)</c>.</summary>
    public static string Added(Region numbers) => numbers.Intervals switch
    {
        [{ IsPoint: true, Lower: { } only }] when only < 0 => $"− {Of(-only)}",
        [{ IsPoint: true, Lower: { } only }] => $"+ {Of(only)}",
        _ => $"+ ({Symbols(numbers)})",
    };
}
