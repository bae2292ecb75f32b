using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>One step of how a verdict was reached: a figure with its source, or what was computed of the figures before it.</summary>
public sealed record EvaluationStep
{
    internal EvaluationStep(StepKind kind, Region? numbers, Unit? unit, ReportingPeriod? period = null, string? wording = null, SourceReference? source = null)
    {
        Kind = kind;
        Numbers = numbers;
        Unit = unit;
        Period = period;
        Wording = wording;
        Source = source;
    }

    /// <summary>What it gives.</summary>
    public StepKind Kind { get; }

    /// <summary>The numbers, in <see cref="Unit"/>; null where there are only words.</summary>
    public Region? Numbers { get; }

    /// <summary>Their unit; null for a fraction or a number without one.</summary>
    public Unit? Unit { get; }

    /// <summary>What the figure is of; for what is computed, the years that it spans. Null for the region.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The figure as printed; null for what is computed.</summary>
    public string? Wording { get; }

    /// <summary>Where it stands; null for what is computed, or where the data names none.</summary>
    public SourceReference? Source { get; }

    /// <summary>The step as one line: <c>Baseline 2020: 250.14亿元</c>.</summary>
    public Name Text => StepMessages.Of(this);
}
