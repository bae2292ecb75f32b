namespace Jingan.Planning.Measuring;

/// <summary>At which prices growth is counted by convention.</summary>
/// <remarks>
/// Official growth of gross product, value added and residents' income is at constant prices, while their levels are published at current ones;
/// retail sales, investment and revenue are nominal.
/// </remarks>
internal static class PriceRules
{
    private static readonly Words Nominal = new(["名义", "现价", "当年价"], ["nominal", "current prices"]);

    private static readonly Words Real = new(["不变价", "可比价", "实际增长", "扣除价格"], ["constant prices", "in real terms"]);

    private static readonly Words RealByConvention = new(
        ["生产总值", "增加值", "可支配收入", "纯收入", "劳动生产率"],
        ["GDP", "gross domestic product", "value added", "disposable income", "labour productivity", "labor productivity"]);

    /// <summary>Whether its growth is at constant prices and its levels are not.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="wording">The wording of the target, which can say it itself; null for none.</param>
    public static bool IsGrowthAtConstantPrices(Indicator indicator, string? wording)
    {
        if (!indicator.Unit.IsMoney || indicator.PriceBasis == PriceBasis.Constant)
            return false;

        var name = indicator.Name;
        var isReal = Real.AreIn(wording) || RealByConvention.AreIn(name.Zh) || RealByConvention.AreIn(name.En);
        return isReal && !(Nominal.AreIn(wording) || Nominal.AreIn(name.Zh) || Nominal.AreIn(indicator.Definition?.Zh) || Nominal.AreIn(name.En));
    }

    /// <summary>Words in Chinese, and in letters, which are looked for in whatever case where a text has letters at all.</summary>
    private sealed class Words(string[] chinese, string[] letters)
    {
        private readonly string[] chinese = chinese;
        private readonly string[] letters = letters;

        public bool AreIn(string? text)
        {
            if (text is null)
                return false;

            foreach (var word in chinese)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                    return true;
            }

            return text.AsSpan().ContainsAnyInRange('A', 'z') && HasLetters(text);
        }

        private bool HasLetters(string text)
        {
            foreach (var word in letters)
            {
                if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            return false;
        }
    }
}
