using System.Text;

namespace Jingan.Planning.Tests.Workspace;

public sealed class WorkspaceTests : IDisposable
{
    private const string Base = """
        format: jingan-planning/1
        documents: [{id: doc, title: {zh: 文}, file: d.txt}]
        indicators:
          - {id: x, name: {zh: 指标甲}, unit: "%", kind: ratio}
        """;

    private const string Plan = """
        format: jingan-planning/1
        plan:
          id: p
          title: {zh: 题}
          kind: 五年规划
          period: 2026-2030
          jurisdiction: {code: "310106", name: {zh: 区}}
          document: doc
          targets:
            - {id: t, indicator: x, target: 5%, force: 约束性, source: 1}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("workspace").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_files_of_a_folder_are_one_set()
    {
        Write("plans/plan.yaml", Plan);
        Write("base.yaml", Base);

        var workspace = Planning.Workspace.Read(folder);

        workspace.Diagnostics.Should().BeEmpty();
        (workspace.Content.Plans.Count, workspace.Content.Indicators.Count, workspace.BuiltIn).Should().Be((1, 1, PlanSet.Empty));
    }

    [Fact]
    public void A_file_is_read_once_whatever_way_leads_to_it()
    {
        Write("base.yaml", Base);
        var link = Path.Combine(folder, "link.yaml");
        File.CreateSymbolicLink(link, Path.Combine(folder, "base.yaml"));

        Planning.Workspace.Read(folder, Path.Combine(folder, "base.yaml"), Path.Combine(folder, ".", "base.yaml"), Path.Combine(folder, "*.yaml"))
            .Files.Should().ContainSingle();
    }

    [Fact]
    public void Files_of_other_kinds_are_left_aside()
    {
        Write("base.yaml", Base);
        Write("schema.json", PlanSchemaText);
        Write("package.json", """{"name": "x", "version": "1.0.0", "dependencies": {}}""");
        Write("node_modules/a/base.yaml", "format: nothing: at all");
        Write(".git/base.yaml", "format: nothing: at all");

        var workspace = Planning.Workspace.Read(folder);

        workspace.Diagnostics.Should().BeEmpty();
        workspace.LeftAside.Select(Path.GetFileName).Should().BeEquivalentTo("schema.json", "package.json");
    }

    [Fact]
    public void A_plan_file_with_a_mistake_in_it_is_not_left_aside()
    {
        Write("a.yaml", "format：jingan-planning/1\n");
        Write("b.yaml", "plan: {id: p}\n");

        Planning.Workspace.Read(folder).Diagnostics.Select(problem => Path.GetFileName(problem.File)).Should().Contain(["a.yaml", "b.yaml"]);
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_it_is()
    {
        Write("package.json", """{"name": "x"}""");

        Planning.Workspace.Read(Path.Combine(folder, "package.json")).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void What_two_files_say_alike_is_one_thing() =>
        Of(("a.yaml", Base), ("b.yaml", Base), ("plan.yaml", Plan)).Should().Match<Planning.Workspace>(read => read.Diagnostics.Count == 0 && read.Content.Indicators.Count == 1);

    [Fact]
    public void Where_two_files_differ_both_places_are_named() =>
        Of(("a.yaml", Base), ("b.yaml", Base.Replace("指标甲", "指标乙", StringComparison.Ordinal))).Diagnostics
            .Select(problem => problem.ToString())
            .Should().Equal("b.yaml(4,10): error JP3016: The indicator 'x' is defined already, at a.yaml(4,10); choose another id, or remove one of the two.");

    [Fact]
    public void Of_the_built_in_data_only_what_is_referred_to_takes_part()
    {
        var indicator = BuiltInPlans.Load().Indicators[0].Id;

        var workspace = Of(("base.yaml", Base), ("plan.yaml", Plan.Replace("indicator: x", $"indicator: {indicator}", StringComparison.Ordinal)));

        workspace.BuiltIn.Indicators.Select(one => one.Id).Should().Equal(indicator);
    }

    [Fact]
    public async Task Streams_are_read_to_their_ends()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Base));

        var workspace = await Planning.Workspace.ReadAsync([("base.yaml", stream)]);

        workspace.Content.Indicators.Should().ContainSingle();
    }

    [Fact]
    public void A_long_reading_can_be_stopped()
    {
        var read = () => Planning.Workspace.Read([("base.yaml", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Base))], null, new CancellationToken(canceled: true));

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_path_that_names_nothing_is_a_bad_call()
    {
        var read = () => Planning.Workspace.Read(Path.Combine(folder, "nothing"));

        read.Should().Throw<ArgumentException>();
    }

    private static string PlanSchemaText => Planning.Files.PlanReader.JsonSchema();

    private static Planning.Workspace Of(params (string Name, string Text)[] files) =>
        Planning.Workspace.Read(files.Select(file => (file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
