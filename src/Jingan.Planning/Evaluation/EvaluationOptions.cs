namespace Jingan.Planning.Evaluation;

/// <summary>What a caller may set about an evaluation.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="method">How the progress of targets that are not due is measured; sums over a period are always measured linearly.</param>
    /// <param name="scale">Thresholds and labels; null for the published ones of Open SDG.</param>
    /// <param name="tolerance">How far 左右 and 约 reach, as a share of one unit in the last stated digit; the convention is one half.</param>
    /// <param name="inputs">Facts that plan and observations do not have: benchmarks, assignments, baselines.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public EvaluationOptions(
        ProgressMethod method = ProgressMethod.Linear, ProgressScale? scale = null, decimal tolerance = 0.5m, EvaluationInputs? inputs = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        Method = Given.Defined(method);
        Scale = scale;
        Tolerance = tolerance;
        Inputs = inputs ?? EvaluationInputs.None;
    }

    /// <summary>Linear progress, the published cut-offs, half a unit of the last digit, and no more facts.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How the progress of targets that are not due is measured.</summary>
    public ProgressMethod Method { get; }

    /// <summary>Thresholds and labels; null for the published ones of Open SDG.</summary>
    public ProgressScale? Scale { get; }

    /// <summary>How far 左右 and 约 reach, as a share of one unit in the last stated digit.</summary>
    public decimal Tolerance { get; }

    /// <summary>Facts that plan and observations do not have.</summary>
    public EvaluationInputs Inputs { get; }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Method}, tolerance {DecimalText.Plain(Tolerance)}";
}
