namespace Jingan.Planning.Comparison;

/// <summary>The numbers that fulfil an aim: mostly one interval, which is kept without making a set of it.</summary>
internal readonly record struct NumberRegion
{
    private readonly NumberInterval single;
    private readonly Region? several;

    public NumberRegion(NumberInterval single) => this.single = single;

    private NumberRegion(Region several) => this.several = several;

    private bool IsEmpty => several is { IsEmpty: true };

    /// <summary>A region of any set; one interval is kept as such, so that equal regions are equal.</summary>
    public static NumberRegion Of(Region set) => set.Intervals is [var only] ? new(only) : new(set);

    public Region ToSet() => several ?? Region.Of(single);

    /// <summary>The one interval; null where there are none or several.</summary>
    public NumberInterval? Single => several is null ? single : null;

    public NumberRegion Map(Func<decimal, decimal> rising) => several is null ? new(single.Map(rising)) : Of(several.Map(rising));

    public NumberRegion Within(in NumberInterval limits)
    {
        if (several is not null)
            return Of(several.Intersect(Region.Of(limits)));

        if (limits.Upper is null && single.Lower > limits.Lower)
            return this;

        return Region.Overlap(single, limits) is { } both ? new(both) : new(Region.Empty);
    }

    /// <summary>What becomes of the numbers from this region to the other.</summary>
    public ChangeEffect EffectOf(in NumberRegion after)
    {
        if (several is null && after.several is null)
            return EffectOf(Region.CompareLowerEnds(single, after.single), Region.CompareUpperEnds(single, after.single));

        if (this == after)
            return ChangeEffect.Equivalent;

        if (after.IsSubsetOf(this))
            return ChangeEffect.Tightened;

        return IsSubsetOf(after) ? ChangeEffect.Loosened : ChangeEffect.Shifted;
    }

    /// <summary>What becomes of one interval, by which of the two begins first and which ends first.</summary>
    private static ChangeEffect EffectOf(int lower, int upper) => (lower, upper) switch
    {
        (0, 0) => ChangeEffect.Equivalent,
        ( <= 0, >= 0) => ChangeEffect.Tightened,
        ( >= 0, <= 0) => ChangeEffect.Loosened,
        _ => ChangeEffect.Shifted,
    };

    private bool IsSubsetOf(in NumberRegion other) => IsEmpty || (!other.IsEmpty && ToSet().IsSubsetOf(other.ToSet()));
}
