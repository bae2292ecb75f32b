using System.Text;
using Jingan.Planning.Tests.Reading;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Validation;

public sealed class PlanFilesTests
{
    private const string Indicators = "format: jingan-planning/1\nindicators:\n  - {id: a, name: 甲, unit: 亿元, kind: flow, limits: ≥0}\n";

    private const string Observations =
        "format: jingan-planning/1\nobservations:\n  - {indicator: a, period: bad, value: 5亿元}\n  - {indicator: b, period: 2025, value: 5亿元}\n";

    [Fact]
    public void Files_refer_to_each_other() => Read(("a.yaml", Indicators), ("example.yaml", ExampleFile.Text)).HasErrors.Should().BeFalse();

    [Fact]
    public void The_content_of_all_files_comes_together_in_order() =>
        Read(("a.yaml", Indicators), ("example.yaml", ExampleFile.Text)).Content.Indicators.Select(indicator => indicator.Id)
            .Should().Equal("a", "retail-sales", "park-quality");

    [Fact]
    public void A_finding_stands_in_the_file_and_line_of_its_subject() =>
        Read(("a.yaml", Indicators), ("b.yaml", Observations)).Diagnostics.Select(problem => (problem.File, problem.Line, problem.Id, problem.Path))
            .Should().Equal(("b.yaml", 3, "JP2008", "observations[0].period"), ("b.yaml", 4, "JP3002", "observations[1].indicator"));

    [Fact]
    public void Problems_come_in_the_order_of_the_files() =>
        Read(("z.yaml", "x"), ("a.yaml", Indicators), ("b.yaml", "y")).Diagnostics.Select(problem => problem.File).Should().Equal("z.yaml", "b.yaml");

    [Fact]
    public void No_files_have_no_problem() => Read().Diagnostics.Should().BeEmpty();

    private static PlanFilesResult Read(params (string Name, string Text)[] files) =>
        PlanFiles.Read(files.Select(file => (file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));
}
