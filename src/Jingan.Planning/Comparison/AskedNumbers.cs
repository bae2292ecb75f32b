using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>The numbers that fulfil a side's aim, and those that it states, in one unit.</summary>
/// <param name="Accepted">The numbers that fulfil it; signed for a change.</param>
/// <param name="Stated">The one interval that it states, as it is written; null where it states several, or none of its own.</param>
/// <param name="WithReach">The same with the reach of 左右.</param>
/// <param name="Unit">Their unit; null where none is stated.</param>
internal readonly record struct AskedNumbers(NumberRegion Accepted, NumberInterval? Stated, NumberInterval? WithReach, Unit? Unit)
{
    /// <summary>Whether they are counted from what the aim refers to.</summary>
    public bool IsRelative { get; private init; }

    /// <summary>Whether they are levels, whatever the side's number measures.</summary>
    public bool IsLevel { get; init; }

    /// <summary>The numbers of a side.</summary>
    /// <param name="side">The side.</param>
    /// <param name="tolerance">The reach of 左右.</param>
    /// <param name="kept">The level to keep; null where none is known or asked for.</param>
    /// <param name="isRelative">Whether the numbers are those above what the aim refers to.</param>
    /// <param name="gap">Why there are none.</param>
    public static AskedNumbers? Of(TargetSide side, decimal tolerance, decimal? kept, bool isRelative, out GapReason? gap)
    {
        gap = null;
        var direction = side.Measure.Direction;
        if (AimRegions.TryIntervalOf(side.Aim, side.Polarity, side.Unit, tolerance, out var accepted, out var unit, direction))
            return new AskedNumbers(new(accepted), StatedBy(side.Aim, direction, 0), StatedBy(side.Aim, direction, tolerance), unit).OnScaleOf(side.Measure);

        decimal? zero = isRelative ? 0 : null;
        var region = side.Aim.RegionOf(new(side.Polarity, side.Unit, zero ?? kept, zero, zero, tolerance, direction));
        gap = region.Gap;
        if (region.Numbers is not { } numbers)
            return null;

        var hasOwn = !isRelative && kept is null;
        var (stated, withReach) = hasOwn ? (StatedBy(side.Aim, direction, 0), StatedBy(side.Aim, direction, tolerance)) : (null, null);
        return new AskedNumbers(NumberRegion.Of(numbers), stated, withReach, region.Unit) { IsRelative = isRelative }.OnScaleOf(side.Measure);
    }

    /// <summary>The levels to which growth or a change leads from a base; null where there is none.</summary>
    /// <param name="measure">What the numbers measure.</param>
    /// <param name="from">The level at the base.</param>
    /// <param name="levels">The unit of the levels.</param>
    public AskedNumbers? Grown(Measure measure, decimal from, Unit levels)
    {
        var (start, unit) = (NumberInterval.Exactly(from), Unit);
        var grown = new List<NumberInterval>();
        foreach (var numbers in Accepted.ToSet().Intervals)
        {
            if (LevelPath.LevelsOf(measure, numbers, unit, start) is not { } level)
                return null;

            grown.Add(level);
        }

        return new(NumberRegion.Of(Region.Of([.. grown])), LevelsOf(Stated), LevelsOf(WithReach), levels) { IsLevel = true };

        NumberInterval? LevelsOf(NumberInterval? numbers) => numbers is { } said ? LevelPath.LevelsOf(measure, said, unit, start) : null;
    }

    /// <summary>Of a mean a year, the totals over so many years.</summary>
    public AskedNumbers Over(int years) => this with
    {
        Accepted = Accepted.Map(value => value * years),
        Stated = Stated?.Map(value => value * years),
        WithReach = WithReach?.Map(value => value * years),
    };

    /// <summary>The unit in which to compare: the indicator's where both convert into it.</summary>
    public static Unit? CommonUnit(Unit? left, Unit? right, Unit? indicator)
    {
        if (left is null || right is null || left == right)
            return left ?? right;

        if (indicator is not null && left.ConvertsTo(indicator))
            return indicator;

        return string.CompareOrdinal(left.Symbol, right.Symbol) <= 0 ? left : right;
    }

    /// <summary>The numbers in a unit, without those that the indicator cannot have; null where the units do not convert.</summary>
    public AskedNumbers? In(Unit? unit, TargetSide side)
    {
        var possible = LimitsOf(side) is { } limits ? Accepted.Within(limits) : Accepted;
        if (Unit == unit)
            return this with { Accepted = possible };

        if (Unit is not { } from || unit is null || !from.ConvertsTo(unit))
            return null;

        return this with
        {
            Accepted = possible.Map(value => from.Convert(value, unit)),
            Stated = Stated is { } stated ? from.Convert(stated, unit) : null,
            WithReach = WithReach is { } reach ? from.Convert(reach, unit) : null,
            Unit = unit,
        };
    }

    /// <summary>What is possible at all of the numbers, in their unit: nothing is known of growth, and of a total only that nothing is taken away.</summary>
    private NumberInterval? LimitsOf(TargetSide side)
    {
        if (IsRelative || side.Indicator is not { } indicator || (side.Measure.IsChange && !IsLevel))
            return null;

        if (indicator.Limits is null && Accepted.Single is { Lower: >= 0 })
            return null;

        var limits = NaturalLimits.Of(indicator);
        if (!IsLevel && side.Measure.Basis is not (Basis.Level or null))
        {
            if (side.Measure.Basis != Basis.PeriodTotal || limits.Lower is not >= 0)
                return null;

            limits = NumberInterval.AtLeast(0);
        }

        if (limits == NumberInterval.All)
            return null;

        if (Unit is not { } to || to == indicator.Unit)
            return limits;

        return indicator.Unit.ConvertsTo(to) ? indicator.Unit.Convert(limits, to) : null;
    }

    /// <summary>Growth by or to a multiple as growth in per cent: 翻一番 is +100 %; points of a percentage are counted in points however they are written.</summary>
    private AskedNumbers OnScaleOf(Measure measure) => measure.Type switch
    {
        ChangeType.MultipleTo => Times(1),
        ChangeType.MultipleBy => Times(0),
        ChangeType.PercentagePoints when Unit is { IsPercent: true } => this with { Unit = Planning.Unit.PercentagePoints },
        _ => this,
    };

    private AskedNumbers Times(int one) => this with
    {
        Accepted = Accepted.Map(value => (value - one) * 100),
        Stated = Stated?.Map(value => (value - one) * 100),
        WithReach = WithReach?.Map(value => (value - one) * 100),
        Unit = Planning.Unit.Percent,
    };

    /// <summary>The numbers as they are stated, 左右 with so much reach; of several the first that binds.</summary>
    private static NumberInterval? StatedBy(Statement aim, ChangeDirection? direction, decimal tolerance) => aim switch
    {
        NumberStatement { Amount: var amount } => direction == ChangeDirection.Decrease ? -amount.Region(tolerance) : amount.Region(tolerance),
        ChangeStatement { Change: var change } => change.Signed(tolerance),
        CompositeStatement { Parts: [{ Subject: null, Statement: { Modality: not Modality.Stretch } first }, ..] } => StatedBy(first, direction, tolerance),
        _ => null,
    };
}
