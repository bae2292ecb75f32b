using System.Globalization;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>Baselines, and how growth on one becomes a level.</summary>
internal static class BaselineText
{
    /// <summary>The value with its year and source: <c>250.14亿元（2020年，work-report-2021:80）</c>.</summary>
    public static string Of(Baseline baseline, Language language = Language.Chinese)
    {
        var value = AmountText.Of(baseline.Value, language);
        var year = baseline.Year is { } known ? new Name(string.Create(CultureInfo.InvariantCulture, $"{known}年"), known.ToString(CultureInfo.InvariantCulture)).In(language) : null;
        var about = string.Join(new Name("，", ", ").In(language), new[] { year, baseline.Source?.ToString() }.OfType<string>());
        return about.Length == 0 ? value : new Name($"{value}（{about}）", $"{value} ({about})").In(language);
    }

    /// <summary>The whole conversion: <c>at least 5% on 250.14 亿元 (2020) is at least 262.647 亿元</c>.</summary>
    public static string Of(BaselineConversion conversion, AimComparison aims, Planning.Region? level, Language language)
    {
        var growth = RegionText.InWords(conversion.Growth, conversion.GrowthUnit, language);
        var result = level is null ? "?" : RegionText.InWords(level, aims.Unit, language);
        var yearly = conversion.Years > 1 ? string.Create(CultureInfo.InvariantCulture, $"{new Name($"，{conversion.Years}年", $" a year for {conversion.Years} years").In(language)}") : "";
        return new Name($"{Of(conversion.Baseline, language)}增长{growth}{yearly}为{result}", $"{growth}{yearly} on {Of(conversion.Baseline, language)} is {result}").In(language);
    }
}
