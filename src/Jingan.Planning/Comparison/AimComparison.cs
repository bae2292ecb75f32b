using NodaTime;

namespace Jingan.Planning.Comparison;

/// <summary>How what fulfils one target compares with what fulfils another of the same indicator.</summary>
public sealed record AimComparison
{
    private readonly bool hasRegions;
    private readonly NumberRegion regionBefore;
    private readonly NumberRegion regionAfter;

    internal AimComparison(ChangeEffect effect, Incomparability? reason = null)
    {
        Effect = effect;
        Reason = reason;
    }

    internal AimComparison(
        in NumberRegion before,
        in NumberRegion after,
        Unit? unit,
        BaselineConversion? conversionBefore = null,
        BaselineConversion? conversionAfter = null)
    {
        Effect = before.EffectOf(after);
        (hasRegions, regionBefore, regionAfter, Unit) = (true, before, after, unit);
        (ConversionBefore, ConversionAfter) = (conversionBefore, conversionAfter);
    }

    /// <summary>What becomes of the numbers that fulfil the target.</summary>
    public ChangeEffect Effect { get; }

    /// <summary>Why the two do not compare; null where they do.</summary>
    public Incomparability? Reason { get; }

    /// <summary>The numbers that fulfilled it, within the natural limits, in <see cref="Unit"/>; null where they were not needed, or not known.</summary>
    public Region? RegionBefore => hasRegions ? regionBefore.ToSet() : null;

    /// <summary>The numbers that fulfil it now, within the natural limits, in <see cref="Unit"/>; null where they were not needed, or not known.</summary>
    public Region? RegionAfter => hasRegions ? regionAfter.ToSet() : null;

    /// <summary>The unit of both regions; null where none is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>How growth before was made into a level; null where it was not.</summary>
    public BaselineConversion? ConversionBefore { get; }

    /// <summary>How growth after was made into a level; null where it was not.</summary>
    public BaselineConversion? ConversionAfter { get; }

    /// <summary>Whether the converted number differs from the stated one only beyond the digits of that one: 262.647 beside 262.6. The effect is decided without rounding.</summary>
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
        var baselines = new Baselines([], options.Baselines);
        var (first, second) = (new PeriodFacts(before.Period ?? period), new PeriodFacts(after.Period ?? period));
        var areYearly = first.Years == 1 && second.Years == 1;
        return new AimComparer(baselines, baselines, options.Tolerance).Compare(
            new(before, before.Aim, indicator, first, areYearly), new(after, after.Aim, indicator, second, areYearly));
    }

    private static bool RoundsTo(NumberInterval? converted, NumberInterval? stated) =>
        converted is { } from && stated is { } to && RoundsTo(from.Lower, to.Lower) && RoundsTo(from.Upper, to.Upper);

    private static bool RoundsTo(decimal? converted, decimal? stated) => converted is { } from && stated is { } to
        ? decimal.Round(from, to.Scale, MidpointRounding.AwayFromZero) == to
        : converted is null && stated is null;
}
