using FsCheck.Fluent;
using Jingan.Planning.Tests.Tracing;
using Jingan.Planning.Tracing;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Alignment;

public sealed class TotalAlignmentTests
{
    [Fact]
    public void The_share_of_the_total_stands_beside_the_share_of_the_time()
    {
        var share = Totals("3000亿元", "700亿元").Pair().Share!;
        (decimal.Round(share.PercentOfTarget.Lower!.Value, 2), share.PercentOfTime).Should().Be((23.33m, 20));
    }

    [Theory]
    [InlineData("3000亿元", "700亿元", PairStanding.Ahead)]
    [InlineData("3000亿元", "600亿元", PairStanding.OnPace)]
    [InlineData("3000亿元", "6000000万元", PairStanding.OnPace)]
    [InlineData("3000亿元", "500亿元", PairStanding.BehindPace)]
    [InlineData("3000亿元", "500亿元以上", PairStanding.BehindPace)]
    [InlineData("3000亿元", "500~700亿元", PairStanding.OnPace)]
    [InlineData("3000~5000亿元", "500亿元", PairStanding.BehindPace)]
    [InlineData("不超过3000亿元", "700亿元", PairStanding.BehindPace)]
    [InlineData("不超过3000亿元", "500亿元", PairStanding.Ahead)]
    [InlineData("不超过3000亿元", "3500亿元", PairStanding.Contradicts)]
    [InlineData("3000亿元", "3500亿元", PairStanding.Ahead)]
    public void A_part_is_ahead_in_step_or_behind(string total, string part, PairStanding standing) => Totals(total, part).Pair().Standing.Should().Be(standing);

    [Theory]
    [InlineData("3000亿元", "700亿元", PairStanding.BehindPace)]
    [InlineData("3000亿元", "3500亿元", PairStanding.Contradicts)]
    public void A_total_that_is_better_the_lower_is_a_ceiling(string total, string part, PairStanding standing) =>
        (Totals(total, part) with { Things = new() { Polarity = Polarity.LowerIsBetter } }).Pair().Standing.Should().Be(standing);

    [Fact]
    public void The_level_of_a_year_is_its_part_of_a_flow() =>
        new AlignmentCase("3000亿元", Basis.PeriodTotal, "700亿元", Basis.Level).Pair().Standing.Should().Be(PairStanding.Ahead);

    [Fact]
    public void Growth_on_an_observed_level_is_a_part_and_the_computation_is_shown()
    {
        var pair = new AlignmentCase("3000亿元", Basis.PeriodTotal, "增长10%", Basis.YearOnYear) { Things = new() { Seen = [Saw(2020, "500亿元")] } }.Pair();
        (pair.Standing, pair.Conversions.Single().Steps!.En).Should().Be((PairStanding.BehindPace, "500 (2020) × (1 + 10%)"));
    }

    [Theory]
    [InlineData("增加50亿元", "增加10亿元", PairStanding.OnPace)]
    [InlineData("增加50亿元", "增加15亿元", PairStanding.Ahead)]
    [InlineData("减少50亿元", "减少5亿元", PairStanding.BehindPace)]
    [InlineData("减少50亿元", "增加5亿元", PairStanding.Contradicts)]
    public void Changes_in_the_indicator_s_unit_add_up(string whole, string part, PairStanding standing) =>
        new AlignmentCase(whole, Basis.Change, part, Basis.Change).Pair().Standing.Should().Be(standing);

    [Fact]
    public void A_stock_is_no_part_of_the_additions_to_it() =>
        new AlignmentCase("新增60家", Basis.PeriodTotal, "达到100家", Basis.Level) { Things = new() { Unit = "家", Kind = QuantityKind.Stock } }
            .Pair().Reason.Should().Be(GapReason.BasisDiffers);

    [Fact]
    public void Counts_of_different_things_do_not_compare() => Totals("60家", "12个").Pair().Reason.Should().Be(GapReason.UnitMismatch);

    [Theory]
    [InlineData("3000亿元以上", PairStanding.Same)]
    [InlineData("3100亿元", PairStanding.Tighter)]
    [InlineData("2900亿元", PairStanding.Looser)]
    [InlineData("2900~3100亿元", PairStanding.Looser)]
    public void Over_the_same_period_one_total_keeps_to_the_other_or_not(string lower, PairStanding standing) =>
        PlanAlignment.Between(PlanFor(2021, 2025, ("3000亿元以上", Basis.PeriodTotal)), PlanFor(2021, 2025, (lower, Basis.PeriodTotal)), new Things().Set)
            .Pairs.Single().Standing.Should().Be(standing);

    [Fact]
    public void An_equal_part_each_year_is_in_step_every_year() => Law.Holds(
        Gen.Choose(1, 1_000_000).Zip(Gen.Choose(2021, 2025)),
        given => (Totals($"{given.Item1 * 5}亿元", $"{given.Item1}亿元") with { Year = given.Item2 }).Pair().Standing == PairStanding.OnPace);

    private static AlignmentCase Totals(string upper, string lower) => new(upper, Basis.PeriodTotal, lower, Basis.PeriodTotal);
}
