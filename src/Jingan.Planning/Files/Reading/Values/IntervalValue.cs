namespace Jingan.Planning.Files;

/// <summary>Reads intervals end by end: <c>lower</c>, <c>upper</c>, and whether each belongs to it.</summary>
internal static class IntervalValue
{
    /// <summary>An interval with both ends; null, with a diagnostic, where one is missing.</summary>
    public static NumberInterval? ReadWhole(MappingReader mapping) =>
        Make(mapping, mapping.Read(IntervalKeys.RequiredLower), mapping.Read(IntervalKeys.RequiredUpper)) is { Lower: not null, Upper: not null } whole ? whole : null;

    /// <summary>The interval; null where no end is stated, and, with a diagnostic, where there is none.</summary>
    public static NumberInterval? Read(MappingReader mapping, bool isPointAllowed = false) =>
        Make(mapping, mapping.Read(IntervalKeys.Lower), mapping.Read(IntervalKeys.Upper), isPointAllowed);

    private static NumberInterval? Make(MappingReader mapping, decimal? lower, decimal? upper, bool isPointAllowed = false)
    {
        var lowerInclusive = mapping.Read(IntervalKeys.LowerInclusive) ?? true;
        var upperInclusive = mapping.Read(IntervalKeys.UpperInclusive) ?? true;
        if (lower is null && upper is null)
            return null;

        if (lower is null || upper is null || lower < upper || (isPointAllowed && lower == upper && lowerInclusive && upperInclusive))
            return new(lower, lowerInclusive, upper, upperInclusive);

        mapping.Self.Report(ShapeProblems.EmptyRange, DecimalText.Plain(lower.Value), DecimalText.Plain(upper.Value));
        return null;
    }
}
