using Jingan.Planning.Aims;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Rules;

/// <summary>Whether units fit the indicators whose values are stated in them.</summary>
internal static class UnitFit
{
    /// <summary>Whether a value in a unit is one of an indicator; % , percentage points and multiples fit any where a change is meant.</summary>
    public static bool Fits(Unit? unit, Unit indicator, bool isChange) =>
        unit is null
        || unit.IsBareScale
        || unit.ConvertsTo(indicator)
        || (isChange && (unit.IsPercent || unit.IsPercentagePoints || unit.ConvertsTo(Unit.Times)));

    /// <summary>Whether the numbers of a target can be a change or growth: stated so, or not told.</summary>
    public static bool CanBeChange(Target target) =>
        target.Basis is null or { Basis: Basis.Change or Basis.YearOnYear or Basis.AverageAnnualGrowth } || IsChange(target.Aim);

    /// <summary>The units stated in an aim of the target's own indicator, each with whether it counts a change.</summary>
    public static IEnumerable<(Unit? Unit, bool IsChange)> UnitsOf(Aim aim, bool canBeChange) => aim switch
    {
        AmountAim { Amount: var amount } => [(amount.Unit, canBeChange)],
        CumulativeAim cumulative => [(cumulative.Total.Unit, canBeChange)],
        ChangeAim { Change: var change } => [UnitOf(change)],
        RelativeAim { Offset: { } offset } => [(offset.Unit, true)],
        CompositeAim composite => composite.Parts.Where(part => part.Subject is null).SelectMany(part => UnitsOf(part.Aim, canBeChange)),
        _ => [],
    };

    /// <summary>The units stated in a value of the observation's own indicator, each with whether it counts a change.</summary>
    public static IEnumerable<(Unit? Unit, bool IsChange)> UnitsOf(ReportedValue value) => value switch
    {
        ReportedValue.OfAmount { Amount: var amount } => [(amount.Unit, false)],
        ReportedValue.OfChange { Change: var change } => [UnitOf(change)],
        ReportedValue.OfParts { Parts: var parts } => parts.Where(part => part.Subject is null).SelectMany(part => UnitsOf(part.Value)),
        _ => [],
    };

    private static (Unit? Unit, bool IsChange) UnitOf(Change change) =>
        change.Type == ChangeType.Absolute ? (change.Amount.Unit, false) : (null, true);

    private static bool IsChange(Aim aim) => aim switch
    {
        ChangeAim or RelativeAim or KeepPaceAim => true,
        CompositeAim composite => composite.Parts.Any(part => IsChange(part.Aim)),
        _ => false,
    };
}
