namespace Jingan.Planning.Checks;

/// <summary>Whether units fit the indicators whose values are stated in them.</summary>
internal static class UnitFit
{
    /// <summary>Whether the numbers of a target can be a change or growth: stated so, or not told.</summary>
    public static bool CanBeChange(Target target) =>
        target.Basis is null or { Basis: Basis.Change or Basis.YearOnYear or Basis.AverageAnnualGrowth } || IsChange(target.Aim);

    /// <summary>The first unit stated in an aim of the target's own indicator that does not fit it; null where each does.</summary>
    public static Unit? Misfit(Statement aim, Unit indicator, bool canBeChange) => aim switch
    {
        NumberStatement { Amount: var amount } => Misfit(amount.Unit, indicator, canBeChange),
        ChangeStatement { Change: var change } => Misfit(change, indicator),
        ReferenceStatement { Reference: ReferenceKind.Relative, Offset: { } offset } => Misfit(offset.Unit, indicator, isChange: true),
        CompositeStatement composite => InParts(composite, indicator, canBeChange),
        _ => null,
    };

    /// <summary>The first unit stated in a value of the observation's own indicator that does not fit it; null where each does.</summary>
    public static Unit? Misfit(Statement value, Unit indicator) => value switch
    {
        NumberStatement { Amount: var amount } => Misfit(amount.Unit, indicator, isChange: false),
        ChangeStatement { Change: var change } => Misfit(change, indicator),
        CompositeStatement parts => InParts(parts, indicator),
        _ => null,
    };

    /// <summary>The unit itself where no value of an indicator is in it; %, percentage points and multiples fit any where a change is meant.</summary>
    public static Unit? Misfit(Unit? unit, Unit indicator, bool isChange) =>
        unit is null
        || unit.IsBareScale
        || unit.ConvertsTo(indicator)
        || (isChange && (unit.IsPercent || unit.IsPercentagePoints || unit.ConvertsTo(Unit.Times)))
            ? null
            : unit;

    private static Unit? InParts(CompositeStatement aim, Unit indicator, bool canBeChange) => aim.Parts
        .Where(part => part.Subject is null)
        .Select(part => Misfit(part.Statement, indicator, canBeChange))
        .FirstOrDefault(unit => unit is not null);

    private static Unit? InParts(CompositeStatement value, Unit indicator) => value.Parts
        .Where(part => part.Subject is null)
        .Select(part => Misfit(part.Statement, indicator))
        .FirstOrDefault(unit => unit is not null);

    private static Unit? Misfit(Change change, Unit indicator) =>
        change.Type == ChangeType.Absolute ? Misfit(change.Amount.Unit, indicator, isChange: false) : null;

    private static bool IsChange(Statement aim) => aim switch
    {
        ChangeStatement or ReferenceStatement { Reference: ReferenceKind.Relative } or ReferenceStatement { Reference: ReferenceKind.KeepPace } => true,
        CompositeStatement composite => composite.Parts.Any(part => IsChange(part.Statement)),
        _ => false,
    };
}
