namespace Jingan.Planning.Evaluation;

/// <summary>The verdict on one target, with the reason and the figures used.</summary>
public sealed record TargetEvaluation
{
    internal TargetEvaluation(Target target, Indicator? indicator, Verdict verdict, GapReason? reason, Name message)
    {
        Target = target;
        Indicator = indicator;
        Verdict = verdict;
        Reason = reason;
        Message = message;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The indicator that it is about; null where it is not supplied.</summary>
    public Indicator? Indicator { get; }

    /// <summary>Whether it was met.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why it cannot be told; null where it can.</summary>
    public GapReason? Reason { get; }

    /// <summary>One sentence that says what was compared with what, or what is missing; in both languages.</summary>
    public Name Message { get; }

    /// <summary>
    /// The value that was compared with the region, on the target's basis: from the least to the greatest number that the observations allow. Null where
    /// there is none.
    /// </summary>
    public Amount? Actual { get; internal init; }

    /// <summary>How far the actual lies from the nearest bound; null where either has no number.</summary>
    public Margin? Margin { get; internal init; }

    /// <summary>For a target that is not yet due, how far along it is; null where that cannot be told.</summary>
    public Pace? Pace { get; internal init; }

    /// <summary>The observations used: the benchmark's, then the baseline, then the others.</summary>
    public ValueList<Observation> Observations { get; internal init; } = [];

    /// <summary>How the actual was made and what it was compared with: every figure with its source, and what was computed of them, in order.</summary>
    public ValueList<EvaluationStep> Steps { get; internal init; } = [];

    /// <summary>The parts of a composite aim that were judged one by one; empty for any other.</summary>
    public ValueList<PartEvaluation> Parts { get; internal init; } = [];
}
