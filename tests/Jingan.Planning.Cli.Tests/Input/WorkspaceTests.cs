namespace Jingan.Planning.Cli.Tests.Input;

public sealed class WorkspaceTests
{
    private const string Base = """
        format: jingan-planning/1
        documents: [{id: doc, title: {zh: 文}, file: d.txt}]
        indicators:
          - {id: x, name: {zh: 指标甲}, unit: "%", kind: ratio}
        """;

    private static string Plan(string id) => """
        format: jingan-planning/1
        plan:
          id: ID
          title: {zh: 题}
          kind: five-year-plan
          period: 2026-2030
          jurisdiction: {code: "310106", name: {zh: 区}}
          document: doc
          targets:
            - {id: t, indicator: x, target: 5%, source: 1}
        """.Replace("ID", id, StringComparison.Ordinal);

    [Theory]
    [InlineData("show")]
    [InlineData("evaluate")]
    public void A_folder_with_one_plan_is_a_plan(string command)
    {
        using var file = new TemporaryFile("base.yaml", Base);
        File.WriteAllText(Path.Combine(file.Folder, "plan.yaml"), Plan("p"));

        var run = ToolRun.Of(command, file.Folder);

        (run.Code, run.Error).Should().Be((0, ""));
    }

    [Fact]
    public void A_plan_of_a_workspace_is_named_by_its_id()
    {
        using var file = new TemporaryFile("base.yaml", Base);
        File.WriteAllText(Path.Combine(file.Folder, "a.yaml"), Plan("a"));
        File.WriteAllText(Path.Combine(file.Folder, "b.yaml"), Plan("b"));

        var run = ToolRun.Of("compare", "a", "b", "--in", file.Folder);

        (run.Code, run.Error).Should().Be((0, ""));
    }

    [Fact]
    public void Of_a_folder_with_several_plans_the_ids_are_listed()
    {
        using var file = new TemporaryFile("base.yaml", Base);
        File.WriteAllText(Path.Combine(file.Folder, "a.yaml"), Plan("a"));
        File.WriteAllText(Path.Combine(file.Folder, "b.yaml"), Plan("b"));

        var run = ToolRun.Of("show", file.Folder);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("holds several plans: a, b.");
    }

    [Fact]
    public void The_indicators_and_documents_of_a_workspace_take_part_beside_a_file()
    {
        using var shared = new TemporaryFile("base.yaml", Base);
        using var file = new TemporaryFile("plan.yaml", Plan("p"));

        var run = ToolRun.Of("evaluate", file.Path, "--in", shared.Folder);

        (run.Code, run.Error).Should().Be((0, ""));
    }

    [Fact]
    public void Files_of_other_kinds_are_named_as_not_read()
    {
        using var file = new TemporaryFile("base.yaml", Base);
        File.WriteAllText(Path.Combine(file.Folder, "package.json"), """{"name": "x"}""");

        var run = ToolRun.Of("validate", file.Folder);

        (run.Code, run.Output).Should().Be((0, ""));
        run.Error.Should().StartWith("jingan: not read, as they are no plan files: ").And.EndWith("package.json\n");
    }
}
