namespace Jingan.Planning.Comparison;

/// <summary>The numbers that two aims state, and how far they lie apart.</summary>
internal static class AimNumbers
{
    /// <summary>The numbers that a side states, without what else would be fine; null where it states none, or not in that unit.</summary>
    public static NumberInterval? Of(in TargetSide side, Unit? unit)
    {
        if (StatedIn(side.Aim, side.Unit) is not { } stated)
            return null;

        if (stated.Unit == unit)
            return stated.Stated;

        if (stated.Unit is not { } from || unit is null || !from.ConvertsTo(unit))
            return null;

        return from.Convert(stated.Stated, unit);
    }

    /// <summary>How far two statements lie apart; null where an end of neither can be held against the other's.</summary>
    public static AimDifference? Difference(NumberInterval? before, NumberInterval? after, Unit? unit)
    {
        if (before is not { } was || after is not { } now)
            return null;

        var (lower, upper) = (now.Lower - was.Lower, now.Upper - was.Upper);
        if (lower is null && upper is null)
            return null;

        return new(lower, upper, unit is { IsPercent: true } ? Unit.PercentagePoints : unit);
    }

    /// <summary>What a level adds to the value of the year before its period, where another one is about another period.</summary>
    public static LevelIncrement? Increment(in TargetSide side, in TargetSide other, Baselines baselines)
    {
        var isLevel = side.Basis == Basis.Level && other.Basis == Basis.Level && side.Period.Interval != other.Period.Interval;
        if (!isLevel || side.Indicator is not { } indicator || baselines.AreNone)
            return null;

        var start = baselines.Find(indicator.Id, indicator, side.Period.BaseYear);
        return start is { Value.Stated.Lower: { } from } && Of(side, indicator.Unit) is { } level ? new(level - from, start) : null;
    }

    /// <summary>The first number that binds; multiples of the base as growth in per cent, as they compare.</summary>
    private static (NumberInterval Stated, Unit? Unit)? StatedIn(Statement aim, Unit? unit) => aim switch
    {
        NumberStatement { Amount: var amount } => (amount.Stated, amount.UnitIn(unit)),
        ChangeStatement { Change: { Type: ChangeType.MultipleTo } change } => (change.Signed(0).Map(times => (times - 1) * 100), Unit.Percent),
        ChangeStatement { Change: { Type: ChangeType.MultipleBy } change } => (change.Signed(0).Map(times => times * 100), Unit.Percent),
        ChangeStatement { Change: var change } => (change.Signed(0), change.Amount.UnitIn(unit)),
        CompositeStatement { Parts: [{ Subject: null, Statement: { Modality: not Modality.Stretch } first }, ..] } => StatedIn(first, unit),
        _ => null,
    };
}
