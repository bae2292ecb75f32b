using System.Globalization;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>Baselines, and how growth on one becomes a level.</summary>
internal static class BaselineText
{
    /// <summary>The value with its year and source: <c>250.14 亿元 (2020, work-report-2021:80)</c>.</summary>
    public static string Of(Baseline baseline)
    {
        var about = string.Join(", ", new[] { baseline.Year?.ToString(CultureInfo.InvariantCulture), baseline.Source?.ToString() }.OfType<string>());
        return $"{AmountText.Of(baseline.Value, Language.Chinese)}{(about.Length > 0 ? $" ({about})" : "")}";
    }

    /// <summary>The whole conversion: <c>≥ 5 % on 250.14 亿元 (2020) is ≥ 262.647 亿元</c>.</summary>
    public static string Of(BaselineConversion conversion, AimComparison aims, Planning.Region? level, Language language)
    {
        var growth = $"{RegionText.Of(conversion.Growth)} {conversion.GrowthUnit.In(language)}";
        var result = $"{(level is null ? "?" : RegionText.Of(level))} {aims.Unit?.In(language)}".TrimEnd();
        var yearly = conversion.Years > 1 ? string.Create(CultureInfo.InvariantCulture, $"{new Name($"，{conversion.Years}年", $" a year for {conversion.Years} years").In(language)}") : "";
        return new Name($"{Of(conversion.Baseline)}增长{growth}{yearly}为{result}", $"{growth}{yearly} on {Of(conversion.Baseline)} is {result}").In(language);
    }
}
