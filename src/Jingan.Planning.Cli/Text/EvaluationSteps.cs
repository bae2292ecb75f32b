using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Text;

/// <summary>How verdicts were reached, a line a step.</summary>
internal static class EvaluationSteps
{
    /// <summary>The targets that have steps, each with its lines.</summary>
    public static IEnumerable<(string Heading, IEnumerable<string> Lines)> Of(IEnumerable<TargetEvaluation> targets, PlanSet set, Language language) => targets
        .Where(target => target.Steps.Count > 0)
        .Select(target => (Heading(target, set, language), target.Steps.Select(step => Line(step, language))));

    private static string Heading(TargetEvaluation target, PlanSet set, Language language) =>
        $"{target.Target.No} {TargetsText.NameOf(target.Target, set).In(language)}{Terms.Colon.In(language)}{Terms.Of(target).In(language)}".TrimStart();

    private static string Line(EvaluationStep step, Language language) =>
        $"{step.Text.In(language)}{(step.Wording is { } wording && step.Numbers is not null ? $" “{wording}”" : "")}{(step.Source is { } source ? $" [{source}]" : "")}";
}
