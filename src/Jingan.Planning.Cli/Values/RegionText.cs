namespace Jingan.Planning.Cli.Values;

/// <summary>Computed numbers as people read them, with four decimal places at most: <c>262.647</c>, <c>3–5</c>, <c>≥ 80</c>.</summary>
internal static class RegionText
{
    private const int Places = 4;

    public static string Of(Region numbers) => numbers.IsEmpty ? "∅" : string.Join(" ∪ ", numbers.Intervals.Select(Of));

    public static string Of(NumberInterval numbers) => numbers switch
    {
        { IsPoint: true, Lower: { } only } => Number(only),
        { Lower: { } lower, Upper: { } upper } => $"{Number(lower)}–{Number(upper)}",
        { Lower: { } lower } => $"{(numbers.LowerInclusive ? '≥' : '>')} {Number(lower)}",
        { Upper: { } upper } => $"{(numbers.UpperInclusive ? '≤' : '<')} {Number(upper)}",
        _ => "?",
    };

    /// <summary>The same with a plus before a single number that is not negative.</summary>
    public static string Signed(Region numbers) => numbers.Intervals is [{ IsPoint: true, Lower: >= 0 }] ? "+" + Of(numbers) : Of(numbers);

    private static string Number(decimal number) => NumberText.Plain(decimal.Round(number, Places));
}
