using Jingan.Planning.Tracing;
using NodaTime;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Tracing;

public sealed class LevelReadingTests
{
    private static readonly Things Seen2020 = new() { Seen = [Saw(2020, "250.14亿元")] };

    [Theory]
    [InlineData("同比增长5%", Basis.YearOnYear, "[262.647, 262.647]")]
    [InlineData("5|%", Basis.YearOnYear, "[262.647, 262.647]")]
    [InlineData("同比增长5%以上", Basis.YearOnYear, "[262.647, ∞)")]
    [InlineData("5%左右、力争更好", Basis.YearOnYear, "[261.3963, 263.8977]")]
    [InlineData("同比下降10%", Basis.YearOnYear, "[225.126, 225.126]")]
    [InlineData("增长50‰", Basis.YearOnYear, "[262.647, 262.647]")]
    [InlineData("增加10亿元", Basis.Change, "[260.14, 260.14]")]
    [InlineData("减少10亿元以上", Basis.Change, "(-∞, 240.14]")]
    [InlineData("增长5%", Basis.Change, "[262.647, 262.647]")]
    [InlineData("翻一番", Basis.Change, "[500.28, 500.28]")]
    [InlineData("增长1.5倍", Basis.Change, "[625.35, 625.35]")]
    [InlineData("比2020年增长5%", Basis.Change, "[262.647, 262.647]")]
    [InlineData("2600000万元", Basis.Level, "[260, 260]")]
    [InlineData("260~270|亿元", Basis.Level, "[260, 270]")]
    [InlineData("260亿元", Basis.PeriodTotal, "[260, 260]")]
    [InlineData("260亿元", null, "[260, 260]")]
    [InlineData("保持稳定", Basis.Level, "[250.14, 250.14]")]
    public void A_target_of_one_year_stands_for_a_level(string wording, Basis? basis, string level) =>
        Levels(Seen2020.Target(2021, 2021, wording, basis)).Should().Equal(level);

    [Theory]
    [InlineData("3~5|%", Basis.AverageAnnualGrowth, "[289.980816945402, 319.24907004375]")]
    [InlineData("增长20%", Basis.Change, "[300.168, 300.168]")]
    [InlineData("1500亿元", Basis.PeriodTotal, "[300, 300]")]
    [InlineData("1360|亿元", Basis.Level, "[1360, 1360]")]
    public void A_target_of_five_years_stands_for_the_level_of_the_last_or_for_a_mean(string wording, Basis basis, string level) =>
        Levels(Seen2020.Target(2021, 2025, wording, basis)).Should().Equal(level);

    [Fact]
    public void The_computation_is_shown() =>
        Seen2020.Target(2021, 2021, "同比增长5%", Basis.YearOnYear).Levels[0].Steps!.En.Should().Be("250.14 (2020) × (1 + 5%)");

    [Fact]
    public void The_observation_computed_on_is_named() =>
        Seen2020.Target(2021, 2021, "同比增长5%", Basis.YearOnYear).Levels[0].Baseline.Should().Be(Seen2020.Seen[0]);

    [Fact]
    public void A_stated_level_is_not_computed() =>
        Seen2020.Target(2021, 2021, "260亿元", Basis.Level).Levels[0].Should().Match<LevelReading>(level => level.Origin == LevelOrigin.Stated && level.Steps == null);

    [Fact]
    public void A_total_over_years_is_a_mean_not_a_level() =>
        Seen2020.Target(2021, 2025, "1500亿元", Basis.PeriodTotal).Levels[0].Origin.Should().Be(LevelOrigin.YearlyMean);

    [Theory]
    [InlineData("提高2个百分点", "[87, 87]")]
    [InlineData("提高2.5%", "[87.125, 87.125]")]
    public void Percentage_points_add_to_a_percentage_and_per_cent_multiplies_it(string wording, string level) =>
        Levels((Seen2020 with { Unit = "%", Kind = QuantityKind.Ratio, Seen = [Saw(2020, "85%")] }).Target(2021, 2021, wording, Basis.Change)).Should().Equal(level);

    [Fact]
    public void An_imprecise_baseline_gives_an_imprecise_level() =>
        Levels(new Things { Seen = [Saw(2020, "超过200亿元")] }.Target(2021, 2021, "增长5%", Basis.YearOnYear)).Should().Equal("(210, ∞)");

    [Fact]
    public void Baselines_that_disagree_give_a_level_each() =>
        Levels(new Things { Seen = [Saw(2020, "200亿元"), Saw(2020, "210亿元")] }.Target(2021, 2021, "增长10%", Basis.YearOnYear)).Should().BeEquivalentTo("[220, 220]", "[231, 231]");

    [Theory]
    [InlineData("200.14亿元", "200亿元")]
    [InlineData("200.14亿元", "2001400万元")]
    [InlineData("200.14亿元", "超过200亿元")]
    public void A_baseline_that_only_restates_another_gives_no_second_level(string precise, string restated) =>
        Levels(new Things { Seen = [Saw(2020, restated), Saw(2020, precise)] }.Target(2021, 2021, "增长10%", Basis.YearOnYear)).Should().Equal("[220.154, 220.154]");

    [Fact]
    public void A_year_need_not_begin_in_January()
    {
        var (before, after) = (new ReportingPeriod(new(2019, 4, 1), new(2020, 3, 31)), new ReportingPeriod(new(2020, 4, 1), new(2021, 3, 31)));
        var things = new Things { Seen = [Saw(before, "100亿元")], Plans = [PlanFor(after, ("增长5%", Basis.YearOnYear))] };

        Levels(things.Trace().Points.OfType<TracedTarget>().Single().Numbers).Should().Equal("[105, 105]");
    }

    [Fact]
    public void A_stock_may_be_counted_on_the_last_day_of_the_base_year()
    {
        var lastDay = new ReportingPeriod(new(2020, 12, 31), new(2020, 12, 31));
        Levels(new Things { Unit = "家", Kind = QuantityKind.Stock, Seen = [Saw(lastDay, "100家")] }.Target(2021, 2021, "增长5%", Basis.YearOnYear)).Should().Equal("[105, 105]");
    }

    [Fact]
    public void Half_a_year_of_a_flow_is_no_baseline()
    {
        var half = new ReportingPeriod(new(2020, 7, 1), new(2020, 12, 31));
        new Things { Seen = [Saw(half, "100亿元")] }.Target(2021, 2021, "增长5%", Basis.YearOnYear).Gap!.Reason.Should().Be(GapReason.BaselineMissing);
    }

    [Theory]
    [InlineData("完成市下达目标", Basis.Level, GapReason.AssignmentMissing)]
    [InlineData("全部完成", Basis.PeriodTotal, GapReason.ScopeUnknown)]
    [InlineData("高于全市平均水平", Basis.Level, GapReason.BenchmarkMissing)]
    [InlineData("与全市增速保持同步", Basis.YearOnYear, GapReason.BenchmarkMissing)]
    [InlineData("位居全市前列", Basis.Level, GapReason.Qualitative)]
    [InlineData("进一步完善", Basis.Level, GapReason.Qualitative)]
    [InlineData("80家", Basis.Level, GapReason.UnitMismatch)]
    [InlineData("80家", Basis.YearOnYear, GapReason.UnitMismatch)]
    [InlineData("提高2个百分点", Basis.Change, GapReason.UnitMismatch)]
    [InlineData("80亿元", Basis.Other, GapReason.BasisUnknown)]
    [InlineData("80亿元", null, GapReason.BasisUnknown)]
    [InlineData("比“十二五”末增长5%", Basis.Change, GapReason.BaselineMissing)]
    public void What_cannot_be_put_on_the_scale_has_a_reason(string wording, Basis? basis, GapReason reason)
    {
        var reading = Seen2020.Target(2021, 2025, wording, basis);
        (reading.Gap!.Reason, reading.Levels.Count).Should().Be((reason, 0));
    }

    [Fact]
    public void A_bare_number_of_what_does_not_add_up_is_the_level_at_the_end_and_marked_as_inferred()
    {
        var reading = new Things { Unit = "家", Kind = QuantityKind.Stock }.Target(2021, 2025, "80家", null);
        (reading.Levels.Single().Origin, reading.Measure.Inferred is null).Should().Be((LevelOrigin.Stated, false));
    }

    [Fact]
    public void Growth_has_no_level_without_a_baseline() =>
        new Things().Target(2021, 2021, "增长5%", Basis.YearOnYear).Gap!.Reason.Should().Be(GapReason.BaselineMissing);

    [Fact]
    public void Growth_has_no_level_on_a_baseline_below_zero() =>
        new Things { Seen = [new() { Indicator = "things", Period = Jingan.Planning.ReportingPeriod.OfYear(2020), Value = new NumberStatement(Amount.Exactly(-3, Planning.Unit.Parse("亿元"))), Wording = "-3亿元" }] }
            .Target(2021, 2021, "增长5%", Basis.YearOnYear).Gap!.Reason.Should().Be(GapReason.BaselineMissing);

    [Fact]
    public void Additions_to_a_stock_are_not_its_level() =>
        new Things { Unit = "家", Kind = QuantityKind.Stock }.Target(2021, 2025, "新增60家", Basis.PeriodTotal).Gap!.Reason.Should().Be(GapReason.BasisDiffers);

    [Fact]
    public void Numbers_beyond_decimal_have_a_reason() =>
        new Things { Seen = [Saw(2020, "7亿元") with { Value = new NumberStatement(Amount.Exactly(70_000_000_000_000_000_000_000_000_000m, Planning.Unit.Parse("亿元"))) }] }.Target(2021, 2021, "增长500%", Basis.YearOnYear).Gap!.Reason.Should().Be(GapReason.BeyondRange);

    [Fact]
    public void A_tolerance_beyond_decimal_reaches_as_far_as_decimal_does()
    {
        var aim = new NumberStatement(Amount.About(decimal.MaxValue, Planning.Unit.Parse("亿元")));
        var plan = new Plan { Id = "plan", Title = new("规划"), Kind = PlanKind.AnnualPlan, Period = Planning.ReportingPeriod.OfYear(2021), Jurisdiction = new("310106", new("静安区")), Targets = [new() { Id = "target", Indicator = "things", Aim = aim, Wording = "约" }] };
        new Things { Plans = [plan] }.Trace().Points.OfType<TracedTarget>().Single().Numbers.Gap.Should().BeNull();
    }

    private static IEnumerable<string> Levels(TracedNumbers reading) => reading.Levels.Select(level => level.Numbers.ToString());
}
