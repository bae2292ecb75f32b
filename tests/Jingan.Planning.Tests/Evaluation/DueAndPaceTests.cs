using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class DueAndPaceTests
{
    [Theory]
    [InlineData("2025-12-30", "NotDue")]
    [InlineData("2025-12-31", "Met")]
    [InlineData("2026-01-01", "Met")]
    public void A_target_is_due_on_the_last_day_of_its_period(string asOf, string outcome) =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [Saw(2025, "80")], AsOf = asOf }).Outcome().Should().Be(outcome);

    [Fact]
    public void An_observation_of_a_period_that_ends_after_the_date_is_not_used() =>
        (new Scenario("60") { Basis = Basis.PeriodTotal, Seen = [Saw(2021, "60")], AsOf = "2021-12-30" }).Judge()
            .Should().Match<TargetEvaluation>(judged => judged.Reason == GapReason.NotDue && judged.Observations.Count == 0);

    [Fact]
    public void On_its_last_day_an_observation_is_used() =>
        (new Scenario("60") { Basis = Basis.PeriodTotal, Seen = [Saw(2021, "60")], AsOf = "2021-12-31" }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("2021-12-31", "365", "1826")]
    [InlineData("2023-12-31", "1095", "1826")]
    public void The_share_of_time_is_in_days(string asOf, string elapsed, string days) =>
        (new Scenario("60") { Basis = Basis.Level, Seen = [Saw(2020, "0"), Saw(2021, "1")], AsOf = asOf }).Judge().Pace!.ShareOfTime
            .Should().Be(Number(elapsed) / Number(days));

    [Theory]
    [InlineData("150", "100", "0.5", false)]
    [InlineData("160", "100", "0.6", true)]
    [InlineData("90", "100", "-0.1", false)]
    [InlineData("200", "100", "1", true)]
    public void The_way_done_of_a_level_is_counted_from_the_baseline(string now, string before, string share, bool isOnPace) =>
        PaceOf(new Scenario("200") { Basis = Basis.Level, Seen = [Saw(2020, before), Saw(2023, now)] }).Should().Be((Number(share), isOnPace));

    [Fact]
    public void The_way_down_is_counted_the_same() =>
        PaceOf(new Scenario("≤50") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "60")] }).ShareOfWay.Should().Be(0.8m);

    [Fact]
    public void The_latest_value_counts() =>
        PaceOf(new Scenario("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2022, "190"), Saw(2021, "150")] }).ShareOfWay.Should().Be(0.9m);

    [Fact]
    public void The_way_done_of_a_total_is_the_sum_s_share() =>
        PaceOf(new Scenario("60") { Basis = Basis.PeriodTotal, Seen = [Saw(2021, "10"), Saw(2022, "20")] }).ShareOfWay.Should().Be(0.5m);

    [Fact]
    public void A_baseline_equal_to_the_target_leaves_no_way_to_measure() =>
        ProgressOf(new("100") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "110")] })
            .Should().Match<ProgressResult>(progress => progress.Gap == GapReason.TargetIsBase && progress.ShareOfWay == null && progress.IsReached);

    [Fact]
    public void A_baseline_that_meets_the_target_already_leaves_no_way_to_measure() =>
        ProgressOf(new("≤750") { Basis = Basis.Level, Polarity = Polarity.LowerIsBetter, Seen = [Saw(2020, "700"), Saw(2023, "740")] })
            .Should().Match<ProgressResult>(progress => progress.Gap == GapReason.BaseMeetsTarget && progress.Ratio == null && progress.IsReached);

    [Fact]
    public void Without_a_baseline_there_is_no_way_to_measure() =>
        ProgressOf(new("100") { Basis = Basis.Level, Seen = [Saw(2023, "110")] })
            .Should().Match<ProgressResult>(progress => progress.Gap == GapReason.BaselineMissing && progress.Ratio == null && progress.IsReached);

    [Fact]
    public void Without_a_value_in_the_period_there_is_no_pace() =>
        (new Scenario("100") { Basis = Basis.Level, Seen = [Saw(2020, "110")], AsOf = "2023-12-31" }).Judge().Pace.Should().BeNull();

    [Fact]
    public void The_pace_converts() =>
        PaceOf(new Scenario("2 亿元") { Basis = Basis.Level, Unit = "亿元", Seen = [Saw(2020, "1 亿元"), Saw(2023, "15000 万元")] }).ShareOfWay.Should().Be(0.5m);

    [Fact]
    public void What_is_due_still_says_how_far_it_came() =>
        (new Scenario("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2025, "150")] }).Judge().Pace!.ShareOfWay.Should().Be(0.5m);

    [Fact]
    public void Numbers_beyond_decimal_leave_no_ratio() =>
        ProgressOf(new("0.0001") { Basis = Basis.Level, Seen = [Saw(2020, "0"), Saw(2023, "79228162514264337593543950335")] }).Gap
            .Should().Be(GapReason.BeyondRange);

    [Theory]
    [InlineData("5", "100", "115.7625", "1", true)]
    [InlineData("5", "100", "115.7624", "0.9999", false)]
    public void The_path_of_mean_growth_leads_to_the_level_that_it_compounds_to(string growth, string start, string now, string ratio, bool isOnPace)
    {
        var scenario = new Scenario(growth)
        {
            Basis = Basis.AverageAnnualGrowth,
            Column = "%",
            Seen = [Saw(2020, start), Saw(2023, now)],
            AsOf = "2023-12-31",
            Options = new() { Method = ProgressMethod.OpenSdg },
        };
        var pace = scenario.Judge().Pace!;

        (decimal.Round(pace.Progress.Ratio!.Value, 4, MidpointRounding.ToZero), pace.IsOnPace).Should().Be((Number(ratio), isOnPace));
    }

    [Theory]
    [InlineData("18 %", ChangeType.RelativePercent, "82")]
    [InlineData("18 家", ChangeType.Absolute, "82")]
    [InlineData("0.6 倍", ChangeType.MultipleTo, "60")]
    public void The_path_of_a_change_leads_from_its_base(string amount, ChangeType type, string goal) =>
        ProgressOf(Fall(amount, type) with { Polarity = Polarity.LowerIsBetter, Seen = [Saw(2020, "100"), Saw(2023, "91")] }).Target.Should().Be(Number(goal));

    [Fact]
    public void A_band_is_approached_from_its_nearer_side() =>
        ProgressOf(new("30..50") { Basis = Basis.Level, Polarity = Polarity.InsideBand, Seen = [Saw(2020, "100"), Saw(2023, "75")] })
            .Should().Match<ProgressResult>(progress => progress.Target == 50 && progress.ShareOfWay == 0.5m);

    [Fact]
    public void Beyond_the_far_end_of_a_band_there_is_no_ratio() =>
        ProgressOf(new("30..50") { Basis = Basis.Level, Polarity = Polarity.InsideBand, Seen = [Saw(2020, "100"), Saw(2023, "20")] })
            .Should().Match<ProgressResult>(progress => progress.Gap == GapReason.BeyondBand && !progress.IsReached);

    [Fact]
    public void Two_values_of_a_year_that_disagree_leave_no_ratio() =>
        ProgressOf(new("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "150"), Saw(2023, "160")] }).Gap.Should().Be(GapReason.ValuesDisagree);

    [Fact]
    public void A_value_and_the_same_one_rounded_do_not_disagree() =>
        ProgressOf(new("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "150"), Saw(2023, "150.4")] }).CurrentValue.Should().Be(150.4m);

    [Fact]
    public void Across_a_break_there_is_no_ratio() =>
        ProgressOf(new("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "150")], Breaks = [new(new(2022, 1, 1), new("口径调整"))] }).Gap
            .Should().Be(GapReason.SeriesBreak);

    [Fact]
    public void An_older_value_is_measured_against_its_own_time() =>
        (new Scenario("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2022, "140")], AsOf = "2023-12-31" }).Judge().Pace!.IsOnPace.Should().BeTrue();

    [Theory]
    [InlineData("25", true)]
    [InlineData("30", true)]
    [InlineData("31", false)]
    public void Of_a_total_that_has_a_ceiling_the_pro_rata_share_may_be_used(string sum, bool isOnPace) =>
        (new Scenario("≤50") { Basis = Basis.PeriodTotal, Seen = [Saw(2021, 2023, sum)], AsOf = "2023-12-31" }).Judge().Pace!.IsOnPace.Should().Be(isOnPace);

    [Fact]
    public void The_projection_carries_the_rate_on_to_the_deadline() =>
        ProgressOf(new("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "160")] }).Projection.Should().Be(200);

    [Fact]
    public void The_grade_follows_the_caller_s_scale() =>
        ProgressOf(new("200")
        {
            Basis = Basis.Level,
            Seen = [Saw(2020, "100"), Saw(2023, "154")],
            Options = new() { Scale = new(null, [new("fine", new("良"), 0.9m), new("late", new("滞后"))]) },
        }).Grade!.Id.Should().Be("fine");

    [Theory]
    [InlineData(ProgressMethod.OpenSdg, 2021, 2021)]
    [InlineData(ProgressMethod.OpenSdg, 2020, 2020)]
    [InlineData(ProgressMethod.Linear, 2021, 2020)]
    public void Only_the_published_method_starts_at_a_later_year_where_the_base_year_has_no_value(ProgressMethod method, int seen, int baseYear) =>
        ProgressOf(new("200") { Basis = Basis.Level, Seen = [Saw(seen, "100"), Saw(2022, "120"), Saw(2023, "150")], Options = new() { Method = method } }).BaseYear.Should().Be(baseYear);

    [Fact]
    public void Growth_over_a_period_starts_at_no_later_year() =>
        ProgressOf(MeanGrowth with { Seen = [Saw(2021, "100"), Saw(2023, "150")], Options = new() { Method = ProgressMethod.OpenSdg } })
            .Should().Match<ProgressResult>(progress => progress.Gap == GapReason.BaselineMissing && !progress.IsReached);

    [Theory]
    [InlineData("10", ChangeType.RelativePercent, "0", GapReason.Zero)]
    [InlineData("10", ChangeType.RelativePercent, "-5", GapReason.SignChange)]
    [InlineData("2 倍", ChangeType.MultipleBy, "0", GapReason.Zero)]
    [InlineData("2 倍", ChangeType.MultipleBy, "-5", GapReason.SignChange)]
    [InlineData("2 倍", ChangeType.MultipleTo, "0", GapReason.Zero)]
    [InlineData("2 倍", ChangeType.MultipleTo, "-5", GapReason.SignChange)]
    public void From_a_base_that_is_not_positive_a_relative_change_leads_to_no_level(string amount, ChangeType type, string start, GapReason gap) =>
        ProgressOf(Growth(amount, type) with { Limits = null, Seen = [Saw(2020, start), Saw(2023, "5")] }).Gap.Should().Be(gap);

    [Fact]
    public void Growth_in_per_mille_leads_to_the_level_that_it_compounds_to() =>
        decimal.Round(ProgressOf(MeanGrowth with { Column = "‰", Seen = [Saw(2020, "100"), Saw(2023, "101")] }).Target!.Value, 4).Should().Be(102.5251m);

    [Fact]
    public void Growth_in_a_unit_that_is_no_share_has_no_pace() =>
        (MeanGrowth with { Column = "亿元", Seen = [Saw(2020, "100"), Saw(2023, "101")], AsOf = "2023-12-31" }).Judge().Pace.Should().BeNull();

    [Theory]
    [InlineData(ProgressMethod.Linear, "0")]
    [InlineData(ProgressMethod.OpenSdg, "0.001")]
    public void The_published_method_alone_replaces_a_target_of_zero(ProgressMethod method, string target) =>
        ProgressOf(new("≤0") { Basis = Basis.Level, Polarity = Polarity.LowerIsBetter, Seen = [Saw(2020, "10"), Saw(2023, "5")], Options = new() { Method = method } }).Target
            .Should().Be(Number(target));

    [Theory]
    [InlineData("100", "30")]
    [InlineData("20", "50")]
    public void The_far_end_of_a_band_is_reached_and_not_beyond_it(string start, string now) =>
        ProgressOf(new("30..50") { Basis = Basis.Level, Polarity = Polarity.InsideBand, Seen = [Saw(2020, start), Saw(2023, now)] })
            .Should().Match<ProgressResult>(progress => progress.Gap == null && progress.IsReached);

    [Theory]
    [InlineData("50")]
    [InlineData("30")]
    public void On_an_end_that_a_band_leaves_out_there_is_no_way_to_measure(string start) =>
        ProgressOf(new(new CompositeStatement([new(new NumberStatement(AmountOf(">30"))), new(new NumberStatement(AmountOf("<50")))]))
        {
            Basis = Basis.Level,
            Seen = [Saw(2020, start), Saw(2023, "40")],
        }).Should().Match<ProgressResult>(progress => progress.Target == Number(start) && progress.Gap == GapReason.TargetIsBase && progress.IsReached);

    private static Scenario MeanGrowth => new("5") { Basis = Basis.AverageAnnualGrowth, Column = "%" };

    private static ProgressResult ProgressOf(Scenario scenario) => (scenario with { AsOf = "2023-12-31" }).Judge().Pace!.Progress;

    private static (decimal? ShareOfWay, bool IsOnPace) PaceOf(Scenario scenario)
    {
        var pace = (scenario with { AsOf = "2023-12-31" }).Judge().Pace!;
        return (pace.ShareOfWay, pace.IsOnPace);
    }
}
