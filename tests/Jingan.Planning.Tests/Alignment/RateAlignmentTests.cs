using Jingan.Planning.Tests.Tracing;
using Jingan.Planning.Tracing;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Alignment;

public sealed class RateAlignmentTests
{
    [Theory]
    [InlineData("3~5|%", "增长5%", PairStanding.WithinRange)]
    [InlineData("3~5|%", "增长3~5%", PairStanding.Same)]
    [InlineData("3~5|%", "增长6%", PairStanding.WithinRange)]
    [InlineData("3~5|%", "增长2%", PairStanding.OutsideRange)]
    [InlineData("3~5|%", "增长5%以上", PairStanding.WithinRange)]
    [InlineData("3~5|%", "增长2~4%", PairStanding.PartlyOutside)]
    [InlineData("3~5|%", "下降1%", PairStanding.Contradicts)]
    [InlineData("5%以上", "增长7%", PairStanding.WithinRange)]
    [InlineData("5|%", "增长7%", PairStanding.WithinRange)]
    [InlineData("2%左右", "增长2%", PairStanding.WithinRange)]
    public void Growth_of_a_year_lies_inside_the_mean_or_outside(string mean, string year, PairStanding standing) => Growth(mean, year).Pair().Standing.Should().Be(standing);

    [Theory]
    [InlineData("年均下降3%", "下降4%", PairStanding.WithinRange)]
    [InlineData("年均下降3%", "下降2%", PairStanding.OutsideRange)]
    [InlineData("年均下降3%", "增长4%", PairStanding.Contradicts)]
    public void What_is_better_the_lower_may_fall_faster(string mean, string year, PairStanding standing) =>
        (Growth(mean, year) with { Things = new() { Polarity = Polarity.LowerIsBetter } }).Pair().Standing.Should().Be(standing);

    [Fact]
    public void What_is_left_to_the_other_years_is_told()
    {
        var left = Growth("3~5|%", "增长5%").Pair().Rates!.Left!.Intervals[0];
        (decimal.Round(left.Lower!.Value, 4), decimal.Round(left.Upper!.Value, 4)).Should().Be((2.506m, 5));
    }

    [Fact]
    public void What_is_left_is_not_told_where_earlier_years_are_unknown() => (Growth("3~5|%", "增长5%") with { Year = 2023 }).Pair().Rates!.Left.Should().BeNull();

    [Theory]
    [InlineData("104亿元", PairStanding.WithinRange)]
    [InlineData("106亿元", PairStanding.WithinRange)]
    [InlineData("102亿元", PairStanding.OutsideRange)]
    public void A_level_is_growth_from_the_observed_one(string level, PairStanding standing) =>
        new AlignmentCase("3~5|%", Basis.AverageAnnualGrowth, level, Basis.Level) { Things = new() { Seen = [Saw(2020, "100亿元")] } }.Pair().Standing.Should().Be(standing);

    [Fact]
    public void A_level_without_a_baseline_is_no_growth() =>
        new AlignmentCase("3~5|%", Basis.AverageAnnualGrowth, "104亿元", Basis.Level).Pair().Reason.Should().Be(GapReason.BaselineMissing);

    [Fact]
    public void Growth_of_each_year_binds_each_year() =>
        new AlignmentCase("每年增长5%以上", Basis.YearOnYear, "增长4%", Basis.YearOnYear).Pair().Standing.Should().Be(PairStanding.Looser);

    [Fact]
    public void A_mean_over_the_same_years_cannot_be_made_up_for() =>
        PlanAlignment.Between(PlanFor(2021, 2025, ("3~5|%", Basis.AverageAnnualGrowth)), PlanFor(2021, 2025, ("2|%", Basis.AverageAnnualGrowth)), new Things().Set)
            .Pairs.Single().Standing.Should().Be(PairStanding.Looser);

    private static AlignmentCase Growth(string mean, string year) => new(mean, Basis.AverageAnnualGrowth, year, Basis.YearOnYear);
}
