using Spectre.Console;

namespace Jingan.Planning.Cli.Text;

/// <summary>Projects, a row each.</summary>
internal static class ProjectsText
{
    public static FittedTable Of(IEnumerable<Project> projects, Language language)
    {
        var table = Tables.Of(language, Labels.No, Labels.Name, Labels.Category, Labels.Milestones, Labels.Source);
        foreach (var project in projects)
        {
            var category = new[] { project.Category, project.Subcategory }.OfType<Name>().Select(name => name.In(language));
            table.AddRow(
                Tables.Cell(project.No),
                Tables.Cell(project.Name.In(language)),
                Tables.Cell(string.Join(" / ", category)),
                Tables.Cell(string.Join("; ", project.Milestones.Select(milestone => Text(milestone, language)))),
                Tables.Cell(project.Source?.ToString()));
        }

        return table;
    }

    private static string Text(Milestone milestone, Language language) =>
        $"{milestone.Period.ToString()} {Terms.Of(milestone.Kind).In(language)}{(milestone.IsReached ? " ✓" : "")}";
}
