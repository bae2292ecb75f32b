using Jingan.Planning.Wording;

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

    /// <summary>The same in words, with the unit: 不低于3%, 800～1000万平方米, at least 3%.</summary>
    public static string InWords(Region numbers, Unit? unit, Language language)
    {
        if (numbers.IsEmpty)
            return new Name("没有数值", "no number").In(language);

        return string.Join(new Name("或", " or ").In(language), numbers.Intervals.Select(interval => InWords(interval, unit, language)));
    }

    /// <summary>The same of one interval.</summary>
    public static string InWords(NumberInterval numbers, Unit? unit, Language language)
    {
        if (numbers == NumberInterval.All)
            return new Name("任何数值", "any number").In(language);

        return TargetWording.Write(new NumberStatement(new Amount(Rounded(numbers), unit)), language);
    }

    private static NumberInterval Rounded(NumberInterval numbers) => new(
        Rounded(numbers.Lower), numbers.LowerInclusive, Rounded(numbers.Upper), numbers.UpperInclusive);

    private static decimal? Rounded(decimal? number) => number is { } known ? decimal.Round(known, Places) : null;

    /// <summary>The same with a plus before a single number that is not negative.</summary>
    public static string Signed(Region numbers) => numbers.Intervals is [{ IsPoint: true, Lower: >= 0 }] ? "+" + Of(numbers) : Of(numbers);

    private static string Number(decimal number) => NumberText.Plain(decimal.Round(number, Places));
}
