using System.Globalization;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Text;

/// <summary>The counts by force, objective, reason and grade, a line each; a line that would only repeat the whole is left out.</summary>
internal static class EvaluationSummary
{
    private static readonly Name WithoutObjective = new("未列目标体系", "without an objective");
    private static readonly Name Grades = new("进度评级", "Progress");
    private static readonly Name Reasons = new("无法判定的原因", "Undetermined because");

    public static IEnumerable<string> Of(Plan plan, ValueList<TargetEvaluation> targets, Language language)
    {
        var breakdown = EvaluationBreakdown.Of(plan, targets);
        if (breakdown.ByForce.Count > 1)
        {
            foreach (var force in breakdown.ByForce)
                yield return $"{Terms.Of(force.Group).In(language)}{Terms.Colon.In(language)}{EvaluationText.Counts(force.Counts, language)}";
        }

        if (breakdown.ByObjective.Any(counts => counts.Group is not null))
        {
            foreach (var counts in breakdown.ByObjective)
                yield return $"{new string(' ', 2 * counts.Depth)}{(counts.Group?.Name ?? WithoutObjective).In(language)}{Terms.Colon.In(language)}{EvaluationText.Counts(counts.Counts, language)}";
        }

        var open = breakdown.ByReason.Where(count => count.Group != GapReason.NotDue).ToList();
        if (open.Count > 0)
            yield return $"{Reasons.In(language)}{Terms.Colon.In(language)}{string.Join(" · ", open.Select(count => Counted(count.Counts.Total, Terms.Of(count.Group)).In(language)))}";
        if (breakdown.ByGrade.Count > 0)
            yield return $"{Grades.In(language)}{Terms.Colon.In(language)}{string.Join(" · ", breakdown.ByGrade.Select(count => Counted(count.Counts.Total, count.Group.Label).In(language)))}";
    }

    private static Name Counted(int count, Name what) => new(
        string.Create(CultureInfo.InvariantCulture, $"{what.Zh}{count}项"), string.Create(CultureInfo.InvariantCulture, $"{count} {what.In(Language.English)}"));
}
