namespace Jingan.Planning;

/// <summary>A number: reached, bounded, inside a range or near it; once, or in each year, month or day.</summary>
/// <param name="Amount">The numbers stated, with their unit.</param>
/// <example><code>new NumberStatement(Amount.AtLeast(5, Unit.Parse("张"))) { Per = Frequency.Yearly }   // 每年新增不少于5张</code></example>
public sealed record NumberStatement(Amount Amount) : Statement
{
    /// <summary>The numbers stated, with their unit.</summary>
    public Amount Amount { get; init => field = Given.NotNull(value); } = Given.NotNull(Amount);

    /// <summary>Whether it is the total over the period: [13.5], 五年累计新增60家.</summary>
    public bool IsTotal { get; init; }

    /// <summary>How often it is asked or reported: 每年新增5张, 日均750吨. Null for once.</summary>
    public Frequency? Per { get; init; }

    /// <inheritdoc/>
    public override StatementKind Kind
    {
        get
        {
            if (IsTotal)
                return StatementKind.Cumulative;

            return Amount.Kind switch
            {
                AmountKind.Exact => StatementKind.Exact,
                AmountKind.AtLeast => StatementKind.AtLeast,
                AmountKind.GreaterThan => StatementKind.GreaterThan,
                AmountKind.AtMost => StatementKind.AtMost,
                AmountKind.LessThan => StatementKind.LessThan,
                AmountKind.Between => StatementKind.Between,
                _ => StatementKind.About,
            };
        }
    }
}

/// <summary>A move by an amount against a base: 下降18%, 同比增长7%, 提升5个百分点, 翻一番.</summary>
/// <param name="Change">Which way, by how much, and against what.</param>
public sealed record ChangeStatement(Change Change) : Statement
{
    /// <summary>Which way, by how much, and against what.</summary>
    public Change Change { get; init => field = Given.NotNull(value); } = Given.NotNull(Change);

    /// <summary>How often: 每年增长5%. Null for once.</summary>
    public Frequency? Per { get; init; }

    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Change;
}

/// <summary>A move: its direction, its amount (itself an interval), what that is counted in, and what it is measured against.</summary>
public sealed record Change
{
    /// <summary>Creates a change.</summary>
    /// <param name="direction">Which way.</param>
    /// <param name="type">What <paramref name="amount"/> is counted in; null where nobody can tell (下降18 without a unit).</param>
    /// <param name="amount">By how much, as stated: not negative under a direction of its own.</param>
    /// <param name="reference">Against what: 上年, 2020年, “十三五”末; null for the base that the basis implies.</param>
    public Change(ChangeDirection direction, ChangeType? type, Amount amount, TimeReference? reference = null)
    {
        Direction = Given.Defined(direction);
        Type = Given.Defined(type);
        Amount = Given.NotNull(amount);
        Reference = reference;
    }

    /// <summary>Which way.</summary>
    public ChangeDirection Direction { get; init => field = Given.Defined(value); }

    /// <summary>What <see cref="Amount"/> is counted in; null where nobody can tell.</summary>
    public ChangeType? Type { get; init => field = Given.Defined(value); }

    /// <summary>By how much, as stated; itself an interval.</summary>
    public Amount Amount { get; init => field = Given.NotNull(value); }

    /// <summary>Against what; null for the base that the basis implies.</summary>
    public TimeReference? Reference { get; init; }

    /// <summary>The numbers of the change with their sign, an increase positive; a multiple of the base has none.</summary>
    /// <param name="tolerance">How far an approximate amount reaches, as a share of its last stated digit.</param>
    public NumberInterval Signed(decimal tolerance = Amount.UsualTolerance)
    {
        var stated = Amount.Region(tolerance);
        return Direction == ChangeDirection.Increase || Type == ChangeType.MultipleTo ? stated : -stated;
    }
}

/// <summary>Which way a change goes.</summary>
public enum ChangeDirection
{
    /// <summary>增长, 提高, 增加.</summary>
    Increase,

    /// <summary>下降, 降低, 减少.</summary>
    Decrease,
}

/// <summary>What the amount of a change is counted in.</summary>
public enum ChangeType
{
    /// <summary>Per cent of the base: 增长7%.</summary>
    RelativePercent,

    /// <summary>Percentage points between two percentages: 提高5个百分点.</summary>
    PercentagePoints,

    /// <summary>The indicator's own unit: 增加60家.</summary>
    Absolute,

    /// <summary>The increase as a multiple of the base: 增长1.5倍 ends at 2.5 times the base.</summary>
    MultipleBy,

    /// <summary>The end as a multiple of the base: 翻一番, 达到2倍.</summary>
    MultipleTo,
}
