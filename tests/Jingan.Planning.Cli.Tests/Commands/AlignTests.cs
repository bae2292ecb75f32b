namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class AlignTests
{
    private const string Annual = """
        format: jingan-planning/1
        plan:
          id: sample-annual
          title: {zh: 示范区2021年计划, en: Sample annual plan}
          kind: annual-plan
          period: 2021
          jurisdiction: {code: "310199", name: {zh: 示范区, en: Sample District}}
          parent: sample-plan
          document: sample-outline
          targets:
            - {id: homes, indicator: sample-homes, basis: level, target: 820张}
        """;

    [Fact]
    public void Text_shows_the_share_of_the_total_against_the_share_of_the_time() =>
        Words(ToolRun.Of("align", "jingan-fyp14", "jingan-key-targets-2021").Output).Should().Contain("21.6667%");

    [Fact]
    public void Text_lists_what_has_no_counterpart_and_ends_with_the_counts()
    {
        var output = ToolRun.Of("align", "jingan-fyp14", "jingan-annual-2021").Output;
        output.Should().Contain("Upper targets without a counterpart (").And.Contain("Lower targets without a counterpart (");
        output.TrimEnd().Split('\n')[^1].Should().StartWith("2 same · 1 within range · 3 on pace · 3 behind pace · 2 incomparable · without a counterpart: ");
    }

    [Fact]
    public void Json_gives_the_pair_its_standing_share_and_rates()
    {
        var pair = ToolRun.Of("align", "jingan-fyp14", "jingan-annual-2021", "--format", "json").Json().GetProperty("pairs").EnumerateArray()
            .Single(one => one.GetProperty("indicator").GetString() == "retail-sales");
        pair.GetProperty("standing").GetString().Should().Be("behind-pace");
        pair.GetProperty("share").GetProperty("percentOfTime").GetString().Should().Be("20");
        pair.GetProperty("percentPerYear").GetProperty("asked")[0].GetProperty("lower").GetString().Should().Be("0");
    }

    [Fact]
    public void Json_counts_every_standing() =>
        ToolRun.Of("align", "jingan-fyp14", "jingan-annual-2021", "--format", "json").Json().GetProperty("counts").EnumerateObject().Select(member => member.Name).Should().Equal(
            "same", "tighter", "looser", "withinRange", "partlyOutside", "outsideRange", "ahead", "onPace", "behindPace", "contradicts", "otherPlace", "incomparable", "upperAlone", "lowerAlone");

    [Fact]
    public void A_lower_plan_in_a_file_may_refer_to_the_upper_plan_in_another()
    {
        using var upper = SamplePlan.File();
        using var lower = new TemporaryFile("annual.yaml", Annual);

        var run = ToolRun.Of("align", upper.Path, lower.Path, "--format", "json");

        run.Error.Should().BeEmpty();
        run.Json().GetProperty("pairs")[0].GetProperty("standing").GetString().Should().Be("ahead");
    }

    [Fact]
    public void A_file_that_cannot_be_used_exits_with_2()
    {
        using var lower = new TemporaryFile("annual.yaml", Annual.Replace("period: 2021", "period: soon", StringComparison.Ordinal));
        ToolRun.Of("align", "jingan-fyp14", lower.Path).Code.Should().Be(2);
    }

    [Fact]
    public void Standard_input_serves_for_one_plan_only() => ToolRun.Of("align", "-", "-").Code.Should().Be(2);

    [Fact]
    public void Whatever_is_found_it_exits_with_0() => ToolRun.Of("align", "jingan-fyp14", "jingan-fyp15", "--lang", "zh").Code.Should().Be(0);

    /// <summary>The output with its columns' breaks taken out.</summary>
    private static string Words(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
