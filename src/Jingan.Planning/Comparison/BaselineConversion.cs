namespace Jingan.Planning.Comparison;

/// <summary>How growth was made into a level: +5 % on 250.14 is 262.647.</summary>
/// <param name="Baseline">The value that it grows from, with its year.</param>
/// <param name="Growth">The growth that fulfils the aim, signed, in <paramref name="GrowthUnit"/>.</param>
/// <param name="GrowthUnit">The unit of the growth.</param>
/// <param name="Years">How many years it grows.</param>
public sealed record BaselineConversion(Baseline Baseline, Region Growth, Unit GrowthUnit, int Years)
{
    /// <summary>The value that it grows from, with its year.</summary>
    public Baseline Baseline { get; } = Baseline;

    /// <summary>The growth that fulfils the aim, signed, in <see cref="GrowthUnit"/>.</summary>
    public Region Growth { get; } = Growth;

    /// <summary>The unit of the growth.</summary>
    public Unit GrowthUnit { get; } = GrowthUnit;

    /// <summary>How many years it grows: 1 for growth against the year before, and for a change over the whole period.</summary>
    public int Years { get; } = Years;
}
