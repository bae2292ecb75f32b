using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Seeds;

public sealed class SeedTests
{
    /// <summary>What two documents say differently is kept as it is; the account of it stands in the folder's README.</summary>
    private static readonly string[] Differences = ["JP3031", "JP3032", "JP3033", "JP3034", "JP3035"];

    private static readonly PlanSet Set = SeedFolder.Read().Content;

    [Fact]
    public void The_built_in_files_have_no_problem_but_differences_between_documents() =>
        SeedFolder.Read().Diagnostics.Where(problem => problem.Severity == Severity.Error || !Differences.Contains(problem.Id, StringComparer.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void Every_starred_clause_is_linked_with_a_livelihood_project() =>
        Set.FindPlan("jingan-key-targets-2021")!.Commitments.Where(commitment => commitment.IsLivelihoodProject)
            .Where(commitment => !commitment.SameAs.Any(reference => reference.StartsWith("jingan-livelihood-2021/", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void Every_livelihood_project_is_a_starred_clause()
    {
        var starred = Set.FindPlan("jingan-key-targets-2021")!.Commitments.SelectMany(commitment => commitment.SameAs).ToHashSet(StringComparer.Ordinal);

        Set.FindPlan("jingan-livelihood-2021")!.Commitments.Select(commitment => $"jingan-livelihood-2021/{commitment.Id}").Except(starred, StringComparer.Ordinal)
            .Should().BeEmpty();
    }

    [Fact]
    public void One_project_has_one_number_in_the_annex() =>
        Set.FindPlan("jingan-fyp14")!.Projects.Select(project => project.No).Should().Equal(Enumerable.Range(1, 82).Select(number => $"{number}"));

    [Fact]
    public void One_name_has_one_translation_throughout_the_record()
    {
        var names = Set.Indicators.Select(indicator => indicator.Name).Concat(Set.Plans.SelectMany(NamesOf)).Where(name => name.En is not null);

        names.GroupBy(name => name.Zh, StringComparer.Ordinal).Where(same => same.Distinct().Count() > 1).Select(same => string.Join(" / ", same.Distinct().Select(name => name.En)))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_name_of_the_record_is_translated() =>
        Set.Indicators.Select(indicator => indicator.Name).Concat(Set.Plans.SelectMany(NamesOf)).Where(name => name.En is null).Should().BeEmpty();

    private static IEnumerable<Name> NamesOf(Plan plan)
    {
        var targets = plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets));
        var open = new Stack<Objective>(plan.Objectives);
        while (open.TryPop(out var objective))
        {
            yield return objective.Name;
            foreach (var child in objective.Children)
                open.Push(child);
        }

        foreach (var name in targets.Select(target => target.Name)
            .Concat(plan.Commitments.Select(commitment => commitment.Name)).Concat(plan.Projects.Select(project => project.Name)).Concat(plan.Projects.Select(project => project.Category))
            .Concat(plan.Industries.Select(industry => industry.Name)).Concat(plan.Space?.Zones.Select(zone => zone.Name) ?? []).OfType<Name>())
            yield return name;
    }

    [Fact]
    public void Each_figure_and_name_has_its_line() =>
        Jingan.Planning.Tables.FigureTable.Of(Set).Where(row => row.Source?.Line is null).Should().BeEmpty();
}
