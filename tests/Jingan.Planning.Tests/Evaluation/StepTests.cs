using Jingan.Planning.Measuring;
using static Jingan.Planning.Tests.Evaluation.Scenario;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class StepTests
{
    private static readonly Scenario MeanGrowth = new("10") { Basis = Basis.AverageAnnualGrowth, Column = "%", First = 2024, Seen = [Saw(2023, "100"), Saw(2025, "121")] };

    [Fact]
    public void Mean_growth_is_traced_from_its_figures_to_the_region() => Kinds(MeanGrowth).Should().Equal(
        StepKind.Baseline, StepKind.Observed, StepKind.Ratio, StepKind.Root, StepKind.Growth, StepKind.Region);

    [Fact]
    public void A_step_says_its_number() => MeanGrowth.Judge().Steps.Select(step => step.Text.En).Should().Equal(
        "Baseline 2023: 100 entities (家)", "Observed 2025: 121 entities (家)", "Ratio: 1.21", "Root over the years: 1.1", "Growth: 10%", "Aimed at: at least 10%");

    [Fact]
    public void A_figure_has_its_printed_wording() => MeanGrowth.Judge().Steps[0].Wording.Should().Be("原文");

    [Fact]
    public void A_sum_is_traced_by_its_years() =>
        Kinds(new("60") { Basis = Basis.PeriodTotal, First = 2024, Seen = [Saw(2024, "30"), Saw(2025, "30")] }).Should().Equal(
            StepKind.Observed, StepKind.Observed, StepKind.Sum, StepKind.Region);

    [Fact]
    public void A_stated_total_is_traced_as_such() =>
        Kinds(new("60") { Basis = Basis.PeriodTotal, Seen = [Saw(2021, 2025, "60")] }).Should().Equal(StepKind.StatedTotal, StepKind.Region);

    [Fact]
    public void Chained_growth_is_traced_by_its_years() =>
        Kinds(new("10") { Basis = Basis.AverageAnnualGrowth, Column = "%", First = 2024, Seen = [SawGrowth(2024, "10 %"), SawGrowth(2025, "10 %")] }).Should().Equal(
            StepKind.ReportedChange, StepKind.ReportedChange, StepKind.Product, StepKind.Root, StepKind.Growth, StepKind.Region);

    [Fact]
    public void An_undetermined_target_shows_what_there_is() =>
        Kinds(new("80") { Basis = Basis.Level, Seen = [Saw(2025, ">79")] }).Should().Equal(StepKind.Observed, StepKind.Region);

    [Theory]
    [InlineData("%", "个百分点")]
    [InlineData("‰", "‰")]
    public void The_margin_between_percentages_is_in_points_and_between_others_in_their_own_unit(string unit, string expected) =>
        (new Scenario("80") { Basis = Basis.Level, Unit = unit, Seen = [Saw(2025, "87")] }).Judge().Margin!.Unit.Should().Be(Planning.Unit.Parse(expected));

    private static IEnumerable<StepKind> Kinds(Scenario scenario) => scenario.Judge().Steps.Select(step => step.Kind);
}
