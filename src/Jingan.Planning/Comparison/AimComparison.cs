namespace Jingan.Planning.Comparison;

/// <summary>How what fulfils one target compares with what fulfils another of the same indicator.</summary>
public sealed record AimComparison
{
    private readonly bool hasRegions;
    private readonly NumberRegion regionBefore;
    private readonly NumberRegion regionAfter;

    internal AimComparison(ChangeEffect effect, GapReason? reason = null)
    {
        Effect = effect;
        Reason = reason;
    }

    internal AimComparison(in NumberRegion before, in NumberRegion after, Unit? unit)
    {
        Effect = before.EffectOf(after);
        (hasRegions, regionBefore, regionAfter, Unit) = (true, before, after, unit);
    }

    /// <summary>What becomes of the numbers that fulfil the target.</summary>
    public ChangeEffect Effect { get; }

    /// <summary>Why the two do not compare; null where they do.</summary>
    public GapReason? Reason { get; }

    /// <summary>The numbers that fulfilled it, within the natural limits, in <see cref="Unit"/>; null where they were not needed, or not known.</summary>
    public Region? RegionBefore => hasRegions ? regionBefore.ToSet() : null;

    /// <summary>The numbers that fulfil it now, within the natural limits, in <see cref="Unit"/>; null where they were not needed, or not known.</summary>
    public Region? RegionAfter => hasRegions ? regionAfter.ToSet() : null;

    /// <summary>The unit of both regions; null where none is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether both ask for falls, so that numbers below zero are how far: [13.5] of a 降低率 beside 下降14%.</summary>
    public bool AreFalls { get; internal init; }

    /// <summary>How far the stated numbers lie apart, after less before; null where a side states none, or they do not compare.</summary>
    public AimDifference? Difference { get; internal init; }

    /// <summary>How growth before was made into a level; null where it was not.</summary>
    public BaselineConversion? ConversionBefore { get; internal init; }

    /// <summary>How growth after was made into a level; null where it was not.</summary>
    public BaselineConversion? ConversionAfter { get; internal init; }

    /// <summary>What the level before, or the growth to one, asked to add to the value of its base year; null where it is neither, or no such value is known.</summary>
    /// <remarks>Of two plans that follow each other a higher level is nearly automatic; a smaller increment is the news.</remarks>
    public LevelIncrement? IncrementBefore { get; internal init; }

    /// <summary>What the level after, or the growth to one, asks to add to the value of its base year; null where it is neither, or no such value is known.</summary>
    public LevelIncrement? IncrementAfter { get; internal init; }

    /// <summary>Whether the converted number differs from the stated one only beyond the digits of that one: 262.647 beside 262.6.</summary>
    /// <remarks>The effect is decided without rounding.</remarks>
    public bool IsWithinRounding => (ConversionBefore, ConversionAfter) switch
    {
        (not null, null) => RoundsTo(regionBefore.Single, regionAfter.Single),
        (null, not null) => RoundsTo(regionAfter.Single, regionBefore.Single),
        _ => false,
    };

    /// <summary>Compares what two targets ask for, whatever else is different.</summary>
    /// <param name="before">The target before.</param>
    /// <param name="after">The target after.</param>
    /// <param name="period">What both cover, where they do not say.</param>
    /// <param name="indicator">Their indicator: which side is better, what is possible at all, in which unit; null where that is unknown.</param>
    /// <param name="options">Baselines and the reach of 左右; null for none and the convention.</param>
    public static AimComparison Between(
        Target before, Target after, ReportingPeriod period, Indicator? indicator = null, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(period);
        options ??= ComparisonOptions.Default;
        var baselines = new Baselines(PlanSet.Empty, null, options);
        return new AimComparer(baselines, baselines, options.Tolerance).Compare(
            new(before, before.Aim, indicator, before.Period ?? period, null), new(after, after.Aim, indicator, after.Period ?? period, null));
    }

    private static bool RoundsTo(NumberInterval? converted, NumberInterval? stated) =>
        converted is { } from && stated is { } to && RoundsTo(from.Lower, to.Lower) && RoundsTo(from.Upper, to.Upper);

    private static bool RoundsTo(decimal? converted, decimal? stated)
    {
        if (converted is not { } from || stated is not { } to)
            return converted is null && stated is null;

        return decimal.Round(from, to.Scale, MidpointRounding.AwayFromZero) == to;
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => Reason is { } reason ? $"{Effect}: {reason}" : Effect.ToString();
}

/// <summary>How growth was made into a level: +5 % on 250.14 is 262.647.</summary>
/// <param name="Baseline">The value that it grows from, with its year.</param>
/// <param name="Growth">The growth that fulfils the aim, signed, in <paramref name="GrowthUnit"/>.</param>
/// <param name="GrowthUnit">The unit of the growth.</param>
/// <param name="Years">How many years it grows: 1 for growth against the year before, and for a change over the whole period.</param>
public sealed record BaselineConversion(Baseline Baseline, Region Growth, Unit GrowthUnit, int Years);

/// <summary>How far two stated numbers lie apart, after less before: +8.5 percentage points.</summary>
/// <remarks>One number differs from another at both ends alike; of a range each end is told, and where a side leaves an end open, that end is null.</remarks>
/// <param name="Lower">How far the lower end, or the one number, moved.</param>
/// <param name="Upper">How far the upper end, or the one number, moved.</param>
/// <param name="Unit">The indicator's unit, percentage points for percentages; null where none is stated.</param>
public sealed record AimDifference(decimal? Lower, decimal? Upper, Unit? Unit)
{
    /// <summary>Whether nothing moved.</summary>
    public bool IsNone => Lower is null or 0 && Upper is null or 0;

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Shown(Lower)} to {Shown(Upper)} {Unit?.Symbol}".TrimEnd();

    private static string Shown(decimal? number) => number is { } known ? DecimalText.Plain(known) : "?";
}

/// <summary>What a level asks to add to the value of the year before its period.</summary>
/// <param name="By">How much, in the unit of the difference; open where the level is.</param>
/// <param name="From">The value that it starts from, with its year.</param>
public sealed record LevelIncrement(NumberInterval By, Baseline From);
