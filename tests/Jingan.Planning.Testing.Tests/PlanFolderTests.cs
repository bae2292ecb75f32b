namespace Jingan.Planning.Testing.Tests;

public sealed class PlanFolderTests : IDisposable
{
    private const string Indicators = "format: jingan-planning/1\nindicators:\n  - {id: beds-of-a-test, name: 床位, unit: 张, kind: stock}\n";
    private const string Observations = "format: jingan-planning/1\nobservations:\n  - {indicator: beds-of-a-test, period: 2025, value: 5张}\n";

    private readonly string folder = Directory.CreateTempSubdirectory("jingan-").FullName;

    [Fact]
    public void Each_file_is_a_row()
    {
        Add("b.yaml", Indicators);
        Add("a/c.yaml", Observations);
        Add("notes.txt", "");

        PlanFolder.Rows(folder).Select(row => row.Single().ToString())
            .Should().Equal($"{folder}/a/c.yaml", $"{folder}/b.yaml");
    }

    [Fact]
    public void Files_refer_to_each_other()
    {
        Add("b.yaml", Indicators);
        Add("a/c.yaml", Observations);

        PlanFolder.Read(folder)[0].Should().HaveNoProblems();
    }

    [Fact]
    public void A_file_has_its_own_problems_alone()
    {
        Add("b.yaml", Indicators);
        Add("c.yaml", Observations.Replace("5张", "5家", StringComparison.Ordinal));

        PlanFolder.Read(folder).Select(file => file.Problems.Count).Should().Equal(0, 1);
    }

    [Fact]
    public void A_folder_without_plan_files_is_a_wrong_call() =>
        FluentActions.Invoking(() => PlanFolder.Read(folder)).Should().Throw<ArgumentException>().WithMessage("There is no .yaml, .yml or .json file in *");

    [Fact]
    public void A_folder_that_there_is_not_is_a_wrong_call() =>
        FluentActions.Invoking(() => PlanFolder.Read("no-such-folder")).Should().Throw<ArgumentException>().WithMessage("There is no folder 'no-such-folder' *");

    [Fact]
    public void A_sound_folder_is_valid_and_a_collection_like_any_other()
    {
        Add("b.yaml", Indicators);
        Add("a/c.yaml", Observations);

        PlanFolder.Read(folder).Should().BeValid().And.HaveCount(2);
    }

    [Fact]
    public void A_folder_with_errors_is_told_with_file_line_and_reason()
    {
        Add("b.yaml", Indicators);
        Add("c.yaml", Observations.Replace("5张", "5家", StringComparison.Ordinal));

        FluentActions.Invoking(() => PlanFolder.Read(folder).Should().BeValid("it is ours")).Should().Throw<Xunit.Sdk.XunitException>()
            .WithMessage($"Expected 2 files to be valid because it is ours, but they have 1 error:\n  {folder}/c.yaml(3,*): error JP*");
    }

    [Fact]
    public void A_folder_is_found_above_the_tests() => PlanFolder.Read("seeds/plans").Should().Contain(file => file.Name == "seeds/plans/jingan-fyp14.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Add(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
