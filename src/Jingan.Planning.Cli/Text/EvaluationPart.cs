using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Text;

/// <summary>Targets that are shown and counted together.</summary>
/// <param name="Heading">What they are; null for the plan's own.</param>
/// <param name="Targets">The targets.</param>
/// <param name="IsShown">Whether each has a row; else they are only counted.</param>
internal sealed record EvaluationPart(Name? Heading, ValueList<TargetEvaluation> Targets, bool IsShown);
