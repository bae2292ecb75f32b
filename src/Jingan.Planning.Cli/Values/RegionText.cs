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
    /// <param name="numbers">The numbers.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="language">The language.</param>
    /// <param name="areFalls">Whether numbers below zero are falls: 下降14%以上.</param>
    public static string InWords(Region numbers, Unit? unit, Language language, bool areFalls = false)
    {
        if (numbers.IsEmpty)
            return new Name("没有数值", "no number").In(language);

        return string.Join(new Name("或", " or ").In(language), numbers.Intervals.Select(interval => InWords(interval, unit, language, areFalls)));
    }

    /// <summary>The same of one interval.</summary>
    public static string InWords(NumberInterval numbers, Unit? unit, Language language, bool areFalls = false)
    {
        if (numbers == NumberInterval.All)
            return new Name("任何数值", "any number").In(language);

        if (areFalls && numbers.Upper <= 0)
            return TargetWording.Write(new ChangeStatement(new(ChangeDirection.Decrease, TypeIn(unit), new Amount(-Rounded(numbers), unit))), language);

        return TargetWording.Write(new NumberStatement(new Amount(Rounded(numbers), unit)), language);
    }

    private static ChangeType TypeIn(Unit? unit) => unit switch
    {
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        _ => ChangeType.Absolute,
    };

    private static NumberInterval Rounded(NumberInterval numbers) => new(
        Rounded(numbers.Lower), numbers.LowerInclusive, Rounded(numbers.Upper), numbers.UpperInclusive);

    private static decimal? Rounded(decimal? number) => number is { } known ? NumberText.Trimmed(decimal.Round(known, Places)) : null;

    /// <summary>The same with a plus before a single number that is not negative.</summary>
    public static string Signed(Region numbers) => numbers.Intervals is [{ IsPoint: true, Lower: >= 0 }] ? "+" + Of(numbers) : Of(numbers);

    private static string Number(decimal number) => NumberText.Plain(decimal.Round(number, Places));
}
