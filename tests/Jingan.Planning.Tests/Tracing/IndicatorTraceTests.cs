using Jingan.Planning.Tracing;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Tracing;

public sealed class IndicatorTraceTests
{
    private static readonly Things Broken = new()
    {
        Breaks = [new(new(2018, 1, 1), new("另一口径"))],
        Seen = [Saw(2017, "723亿元"), Saw(2020, "1300亿元"), Saw(2025, "1703.52亿元")],
    };

    private static readonly PlanSet BuiltIn = BuiltInPlans.LoadAll();

    [Fact]
    public void Points_stand_by_their_last_day_the_longer_period_first_and_targets_before_actuals()
    {
        var things = Broken with { Plans = [PlanFor(2021, 2025, ("1360亿元", Basis.Level)), PlanFor(2025, 2025, ("1600亿元", Basis.Level))] };

        things.Trace().Points.Select(Text).Should().Equal("actual 2017", "break 2018-01-01", "actual 2020", "target 2021-2025", "target 2025", "actual 2025");
    }

    [Fact]
    public void Observations_that_say_the_same_take_memory_in_proportion_to_their_number() =>
        AllocatedBy(2_000).Should().BeLessThan(20 * AllocatedBy(200));

    [Fact]
    public void Growth_over_a_break_is_undetermined() =>
        Actual(2020).Growth[0].Should().Match<SeriesGrowth>(growth => growth.PerYear == null && growth.Gap!.Reason == GapReason.SeriesBreak);

    [Fact]
    public void A_growth_target_over_a_break_stands_for_no_level() =>
        Broken.Target(2018, 2018, "增长8%", Basis.YearOnYear).Gap!.Reason.Should().Be(GapReason.SeriesBreak);

    [Fact]
    public void Growth_between_years_apart_is_the_geometric_mean() =>
        decimal.Round(Actual(2025).Growth[0].PerYear!.Intervals[0].Lower!.Value, 6).Should().Be(5.555478m);

    [Fact]
    public void An_observation_marked_as_a_break_breaks_the_series() =>
        new Things { Seen = [Saw(2021, "120亿元", ObservationStatus.Break), Saw(2020, "100亿元")] }.Actual().Growth[0].Gap!.Reason.Should().Be(GapReason.SeriesBreak);

    [Fact]
    public void A_stated_target_is_growth_from_the_year_before_its_period() =>
        Broken.Target(2021, 2021, "1365亿元", Basis.Level).Growth[0].PerYear!.ToString().Should().Be("[5, 5]");

    [Fact]
    public void A_percentage_has_no_growth_in_per_cent() =>
        new Things { Unit = "%", Seen = [Saw(2020, "80%")] }.Target(2021, 2021, "85%", Basis.Level).Growth.Should().BeEmpty();

    [Theory]
    [InlineData("250.14亿元", "250亿元", true)]
    [InlineData("29876亿元", "3万亿元", true)]
    [InlineData("250.14亿元", "251亿元", false)]
    [InlineData("增长5.04%", "增长5%", true)]
    [InlineData("增长5%", "下降5%", false)]
    public void Observations_of_one_period_that_differ_are_told_once(string one, string other, bool isRounding) =>
        new Things { Seen = [Saw(2020, one), Saw(2020, other)] }.Trace().Differences.Should().ContainSingle()
            .Which.Should().Match<PeriodDifference>(period => period.IsRounding == isRounding && period.Values.Count == 2 && period.Left == 0);

    [Theory]
    [InlineData("250.14亿元", "250.14亿元")]
    [InlineData("250.14亿元", "2501400万元")]
    [InlineData("250.14亿元", "超过250亿元")]
    [InlineData("250.14亿元", "增长5%")]
    [InlineData("250.14亿元", "位列第一")]
    public void Observations_that_can_both_be_true_do_not_differ(string one, string other) =>
        new Things { Seen = [Saw(2020, one), Saw(2020, other)] }.Trace().Differences.Should().BeEmpty();

    [Fact]
    public void Beyond_a_number_of_values_a_difference_counts_what_it_does_not_list() =>
        new Things { Seen = [.. Enumerable.Range(0, 500).Select(value => Saw(2020, $"{100 + value}亿元"))] }.Trace().Differences.Single()
            .Should().Match<PeriodDifference>(period => period.Values.Count == PeriodDifference.MostListed && period.Left == 480);

    [Fact]
    public void Targets_of_commitments_are_points_too()
    {
        var plan = new Plan { Id = "plan", Title = new("规划"), Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2021), Jurisdiction = new("310106", new("静安区")), Commitments = [new() { Id = "promise", Name = new("承诺"), Targets = [TargetOf("promised", "5亿元", Basis.Level)] }] };

        (new Things() with { Plans = [plan] }).Trace().Points.OfType<TracedTarget>().Single().Commitment!.Id.Should().Be("promise");
    }

    [Fact]
    public void An_indicator_that_is_not_defined_is_a_bad_call() =>
        FluentActions.Invoking(() => IndicatorTrace.Of("no-such-thing", BuiltIn)).Should().Throw<ArgumentException>().WithMessage("No indicator has the id 'no-such-thing'.*");

    [Fact]
    public void No_built_in_target_observation_or_break_is_left_out()
    {
        var points = BuiltIn.Indicators.Select(indicator => IndicatorTrace.Of(indicator.Id, BuiltIn).Points.Count).Sum();
        var targets = BuiltIn.Plans.Sum(plan => plan.Targets.Count + plan.Commitments.Sum(commitment => commitment.Targets.Count));

        points.Should().Be(targets + BuiltIn.Observations.Count + BuiltIn.Indicators.Sum(indicator => indicator.Breaks.Count));
    }

    [Fact]
    public void Every_built_in_figure_stands_for_a_level_or_has_a_reason() =>
        BuiltIn.Indicators.SelectMany(indicator => IndicatorTrace.Of(indicator.Id, BuiltIn).Points).Select(Reading).OfType<TracedNumbers>()
            .Should().OnlyContain(reading => reading.Levels.Count > 0 != (reading.Gap != null));

    [Theory]
    [InlineData("general-public-budget-revenue", "jingan-annual-2021", "[262.647, 262.647]")]
    [InlineData("general-public-budget-revenue", "jingan-annual-2026", "[314.466, 314.466]")]
    [InlineData("fixed-asset-investment", "jingan-annual-2021", "[309.75, ∞)")]
    [InlineData("retail-sales", "jingan-fyp14", "[1360, 1360]")]
    public void Jingan_s_targets_stand_for_levels(string indicator, string plan, string level) =>
        IndicatorTrace.Of(indicator, BuiltIn).Points.OfType<TracedTarget>().First(point => point.Plan.Id == plan).Numbers.Levels[0].Numbers.ToString().Should().Be(level);

    private static TracedNumbers Actual(int year) => Broken.Trace().Points.OfType<TracedActual>().Single(point => point.Period == ReportingPeriod.OfYear(year)).Numbers;

    private static TracedNumbers? Reading(TracePoint point) => point switch { TracedTarget target => target.Numbers, TracedActual actual => actual.Numbers, _ => null };

    private static string Text(TracePoint point) => $"{point switch { TracedTarget => "target", TracedActual => "actual", _ => "break" }} {point.Period.ToString()}";

    private static long AllocatedBy(int observations)
    {
        var things = new Things { Seen = [.. Enumerable.Repeat(Saw(2025, "3.5亿元"), observations)] };
        var before = GC.GetAllocatedBytesForCurrentThread();
        things.Trace().Points.Should().HaveCount(observations);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
