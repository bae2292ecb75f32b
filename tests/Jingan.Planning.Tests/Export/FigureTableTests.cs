using Jingan.Planning.Tables;

namespace Jingan.Planning.Tests.Export;

public sealed class FigureTableTests
{
    private static readonly ValueList<FigureRow> Rows = FigureTable.Of(ExportSample.Set);

    [Fact]
    public void Each_figure_milestone_and_bare_promise_has_a_row_and_each_observation_one() =>
        Rows.Select(row => $"{row.Record} {row.Plan}/{row.Id}").Should().Equal(
            "Target outer/sales", "Target outer/sales", "Target outer/beds", "Target outer/share",
            "Area outer/river", "Area outer/hill",
            "Project outer/hall", "Project outer/hall", "Project outer/bridge",
            "Commitment outer/living", "Commitment outer/living", "Commitment outer/study",
            "Target inner/trees",
            "Observation /sales", "Observation /beds", "Observation /lamps");

    [Fact]
    public void Figures_of_one_wording_share_its_literal_and_differ_in_their_part() =>
        Rows.Where(row => row.Id == "sales" && row.Plan is not null).Select(row => (row.Literal, row.Part, row.Kind))
            .Should().Equal(("5%左右、力争更好", "1", "about"), ("5%左右、力争更好", "2", "qualitative"));

    [Fact]
    public void A_target_has_its_own_name_else_the_indicators() =>
        Rows.Where(row => row.Record == FigureRecord.Target).Select(row => row.Name?.Zh).Should().Equal("商品销售额", "商品销售额", "床位数", "销售额", "树木数");

    [Fact]
    public void A_promise_with_figures_is_named_by_them_and_points_to_each_target() =>
        Rows.Where(row => row.Id == "living").Select(row => (row.Name?.Zh, row.Target, row.No, row.Section))
            .Should().Equal(("床位数", "beds-added", "三", "一"), ("床位数", "cover", "三", "一"));

    [Fact]
    public void A_figure_without_a_source_of_its_own_stands_where_its_promise_does() =>
        Rows.Single(row => row.Target == "cover").Source?.Line.Should().Be(11);

    [Fact]
    public void A_promise_without_figures_stands_for_itself() =>
        Rows.Single(row => row.Id == "study").Should().Match<FigureRow>(row => row.Kind == null && row.Literal == "研究" && row.Force == "commitment");

    [Fact]
    public void Milestones_are_reached_or_planned_and_stand_where_they_are_reported() =>
        Rows.Where(row => row.Id == "hall").Select(row => (row.Kind, row.Status, row.Source?.ToString()))
            .Should().Equal(("construction-start", "reached", "report:7"), ("completion", "planned", "outline:6"));

    [Fact]
    public void The_positions_of_a_rank_have_no_unit() =>
        Rows.Single(row => row.Id == "share").Should().Match<FigureRow>(row => row.Amount!.Stated.Upper == 3 && row.Unit == null);

    [Fact]
    public void A_level_without_a_unit_is_counted_as_its_indicator() => UnitOf("target: {kind: exact, value: 5}", "basis: level").Should().Be("棵");

    [Fact]
    public void A_bare_scale_counts_in_the_unit_of_its_indicator() => UnitOf("target: {kind: exact, value: 5, unit: 万}", "basis: level").Should().Be("万棵");

    [Fact]
    public void A_growth_without_a_unit_is_not_counted_as_its_indicator() =>
        UnitOf("target: {kind: exact, value: 5}", "basis: year-on-year").Should().BeNull();

    [Fact]
    public void Indicators_may_be_known_from_elsewhere()
    {
        var set = new PlanSet { Plans = ExportSample.Set.Plans };

        FigureTable.Of(set, new() { Indicators = ExportSample.Set.Indicators })[0].Name.Should().Be(Rows[0].Name);
    }

    [Fact]
    public void What_has_no_known_indicator_has_no_name() =>
        FigureTable.Of(new PlanSet { Observations = ExportSample.Set.Observations })[0].Name.Should().BeNull();

    private static string? UnitOf(params string[] members)
    {
        var file = $$"""
            format: jingan-planning/1
            indicators: [{id: trees, name: 树木数, unit: 棵, kind: stock}]
            plan:
              id: a
              title: 甲
              kind: annual-plan
              period: 2026
              jurisdiction: {code: "310199", name: 示范区}
              targets: [{id: trees, indicator: trees, {{string.Join(", ", members)}} }]
            """;
        var read = Jingan.Planning.Files.PlanReader.ReadYaml(System.Text.Encoding.UTF8.GetBytes(file), "a.yaml");
        return FigureTable.Of(read.Content).Single().Unit?.Symbol;
    }
}
