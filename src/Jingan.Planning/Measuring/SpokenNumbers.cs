namespace Jingan.Planning.Measuring;

/// <summary>Numbers in a sentence: 5, 3–5, 不低于5, 高于5或低于2; never in the notation of intervals.</summary>
/// <param name="Numbers">The numbers.</param>
internal sealed record SpokenNumbers(Region Numbers) : ISpoken
{
    private const int Places = 4;

    public string In(Language language)
    {
        var isZh = language == Language.Chinese;
        return Numbers.IsEmpty ? Word(isZh, "无", "none") : string.Join(isZh ? "或" : " or ", Numbers.Intervals.Select(numbers => Said(numbers, isZh)));
    }

    private static string Said(NumberInterval numbers, bool isZh) => numbers switch
    {
        { IsPoint: true, Lower: { } only } => Rounded(only),
        { Lower: { } lower, Upper: { } upper } => $"{Rounded(lower)}–{Rounded(upper)}",
        { Lower: { } lower } => (numbers.LowerInclusive ? Word(isZh, "不低于", "at least ") : Word(isZh, "高于", "above ")) + Rounded(lower),
        { Upper: { } upper } => (numbers.UpperInclusive ? Word(isZh, "不高于", "at most ") : Word(isZh, "低于", "below ")) + Rounded(upper),
        _ => Word(isZh, "任何数值", "any number"),
    };

    private static string Rounded(decimal number) => DecimalText.Plain(decimal.Round(number, Places));

    private static string Word(bool isZh, string zh, string en) => isZh ? zh : en;
}
