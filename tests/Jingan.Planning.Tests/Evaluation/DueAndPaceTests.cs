using Jingan.Planning.Evaluation;
using Jingan.Planning.Targets;
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
            .Should().Match<TargetEvaluation>(judged => judged.Reason == UndeterminedReason.NotDue && judged.Observations.Count == 0);

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
        (new Scenario("100") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2023, "110")], AsOf = "2024-01-31" }).Judge().Pace.Should().BeNull();

    [Fact]
    public void Without_a_baseline_there_is_no_pace() =>
        (new Scenario("100") { Basis = Basis.Level, Seen = [Saw(2023, "110")], AsOf = "2024-01-31" }).Judge().Pace.Should().BeNull();

    [Fact]
    public void The_pace_converts() =>
        PaceOf(new Scenario("2 亿元") { Basis = Basis.Level, Unit = "亿元", Seen = [Saw(2020, "1 亿元"), Saw(2023, "15000 万元")] }).ShareOfWay.Should().Be(0.5m);

    [Fact]
    public void What_is_due_has_no_pace() =>
        (new Scenario("200") { Basis = Basis.Level, Seen = [Saw(2020, "100"), Saw(2025, "150")] }).Judge().Pace.Should().BeNull();

    [Fact]
    public void Numbers_beyond_decimal_leave_no_pace() =>
        (new Scenario("0.0001") { Basis = Basis.Level, Seen = [Saw(2020, "0"), Saw(2023, "79228162514264337593543950335")], AsOf = "2024-01-31" })
            .Judge().Pace.Should().BeNull();

    private static (decimal ShareOfWay, bool IsOnPace) PaceOf(Scenario scenario)
    {
        var pace = (scenario with { AsOf = "2023-12-31" }).Judge().Pace!;
        return (pace.ShareOfWay, pace.IsOnPace);
    }
}
