namespace Jingan.Planning.Measuring;

/// <summary>At which prices growth is counted by convention.</summary>
/// <remarks>
/// Official growth of gross product, value added and residents' income is at constant prices, while their levels are published at current ones;
/// retail sales, investment and revenue are nominal.
/// </remarks>
internal static class PriceRules
{
    private static readonly string[] Nominal = ["名义", "现价", "当年价", "nominal", "current prices"];

    private static readonly string[] Real = ["不变价", "可比价", "实际增长", "扣除价格", "constant prices", "in real terms"];

    private static readonly string[] RealByConvention =
    [
        "生产总值", "GDP", "增加值", "可支配收入", "纯收入", "劳动生产率",
        "gross domestic product", "value added", "disposable income", "labour productivity", "labor productivity",
    ];

    /// <summary>Whether its growth is at constant prices and its levels are not.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="wording">The wording of the target, which can say it itself; null for none.</param>
    public static bool IsGrowthAtConstantPrices(Indicator indicator, string? wording)
    {
        if (!indicator.Unit.IsMoney)
            return false;

        if (Says(Nominal, wording) || Says(Nominal, indicator.Name.Zh) || Says(Nominal, indicator.Definition?.Zh) || Says(Nominal, indicator.Name.En))
            return false;

        if (indicator.PriceBasis == PriceBasis.Constant)
            return false;

        return Says(Real, wording) || Says(RealByConvention, indicator.Name.Zh) || Says(RealByConvention, indicator.Name.En);
    }

    private static bool Says(string[] words, string? text)
    {
        if (text is null)
            return false;

        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
