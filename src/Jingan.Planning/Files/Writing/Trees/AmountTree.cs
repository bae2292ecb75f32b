namespace Jingan.Planning.Files;

/// <summary>Writes amounts.</summary>
internal static class AmountTree
{
    /// <summary>Adds the amount of an aim or value whose kind tells how the numbers are meant.</summary>
    public static void AddOfKind(MappingBuilder mapping, Amount amount)
    {
        var stated = amount.Stated;
        if (amount.Kind == AmountKind.Between)
            IntervalTree.Add(mapping, stated);
        else
            mapping.Add("value", NumberNode.Of(stated.IsPoint ? PointOf(amount) : stated.Lower ?? stated.Upper));

        mapping.Add("unit", UnitNode.Of(amount.Unit)).Flag("approximate", amount.IsApproximate && amount.Kind != AmountKind.About);
    }

    /// <summary>An amount in a mapping of its own.</summary>
    public static MappingNode Of(Amount amount) => Add(new(), amount).BuildInline();

    /// <summary>Adds the amount of a change, a total, an area or an offset.</summary>
    public static MappingBuilder Add(MappingBuilder mapping, Amount amount)
    {
        if (amount.Stated.IsPoint)
            mapping.Add("value", NumberNode.Of(PointOf(amount)));
        else
            IntervalTree.Add(mapping, amount.Stated);

        return mapping.Add("unit", UnitNode.Of(amount.Unit)).Flag("approximate", amount.IsApproximate);
    }

    /// <summary>The one number of an amount, with the more digits of its two ends.</summary>
    private static decimal? PointOf(Amount amount) =>
        amount.Stated.Lower is { } lower && amount.Stated.Upper is { } upper && upper.Scale > lower.Scale ? upper : amount.Stated.Lower;
}
