using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>A target on one side of a comparison, or one part of its aim, with what its number measures.</summary>
internal sealed class TargetSide
{
    private readonly Place? place;
    private Measure? keptFrom;

    /// <summary>Creates a side.</summary>
    /// <param name="target">The target.</param>
    /// <param name="aim">Its aim, or one part of it.</param>
    /// <param name="indicator">Its indicator; null where that is unknown.</param>
    /// <param name="period">What it covers.</param>
    /// <param name="place">The place of its plan; null where that is not known.</param>
    public TargetSide(Target target, Statement aim, Indicator? indicator, ReportingPeriod period, Place? place)
    {
        this.place = place;
        Target = target;
        Aim = indicator is null ? aim : OwnDenominator.In(aim, indicator);
        Indicator = indicator;
        Measure = Measure.Of(target, aim, indicator ?? Unknown(target, aim), period, place);
    }

    public Target Target { get; }

    /// <summary>The target's aim, or one part of it.</summary>
    public Statement Aim { get; }

    public Indicator? Indicator { get; }

    public Measure Measure { get; }

    public ReportingPeriod Period => Measure.Period;

    public Polarity Polarity => Indicator is null ? Polarity.None : Measure.Polarity;

    /// <summary>Whether it asks to keep a level.</summary>
    public bool KeepsLevel => Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel };

    /// <summary>Whether it asks for a fall, by its words or by the indicator's name.</summary>
    public bool AsksForFall => Measure.Direction == ChangeDirection.Decrease || Aim is ChangeStatement { Change.Direction: ChangeDirection.Decrease };

    /// <summary>Whether its number counts from a base.</summary>
    public bool CountsFromBase => KeepsLevel || Measure.IsChange;

    /// <summary>The measure with its base: that of growth or change, or of the level to keep.</summary>
    public Measure FromBase => KeepsLevel && !Measure.IsChange
        ? keptFrom ??= MeasureRules.WithBase(Measure, ((ReferenceStatement)Aim).Since)
        : Measure;

    /// <summary>The unit of numbers for which the wording states none.</summary>
    public Unit? Unit => Indicator is null ? Target.Unit : Measure.Unit ?? (Measure.IsChange ? null : Indicator.Unit);

    /// <summary>The same target with one part of its aim.</summary>
    public TargetSide Of(Statement part) => new(Target, part, Indicator, Period, place);

    /// <summary>What the number measures beside another one: between two years, where two bases mean the same, one of them stands for both.</summary>
    public Basis? BasisBeside(TargetSide other) => BasisBeside(other.Period);

    /// <summary>What the number measures beside one that covers a period.</summary>
    public Basis? BasisBeside(ReportingPeriod other) =>
        Period.IsUpToOneYear && other.IsUpToOneYear ? YearlyBasis : Measure.Basis;

    private Basis? YearlyBasis => Measure.Basis switch
    {
        Basis.AverageAnnualGrowth => Basis.YearOnYear,
        Basis.Change when Measure.Type == ChangeType.RelativePercent && CountsFromOwnBase => Basis.YearOnYear,
        Basis.PeriodTotal when Measure.Indicator.Kind == QuantityKind.Flow => Basis.Level,
        var basis => basis,
    };

    /// <summary>Whether both count from the same: each from its own plan's base, from one time, or from what the same words say.</summary>
    public bool HasBaseOf(TargetSide other)
    {
        if (CountsFromOwnBase && other.CountsFromOwnBase)
            return true;

        var (own, others) = (FromBase, other.FromBase);
        return own.Base is not null ? own.Base.Equals(others.Base) : own.UnknownBase is not null && own.UnknownBase == others.UnknownBase;
    }

    /// <summary>Whether it counts from the base from which such a target counts anyway, which moves with the plan.</summary>
    private bool CountsFromOwnBase => FromBase.Base is { } start && start.Equals(MeasureRules.OwnBase(Measure.Basis, Period));

    /// <summary>What stands in for an indicator that nobody defines: nothing is known of it but the unit of the table.</summary>
    private static Indicator Unknown(Target target, Statement aim) => new()
    {
        Id = target.Indicator,
        Name = new(target.Indicator),
        Unit = target.Unit ?? UnitOf(aim) ?? Planning.Unit.Times,
        Kind = QuantityKind.Rate,
    };

    private static Unit? UnitOf(Statement aim) => aim switch
    {
        NumberStatement { Amount.Unit: var unit } => unit,
        ChangeStatement { Change: { Type: ChangeType.Absolute, Amount.Unit: var unit } } => unit,
        _ => null,
    };
}
