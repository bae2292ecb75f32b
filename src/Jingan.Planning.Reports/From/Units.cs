using System.Text.RegularExpressions;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>The unit in which numbers are stated, and the one in which a page shows them: as printed in Chinese, in English the word that it has for so large a number.</summary>
/// <param name="Stated">The unit of the numbers as stated; null for none.</param>
/// <param name="Shown">The unit that they are shown in: billion yuan for 1800亿元; null for none.</param>
internal readonly partial record struct Units(Unit? Stated, Unit? Shown)
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    /// <summary>The units for numbers up to a size, of which there may be none.</summary>
    public static Units Of(Unit? stated, decimal? largest, Tongue tongue) => new(stated, tongue.IsChinese || stated is null ? stated : InEnglish(stated, Math.Abs(largest ?? 1)));

    /// <summary>The units for a figure by itself.</summary>
    public static Units Of(Unit? stated, Figure figure, Tongue tongue) =>
        Of(stated, Math.Max(Math.Abs(figure.Low ?? 0), Math.Abs(figure.High ?? 0)), tongue);

    public decimal Show(decimal value) => Stated is null || Shown is null || Stated.Equals(Shown) ? value : Stated.Convert(value, Shown);

    /// <summary>The stated number that is shown as one.</summary>
    public decimal Unshow(decimal value) => new Units(Shown, Stated).Show(value);

    /// <summary>A figure of the stated unit in the one that is shown.</summary>
    public Figure Show(Figure figure) =>
        new(Show(figure.Low), figure.LowIn, Show(figure.High), figure.HighIn, Show(figure.About));

    private decimal? Show(decimal? value) => value is { } number ? Show(number) : null;

    private static Unit InEnglish(Unit stated, decimal largest)
    {
        var scaled = Scaled().Match(stated.Symbol);
        if (!scaled.Success || !Unit.TryParse(stated.Symbol[scaled.Length..], out var bare) || !stated.ConvertsTo(bare))
            return stated;

        var scale = stated.Convert(largest, bare) switch
        {
            >= Billion => "十亿",
            >= Million => "百万",
            _ => "",
        };
        return Unit.TryParse(scale + bare.Symbol, out var shown) && stated.ConvertsTo(shown) ? shown : stated;
    }

    /// <summary>The scale words before a unit; 千 is part of 千瓦.</summary>
    [GeneratedRegex("^[十百千]?[万亿]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scaled();
}
