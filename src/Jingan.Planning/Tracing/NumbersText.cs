namespace Jingan.Planning.Tracing;

/// <summary>Numbers in sentences: <c>5</c>, <c>3–5</c>, <c>≥ 5</c>; computed ones with four decimal places, while the numbers themselves are not rounded.</summary>
internal static class NumbersText
{
    private const int Places = 4;

    public static string Of(decimal number) => DecimalText.Plain(decimal.Round(number, Places));

    public static string Of(Region numbers) => string.Join(" ∪ ", numbers.Intervals.Select(Of));

    public static string Of(NumberInterval numbers) => numbers switch
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
        _ => $"+ ({Of(numbers)})",
    };
}
