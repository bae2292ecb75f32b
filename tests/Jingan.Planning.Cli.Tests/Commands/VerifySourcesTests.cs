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
    public void A_folder_that_is_not_there_exits_with_2() =>
        ToolRun.Of("verify-sources", "jingan-fyp14", "--documents", "no-such-folder").Code.Should().Be(2);
}
