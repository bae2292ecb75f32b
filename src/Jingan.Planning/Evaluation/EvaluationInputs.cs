namespace Jingan.Planning.Evaluation;

/// <summary>Facts that come later than the plan and from elsewhere, and that some of its targets need.</summary>
public sealed record EvaluationInputs
{
    /// <summary>Creates inputs.</summary>
    /// <param name="benchmarks">Which indicators stand for the benchmarks that targets name; their values are ordinary observations.</param>
    /// <param name="assignments">
    /// What a higher authority set: targets of the same indicators as the delegated ones. One with a period is for that period only.
    /// </param>
    /// <param name="baselines">Values to start from; each replaces what is observed of the same indicator for the same period.</param>
    public EvaluationInputs(ValueList<BenchmarkSeries>? benchmarks = null, ValueList<Target>? assignments = null, ValueList<Observation>? baselines = null)
    {
        Benchmarks = benchmarks ?? [];
        Assignments = assignments ?? [];
        Baselines = baselines ?? [];
    }

    /// <summary>No more facts.</summary>
    public static EvaluationInputs None { get; } = new();

    /// <summary>Which indicators stand for the benchmarks that targets name.</summary>
    public ValueList<BenchmarkSeries> Benchmarks { get; }

    /// <summary>What a higher authority set.</summary>
    public ValueList<Target> Assignments { get; }

    /// <summary>Values to start from.</summary>
    public ValueList<Observation> Baselines { get; }
}
