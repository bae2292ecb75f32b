using System.Globalization;
using Jingan.Planning.Names;
using Jingan.Planning.Periods;
using Jingan.Planning.Plans;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>A line a plan: what there is to ask about.</summary>
internal static class PlanListText
{
    public static IRenderable Of(IEnumerable<Plan> plans, Language language)
    {
        var table = Tables.Of(language, Labels.Id, Labels.Title, Labels.Kind, Labels.Period, Labels.Contents);
        foreach (var plan in plans)
        {
            table.AddRow(
                Tables.Cell(plan.Id),
                Tables.Cell(plan.Title.In(language)),
                Tables.Cell(Terms.Of(plan.Kind).In(language)),
                Tables.Cell(plan.Period.ToText()),
                Tables.Cell(Contents(plan, language)));
        }

        return table;
    }

    private static string Contents(Plan plan, Language language) => string.Join(language == Language.Chinese ? "，" : ", ", new[]
    {
        (plan.Targets.Count, new Name("项指标", " targets")),
        (plan.Commitments.Count, new Name("项承诺", " commitments")),
        (plan.Projects.Count, new Name("个项目", " projects")),
        (plan.Space?.Zones.Count ?? 0, new Name("个功能区", " zones")),
    }.Where(count => count.Item1 > 0).Select(count => count.Item1.ToString(CultureInfo.InvariantCulture) + count.Item2.In(language)));
}
