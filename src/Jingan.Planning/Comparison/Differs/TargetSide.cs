namespace Jingan.Planning.Comparison;

/// <summary>A target on one side of a comparison, with what its number measures.</summary>
internal readonly struct TargetSide
{
    private readonly bool areYearly;

    /// <summary>Creates a side.</summary>
    /// <param name="target">The target.</param>
    /// <param name="aim">Its aim, or one part of it.</param>
    /// <param name="indicator">Its indicator; null where that is unknown.</param>
    /// <param name="period">What it covers.</param>
    /// <param name="areYearly">Whether both sides cover one year.</param>
    public TargetSide(Target target, Statement aim, Indicator? indicator, PeriodFacts period, bool areYearly)
    {
        this.areYearly = areYearly;
        Target = target;
        Aim = aim;
        Indicator = indicator;
        Period = period;
        Basis = BasisOf(target, aim, indicator, period, areYearly);
    }

    public Target Target { get; }

    /// <summary>The target's aim, or one part of it.</summary>
    public Statement Aim { get; }

    public Indicator? Indicator { get; }

    public PeriodFacts Period { get; }

    /// <summary>What the number measures; null where nobody can tell.</summary>
    public Basis? Basis { get; }

    public Polarity Polarity => Indicator?.Polarity ?? Polarity.None;

    /// <summary>The unit of numbers for which the wording states none.</summary>
    public Unit? Unit => Target.Unit ?? Basis switch
    {
        Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth => Unit.Percent,
        Planning.Basis.Change => UnitOf((Aim as ChangeStatement)?.Change.Type),
        _ => Indicator?.Unit,
    };

    /// <summary>The same target with one part of its aim.</summary>
    public TargetSide Of(Statement part) => new(Target, part, Indicator, Period, areYearly);

    private Unit? UnitOf(ChangeType? type) => type switch
    {
        ChangeType.RelativePercent => Unit.Percent,
        ChangeType.PercentagePoints => Unit.PercentagePoints,
        ChangeType.MultipleBy or ChangeType.MultipleTo => Unit.Times,
        ChangeType.Absolute => Indicator?.Unit,
        _ => null,
    };

    /// <summary>The stated basis, or the one that follows from the aim; between two years, where two bases mean the same, one of them stands for both.</summary>
    private static Basis? BasisOf(Target target, Statement aim, Indicator? indicator, PeriodFacts period, bool areYearly)
    {
        var basis = target.Basis?.Basis ?? aim switch
        {
            ChangeStatement => Planning.Basis.Change,
            NumberStatement { IsTotal: true } => Planning.Basis.PeriodTotal,
            _ => period.Years == 1 || indicator?.Kind is QuantityKind.Stock or QuantityKind.Ratio or QuantityKind.Index ? Planning.Basis.Level : null,
        };
        if (!areYearly)
            return basis;

        return basis switch
        {
            Planning.Basis.AverageAnnualGrowth => Planning.Basis.YearOnYear,
            Planning.Basis.Change when aim is ChangeStatement { Change: { Type: ChangeType.RelativePercent, Reference: null } } => Planning.Basis.YearOnYear,
            Planning.Basis.PeriodTotal when indicator?.Kind == QuantityKind.Flow => Planning.Basis.Level,
            _ => basis,
        };
    }
}
