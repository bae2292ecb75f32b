namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class VerifySourcesTests
{
    [Fact]
    public void Literals_that_stand_where_they_should_exit_with_0()
    {
        using var file = SamplePlan.File();

        ToolRun.Of("verify-sources", file.Path, "--documents", Path.Combine(file.Folder, "documents"))
            .Should().Match<ToolRun>(run => run.Code == 0 && run.Output.StartsWith("5 found"));
    }

    [Fact]
    public void A_literal_that_stands_elsewhere_exits_with_1_and_names_the_line()
    {
        using var file = SamplePlan.File();
        file.Add("documents/sample-outline.txt", "\n" + SamplePlan.Document);

        var run = ToolRun.Of("verify-sources", file.Path, "--documents", Path.Combine(file.Folder, "documents"), "--format", "json");

        run.Code.Should().Be(1);
        run.Json().GetProperty("sources").EnumerateArray()
            .Select(source => source.GetProperty("foundAt")[0].GetInt32()).Should().Equal(4, 5, 2, 3, 7);
    }

    [Fact]
    public void A_document_that_is_not_there_exits_with_1()
    {
        using var file = SamplePlan.File();

        ToolRun.Of("verify-sources", file.Path, "--documents", file.Folder).Code.Should().Be(1);
    }

    [Fact]
    public void Files_of_observations_are_checked_with_the_documents_of_the_files_beside_them()
    {
        using var file = SamplePlan.File();
        file.Add("data/documents.yaml", "format: jingan-planning/1\ndocuments: [{id: sample-outline, title: 纲要, file: sample-outline.txt}]\n");
        file.Add("data/observations.yaml", "format: jingan-planning/1\nindicators: [{id: parks, name: 公园数, unit: 个, kind: stock}]\nobservations: [{indicator: parks, period: 2025, value: 9个, source: \"sample-outline:4\"}]\n");

        ToolRun.Of("verify-sources", Path.Combine(file.Folder, "data"), "--documents", Path.Combine(file.Folder, "documents"))
            .Should().Match<ToolRun>(run => run.Code == 0 && run.Output.StartsWith("1 found"));
    }

    [Fact]
    public void Files_may_name_built_in_documents()
    {
        using var file = new TemporaryFile("mine.yaml", "format: jingan-planning/1\nobservations: [{indicator: retail-sales, period: 2025, value: 5亿元, source: \"work-report-2026:1\"}]\n");
        file.Add("002_3eaa16b38d51eab6.txt", "5亿元");

        ToolRun.Of("verify-sources", file.Path, "--documents", file.Folder).Output.Should().StartWith("1 found");
    }

    [Fact]
    public void A_folder_that_is_not_there_exits_with_2() =>
        ToolRun.Of("verify-sources", "jingan-fyp14", "--documents", "no-such-folder").Code.Should().Be(2);
}
