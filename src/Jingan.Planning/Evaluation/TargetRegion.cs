namespace Jingan.Planning.Evaluation;

/// <summary>The numbers that fulfil an aim. Where it depends on an imprecise benchmark, some do for certain and some perhaps.</summary>
/// <param name="Certain">Numbers that fulfil it whatever the benchmark is.</param>
/// <param name="Possible">Numbers that fulfil it for some value of the benchmark.</param>
/// <param name="Unit">Their unit.</param>
internal sealed record TargetRegion(Region Certain, Region Possible, Unit? Unit)
{
    /// <summary>The figures that it depends on.</summary>
    public ValueList<EvaluationStep> Steps { get; init; } = [];

    /// <summary>The observations that those stand for.</summary>
    public ValueList<Observation> Observations { get; init; } = [];

    public static TargetRegion Of(AcceptanceRegion region) => new(region.Numbers!, region.Numbers!, region.Unit);

    /// <summary>The region of an aim that compares with a number of which only an interval is known; its ends rise with that number.</summary>
    /// <param name="known">The interval.</param>
    /// <param name="regionOf">The region for one number.</param>
    public static TargetRegion? Between(NumberInterval known, Func<decimal, AcceptanceRegion> regionOf)
    {
        var low = known.Lower is { } lower ? regionOf(lower) : null;
        var high = known.Upper is { } upper ? regionOf(upper) : null;
        if ((low ?? high) is not { Numbers: not null, Unit: var unit } || low is { Numbers: null } || high is { Numbers: null })
            return null;

        var (first, last) = (low?.Numbers?.Intervals[0], high?.Numbers?.Intervals[0]);
        var shape = (first ?? last)!.Value;
        var possible = Ends(
            shape.Lower is null ? null : first?.Lower, shape.LowerInclusive && known.LowerInclusive,
            shape.Upper is null ? null : last?.Upper, shape.UpperInclusive && known.UpperInclusive);

        // An end that the benchmark only comes near is on the safe side itself.
        var certain = (shape.Lower is not null && last is null) || (shape.Upper is not null && first is null) ? Region.Empty : Ends(
            shape.Lower is null ? null : last?.Lower, shape.LowerInclusive || !known.UpperInclusive,
            shape.Upper is null ? null : first?.Upper, shape.UpperInclusive || !known.LowerInclusive);
        return new(certain, possible, unit);
    }

    public Verdict VerdictOf(NumberInterval value)
    {
        var values = Region.Of(value);
        return values.IsSubsetOf(Certain) ? Verdict.Met
            : values.Overlaps(Possible) ? Verdict.Undetermined
            : Verdict.NotMet;
    }

    private static Region Ends(decimal? lower, bool lowerInclusive, decimal? upper, bool upperInclusive) =>
        lower > upper || (lower == upper && lower is not null && !(lowerInclusive && upperInclusive)) ? Region.Empty
        : Region.Of(new NumberInterval(lower, lowerInclusive, upper, upperInclusive));
}
