namespace Jingan.Planning.Evaluation;

/// <summary>What a caller may set about an evaluation, and facts that come later than the plan and from elsewhere.</summary>
/// <example><code>plan.Evaluate(set, asOf, new() { Assignments = city.Targets })</code></example>
public sealed record EvaluationOptions
{
    /// <summary>Linear progress, the published cut-offs, half a unit of the last digit, and no more facts.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How the progress of targets that are not due is measured; sums over a period are always measured linearly.</summary>
    public ProgressMethod Method { get; init => field = Given.Defined(value); }

    /// <summary>Thresholds and labels; null for the published ones of Open SDG.</summary>
    public ProgressScale? Scale { get; init; }

    /// <summary>How far 左右 and 约 reach, as a share of one unit in the last stated digit; the convention is one half. Not negative.</summary>
    public decimal Tolerance { get; init => field = Given.NotNegative(value); } = Amount.UsualTolerance;

    /// <summary>Which indicators stand for the benchmarks that targets name; their values are ordinary observations.</summary>
    public ValueList<BenchmarkSeries> Benchmarks { get; init => field = Given.Items(value); } = [];

    /// <summary>What a higher authority set: targets of the same indicators as the delegated ones. One with a period is for that period only.</summary>
    public ValueList<Target> Assignments { get; init => field = Given.Items(value); } = [];

    /// <summary>Values to start from; each replaces what is observed of the same indicator for the same period.</summary>
    public ValueList<Observation> Baselines { get; init => field = Given.Items(value); } = [];

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Method}, tolerance {DecimalText.Plain(Tolerance)}";
}
