using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Cli.Text;

/// <summary>How verdicts were reached, a line a step.</summary>
internal static class EvaluationSteps
{
    /// <summary>The targets that have steps, each with its lines.</summary>
    public static IEnumerable<(string Heading, IEnumerable<string> Lines)> Of(IEnumerable<TargetEvaluation> targets, PlanSet set, Language language) => targets
        .Select(target => (Target: target, target.Steps))
        .Where(found => found.Steps.Count > 0)
        .Select(found => (Heading(found.Target, set, language), found.Steps.Select(step => Line(step, language))));

    private static string Heading(TargetEvaluation target, PlanSet set, Language language) =>
        $"{target.Target.No} {TargetsText.NameOf(target.Target, set).In(language)}{Terms.Colon.In(language)}{Terms.Of(target).In(language)}".TrimStart();

    private static string Line(Step step, Language language) =>
        $"{step.Text.In(language)}{(step.Wording is { } wording && step.Numbers is not null ? $" “{wording}”" : "")}{(step.Source is { } source ? $" [{source}]" : "")}";
}
