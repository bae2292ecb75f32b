using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Text;

/// <summary>An amount as people read it: <c>&gt; 2300 亿元</c>, <c>3 – 5 %</c>.</summary>
internal static class AmountText
{
    public static string Of(Amount amount, Language language) => Of(amount, NumberText.AsStated, language);

    /// <summary>The same where the numbers may be quotients or roots: digits that nobody reads are left out, and said to be.</summary>
    /// <remarks>A counting word that has no English name of its own (张: beds or sheets) is left out in English, as in the sentences.</remarks>
    public static string OfComputed(Amount amount, Language language)
    {
        var isNamed = language == Language.Chinese || amount.Unit?.In(language).Contains('(', StringComparison.Ordinal) != true;
        return Of(isNamed ? amount : new(amount.Stated, null, amount.IsApproximate), NumberText.Abridged, language);
    }

    /// <summary>The same in the unit without its scale words; null where that says nothing new.</summary>
    public static string? Scaled(Amount amount, Language language)
    {
        if (amount.Unit is not { } unit || unit.Equals(unit.Base))
            return null;

        try
        {
            return $"{Of(amount.Stated, number => NumberText.Plain(unit.Convert(number, unit.Base)))} {unit.Base.In(language)}";
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string Of(Amount amount, Func<decimal, string> text, Language language) =>
        $"{(amount.IsApproximate ? "≈ " : "")}{Of(amount.Stated, text)}{(amount.Unit is { } unit ? " " + unit.In(language) : "")}";

    private static string Of(NumberInterval stated, Func<decimal, string> text) => stated switch
    {
        { IsPoint: true, Lower: { } only } => text(only),
        { Lower: { } lower, Upper: { } upper } => $"{text(lower)} – {text(upper)}",
        { Lower: { } lower } => $"{(stated.LowerInclusive ? '≥' : '>')} {text(lower)}",
        { Upper: { } upper } => $"{(stated.UpperInclusive ? '≤' : '<')} {text(upper)}",
        _ => "",
    };
}
