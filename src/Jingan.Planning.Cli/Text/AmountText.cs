using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Text;

/// <summary>An amount as people say it: 超过2300亿元, 3～5%, over 2300 亿元.</summary>
internal static class AmountText
{
    private const int Longest = 6;
    private const int Kept = 4;

    public static string Of(Amount amount, Language language) => ValueWording.Write(new NumberStatement(amount), language);

    /// <summary>The same where the numbers may be quotients or roots: digits that nobody reads are left out.</summary>
    /// <remarks>A counting word that has no English name of its own stands in brackets, and is left out in English, as in the sentences.</remarks>
    public static string OfComputed(Amount amount, Language language)
    {
        var isNamed = language == Language.Chinese || amount.Unit?.In(language).Contains('(', StringComparison.Ordinal) != true;
        var shown = new NumberInterval(Short(amount.Stated.Lower), amount.Stated.LowerInclusive, Short(amount.Stated.Upper), amount.Stated.UpperInclusive);
        return Of(new(shown, isNamed ? amount.Unit : null, amount.IsApproximate), language);
    }

    /// <summary>The same in the unit without its scale words; null where that says nothing new.</summary>
    public static string? Scaled(Amount amount, Language language)
    {
        if (amount.Unit is not { } unit || unit.Equals(unit.Base))
            return null;

        try
        {
            return Of(new(new(InBase(amount.Stated.Lower, unit), amount.Stated.LowerInclusive, InBase(amount.Stated.Upper, unit), amount.Stated.UpperInclusive), unit.Base, amount.IsApproximate), language);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? InBase(decimal? number, Unit unit) => number is { } known ? NumberText.Trimmed(unit.Convert(known, unit.Base)) : null;

    private static decimal? Short(decimal? number) => number is { Scale: > Longest } known ? decimal.Round(known, Kept) : number;

}
