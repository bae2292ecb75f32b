namespace Jingan.Planning.Files;

/// <summary>Writes intervals end by end.</summary>
internal static class IntervalTree
{
    /// <summary>Adds the ends that there are, and whether they are excluded.</summary>
    public static MappingBuilder Add(MappingBuilder mapping, NumberInterval range)
    {
        mapping.Add("lower", NumberNode.Of(range.Lower));
        if (range is { Lower: not null, LowerInclusive: false })
            mapping.Add("lowerInclusive", False);

        mapping.Add("upper", NumberNode.Of(range.Upper));
        if (range is { Upper: not null, UpperInclusive: false })
            mapping.Add("upperInclusive", False);

        return mapping;
    }

    private static ScalarNode False => new("false", ScalarForm.Plain);
}
