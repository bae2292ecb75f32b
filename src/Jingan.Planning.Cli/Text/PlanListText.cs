using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>A line a plan: what there is to ask about.</summary>
internal static class PlanListText
{
    public static IRenderable Of(IEnumerable<PlanSummary> plans, Language language)
    {
        var table = Tables.Folding(language, [Labels.Contents], Labels.Id, Labels.Title, Labels.Kind, Labels.Period, Labels.Contents);
        foreach (var plan in plans)
        {
            table.AddRow(
                Tables.Cell(plan.Id),
                Tables.Cell(plan.Title.In(language)),
                Tables.Cell(Terms.Of(plan.Kind).In(language)),
                Tables.Cell(plan.Period.ToString()),
                Tables.Cell(Contents(plan, language)));
        }

        return table;
    }

    private static string Contents(PlanSummary plan, Language language) => string.Join(language == Language.Chinese ? "，" : ", ", new[]
    {
        (plan.Targets, new Name("项指标", " target")),
        (plan.Commitments, new Name("项承诺", " commitment")),
        (plan.Projects, new Name("个项目", " project")),
        (plan.Zones, new Name("个空间单元", " zone")),
    }.Where(count => count.Item1 > 0).Select(count => Counted(count.Item1, count.Item2.In(language), language)));

    private static string Counted(int count, string noun, Language language) =>
        $"{count.ToString(CultureInfo.InvariantCulture)}{noun}{(language == Language.English && count > 1 ? "s" : "")}";
}
