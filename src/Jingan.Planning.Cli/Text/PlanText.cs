using System.Globalization;
using Jingan.Planning.Cli.Values;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>One plan, section by section; a section without content is left out.</summary>
internal static class PlanText
{
    public static IEnumerable<IRenderable> Of(Plan plan, PlanSet set, Language language)
    {
        yield return Tables.Facts(
            language,
            (Labels.Plan, plan.Id),
            (Labels.Title, plan.Title.In(language)),
            (Labels.Kind, Terms.Of(plan.Kind).In(language)),
            (Labels.Period, plan.Period.ToString()),
            (Labels.Jurisdiction, $"{plan.Jurisdiction.Name.In(language)} {plan.Jurisdiction.Code}"),
            (Labels.Status, Terms.Of(plan.Status).In(language)),
            (Labels.Adopted, Dates.Of(plan.Adopted)),
            (Labels.Parent, plan.Parent),
            (Labels.Source, plan.Source?.ToString()));

        foreach (var part in Section(Labels.Objectives, plan.Objectives.Count, language, () => Objectives(plan, language))
            .Concat(Section(Labels.Industries, plan.Industries.Count, language, () => Industries(plan, language)))
            .Concat(Section(Labels.Targets, plan.Targets.Count, language, () => TargetsText.Of(plan.Targets, set, language)))
            .Concat(Section(Labels.Space, plan.Space?.Zones.Count ?? 0, language, () => SpaceText.Of(plan.Space!, set, language)))
            .Concat(Section(Labels.Projects, plan.Projects.Count, language, () => ProjectsText.Of(plan.Projects, language)))
            .Concat(Section(Labels.Commitments, plan.Commitments.Count, language, () => CommitmentsText.Of(plan.Commitments, language))))
        {
            yield return part;
        }
    }

    /// <summary>A heading with how many there are: 目标（8项）, Targets (8).</summary>
    public static string Counted(Name heading, int count, Language language)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new Name($"{heading.Zh}（{number}项）", $"{heading.En} ({number})").In(language);
    }

    private static IEnumerable<IRenderable> Section(Name heading, int count, Language language, Func<IRenderable> content) => count == 0
        ? []
        : [Tables.Heading(Counted(heading, count, language)), content()];

    private static Rows Objectives(Plan plan, Language language) =>
        new(plan.Objectives.SelectMany(objective => Lines(objective, language, depth: 1)));

    private static IEnumerable<IRenderable> Lines(Objective objective, Language language, int depth) =>
        objective.Children
            .SelectMany(child => Lines(child, language, depth + 1))
            .Prepend(new Padder(Tables.Cell(objective.Name.In(language)), new(depth * 2, 0, 0, 0)));

    private static FittedTable Industries(Plan plan, Language language)
    {
        var table = Tables.Of(language, Labels.Name, Labels.Group, Labels.Source);
        foreach (var industry in plan.Industries)
            table.AddRow(Tables.Cell(industry.Name.In(language)), Tables.Cell(industry.Group?.In(language)), Tables.Cell(industry.Source?.ToString()));
        return table;
    }
}
