namespace Jingan.Planning.Comparison;

/// <summary>What a comparison may use beside the plans and what comes with them.</summary>
/// <example><code>before.ChangesTo(after, set, new() { Baselines = [new("retail-sales", Amount.Exactly(1300), 2020)] })</code></example>
public sealed record ComparisonOptions
{
    /// <summary>No further baselines, and the convention for 左右.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>Values from which growth is counted; they go before those that observations give.</summary>
    public ValueList<Baseline> Baselines { get; init => field = Given.Items(value); } = [];

    /// <summary>Definitions for what neither side defines; their names are not taken for names that a plan prints.</summary>
    public ValueList<Indicator> Catalogue { get; init => field = Given.Items(value); } = [];

    /// <summary>How far 左右 reaches, as a share of one unit in the last stated digit; the convention is one half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal Tolerance { get; init => field = Given.NotNegative(value); } = Amount.UsualTolerance;

    /// <summary>Whether pairs that say the same are listed too, in <see cref="PlanComparison.Unchanged"/>.</summary>
    public bool ListsUnchanged { get; init; }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Baselines.Count} baselines, tolerance {DecimalText.Plain(Tolerance)}";
}

/// <summary>An indicator's value at the end of a year, from which growth is counted.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Value">The value; one without a unit is in the indicator's.</param>
/// <param name="Year">The year that it is of; null for the year from which each target counts.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Baseline(string Indicator, Amount Value, int? Year = null, SourceReference? Source = null)
{
    /// <summary>The indicator's id.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public string Indicator { get; init => field = Given.Id(value); } = Given.Id(Indicator);

    /// <summary>The value; one without a unit is in the indicator's.</summary>
    public Amount Value { get; init => field = Given.NotNull(value); } = Given.NotNull(Value);

    /// <summary>The year that it is of, 1 to 9999; null for the year from which each target counts.</summary>
    public int? Year { get; init => field = Checked(value); } = Checked(Year);

    private static int? Checked(int? year) => year is null or (>= 1 and <= 9999)
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A year is from 1 to 9999.");
}
