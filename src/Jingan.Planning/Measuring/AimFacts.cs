namespace Jingan.Planning.Measuring;

/// <summary>An aim beside its indicator, with what several rules ask of the two worked out once.</summary>
internal readonly ref struct AimFacts
{
    /// <param name="aim">The aim; of several parts the one that tells what all measure.</param>
    /// <param name="indicator">What it is about.</param>
    /// <param name="period">What it covers.</param>
    /// <param name="column">The unit that the plan's table gives; null for none.</param>
    public AimFacts(Statement aim, Indicator indicator, ReportingPeriod period, Unit? column)
    {
        Aim = aim;
        Indicator = indicator;
        Unit = UnitOf(aim, column);
        IsOneYear = period.IsUpToOneYear;
        IsFall = aim is NumberStatement or ReferenceStatement && NameRules.IsFall(indicator, Unit ?? indicator.Unit);
        IsShareOfOther = Unit is { IsShare: true } && !indicator.Unit.IsShare;
    }

    public Statement Aim { get; }

    public Indicator Indicator { get; }

    /// <summary>The unit of its number; null where neither wording nor table gives one.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether it covers one year or less.</summary>
    public bool IsOneYear { get; }

    /// <summary>Whether its number counts a fall: 14 under 能耗降低率, 高于全国 of it.</summary>
    public bool IsFall { get; }

    /// <summary>Whether it is a percentage of what is not counted in per cent.</summary>
    public bool IsShareOfOther { get; }

    /// <summary>Whether it is a number in brackets, which is that of the whole period.</summary>
    public bool IsTotal => Aim is NumberStatement { IsTotal: true };

    /// <summary>Of what is better the lower, and is no sum of a period, a bare change is a fall: [14] of 单位能耗.</summary>
    public bool ImpliesFall => Indicator is { Polarity: Polarity.LowerIsBetter, Kind: not QuantityKind.Flow };

    private static Unit? UnitOf(Statement statement, Unit? column) => statement switch
    {
        NumberStatement { Amount: var amount } => amount.UnitIn(column),
        ChangeStatement { Change.Amount: var amount } => amount.UnitIn(column),
        _ => column,
    };
}
