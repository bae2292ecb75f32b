using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Testing;

/// <summary>Begins assertions about plans and what is made of them.</summary>
public static class PlanningAssertions
{
    /// <summary>Asserts about a plan.</summary>
    public static PlanAssertions Should(this Plan? plan) => new(plan);

    /// <summary>Asserts about a target.</summary>
    public static TargetAssertions Should(this Target? target) => new(target);

    /// <summary>Asserts about files that were read together.</summary>
    public static PlanFilesAssertions Should(this Workspace? files) => new(files);

    /// <summary>Asserts about one file of a folder.</summary>
    public static PlanFileAssertions Should(this PlanFile? file) => new(file);

    /// <summary>Asserts about the files of a folder.</summary>
    public static PlanFolderAssertions Should(this ValueList<PlanFile>? files) => new(files);

    /// <summary>Asserts about the verdicts on a plan's targets.</summary>
    public static PlanEvaluationAssertions Should(this PlanEvaluation? evaluation) => new(evaluation);

    /// <summary>Asserts about the verdict on one target.</summary>
    public static TargetEvaluationAssertions Should(this TargetEvaluation? evaluation) => new(evaluation);

    /// <summary>Asserts about the difference between two plans.</summary>
    public static PlanComparisonAssertions Should(this PlanComparison? comparison) => new(comparison);
}
