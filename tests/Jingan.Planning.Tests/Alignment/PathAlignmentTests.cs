using FsCheck.Fluent;
using Jingan.Planning.Tests.Tracing;
using Jingan.Planning.Tracing;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Alignment;

public sealed class PathAlignmentTests
{
    private static readonly Things From1300 = new() { Seen = [Saw(2020, "1300亿元")] };

    /// <summary>On the way from 1300 to 1360, the even pace is at 1312 after a year, the compound one at 1311.78.</summary>
    [Theory]
    [InlineData("1300亿元", PairStanding.BehindPace)]
    [InlineData("1311.7亿元", PairStanding.BehindPace)]
    [InlineData("1311.8亿元", PairStanding.OnPace)]
    [InlineData("1312亿元", PairStanding.OnPace)]
    [InlineData("1312.1亿元", PairStanding.Ahead)]
    [InlineData("1312亿元以上", PairStanding.OnPace)]
    [InlineData("1300亿元以上", PairStanding.BehindPace)]
    [InlineData("1300~1350亿元", PairStanding.OnPace)]
    [InlineData("不超过1350亿元", PairStanding.PartlyOutside)]
    [InlineData("1360亿元", PairStanding.Same)]
    [InlineData("1400亿元", PairStanding.Ahead)]
    [InlineData("1290亿元", PairStanding.Contradicts)]
    public void A_level_on_the_way_is_ahead_in_step_or_behind(string asked, PairStanding standing) => Levels(asked).Pair().Standing.Should().Be(standing);

    [Theory]
    [InlineData("增长0.9%", PairStanding.BehindPace)]
    [InlineData("增长1%", PairStanding.Ahead)]
    [InlineData("下降1%", PairStanding.Contradicts)]
    public void Growth_on_the_observed_level_is_a_step_on_the_way(string asked, PairStanding standing) =>
        (Levels(asked) with { LowerBasis = Basis.YearOnYear }).Pair().Standing.Should().Be(standing);

    [Fact]
    public void The_rate_needed_the_rate_asked_and_the_rate_left_are_told()
    {
        var rates = Levels("1300亿元").Pair().Rates!;
        new[] { rates.Needed, rates.Asked, rates.Left }.Select(rate => decimal.Round(rate!.Intervals[0].Lower!.Value, 4)).Should().Equal(0.9065m, 0, 1.1344m);
    }

    [Fact]
    public void The_share_of_the_way_stands_beside_the_share_of_the_time()
    {
        var share = Levels("1315亿元").Pair().Share!;
        (share.PercentOfTarget.Lower, share.PercentOfTime).Should().Be((25m, 20m));
    }

    [Fact]
    public void Later_years_are_held_against_the_time_that_is_over() => (Levels("1336亿元") with { Year = 2023 }).Pair().Standing.Should().Be(PairStanding.OnPace);

    [Theory]
    [InlineData("1360亿元", PairStanding.Same)]
    [InlineData("1400亿元", PairStanding.Tighter)]
    [InlineData("1350亿元", PairStanding.Looser)]
    [InlineData("1350亿元以上", PairStanding.Looser)]
    [InlineData("1360亿元以上", PairStanding.Same)]
    public void In_the_last_year_the_level_itself_decides(string asked, PairStanding standing) => (Levels(asked) with { Year = 2025 }).Pair().Standing.Should().Be(standing);

    [Fact]
    public void Without_a_baseline_nothing_on_the_way_can_be_told() =>
        (Levels("1300亿元") with { Things = new() }).Pair().Reason.Should().Be(GapReason.BaselineMissing);

    [Fact]
    public void What_already_fulfils_the_end_needs_no_baseline() => (Levels("1400亿元") with { Things = new() }).Pair().Standing.Should().Be(PairStanding.Ahead);

    [Fact]
    public void Nothing_is_told_over_a_break() =>
        (Levels("1350亿元") with { Things = From1300 with { Breaks = [new(new(2021, 1, 1), new("另一口径"))] } }).Pair().Reason.Should().Be(GapReason.SeriesBreak);

    [Fact]
    public void Baselines_that_lead_to_different_answers_are_named() =>
        (Levels("1312亿元") with { Things = new() { Seen = [Saw(2020, "1300亿元"), Saw(2020, "1320亿元")] } }).Pair().Reason.Should().Be(GapReason.ValuesDisagree);

    [Fact]
    public void Baselines_that_lead_to_the_same_answer_do_not_matter() =>
        (Levels("1350亿元") with { Things = new() { Seen = [Saw(2020, "1300亿元"), Saw(2020, "1310亿元")] } }).Pair().Standing.Should().Be(PairStanding.Ahead);

    [Theory]
    [InlineData("1400亿元", PairStanding.OnPace)]
    [InlineData("1340亿元", PairStanding.BehindPace)]
    [InlineData("1340~1400亿元", PairStanding.PartlyOutside)]
    public void Where_the_baseline_already_fulfils_it_the_year_keeps_it_or_not(string asked, PairStanding standing) =>
        (Levels(asked) with { Things = new() { Seen = [Saw(2020, "1380亿元")] } }).Pair().Standing.Should().Be(standing);

    [Theory]
    [InlineData("下降18%", "下降3.6%", PairStanding.OnPace)]
    [InlineData("下降18%", "下降3.7%", PairStanding.OnPace)]
    [InlineData("下降18%", "下降4%", PairStanding.Ahead)]
    [InlineData("下降18%", "下降3%", PairStanding.BehindPace)]
    [InlineData("下降18%", "增长3%", PairStanding.Contradicts)]
    [InlineData("增长20%", "增长3.8%", PairStanding.OnPace)]
    public void A_change_over_the_period_is_a_way_that_needs_no_level(string whole, string year, PairStanding standing) =>
        new AlignmentCase(whole, Basis.Change, year, Basis.YearOnYear) { Things = new() { Polarity = Polarity.LowerIsBetter } }.Pair().Standing
            .Should().Be(standing);

    [Theory]
    [InlineData("46%", PairStanding.Ahead)]
    [InlineData("45%", PairStanding.BehindPace)]
    [InlineData("44~46%", PairStanding.PartlyOutside)]
    public void From_a_bound_that_does_not_belong_to_the_goal_there_is_no_way(string asked, PairStanding standing) =>
        new AlignmentCase(">45|%", Basis.Level, asked, Basis.Level) { Things = new() { Unit = "%", Kind = QuantityKind.Ratio, Seen = [Saw(2020, "45%")] } }
            .Pair().Standing.Should().Be(standing);

    [Fact]
    public void A_change_against_another_year_still_has_a_way_from_the_baseline() =>
        new AlignmentCase("比2019年增长50%", Basis.Change, "1100亿元", Basis.Level) { Things = new() { Seen = [Saw(2019, "1000亿元"), Saw(2020, "1000亿元")] } }
            .Pair().Standing.Should().Be(PairStanding.OnPace);

    [Fact]
    public void A_number_that_is_better_the_lower_is_a_way_down() =>
        new AlignmentCase("50|亿元", Basis.Level, "89亿元", Basis.Level) { Things = new() { Polarity = Polarity.LowerIsBetter, Seen = [Saw(2020, "100亿元")] } }
            .Pair().Standing.Should().Be(PairStanding.OnPace);

    [Fact]
    public void Who_asks_more_is_never_further_behind() => Law.Holds(
        from goal in Gen.Choose(1301, 2000)
        from less in Gen.Choose(1200, 2100)
        from more in Gen.Choose(0, 500)
        select (goal, less, more: less + more),
        given => Rank(given.goal, given.less) <= Rank(given.goal, given.more));

    private static int Rank(int goal, int asked) => (Levels($"{asked}亿元") with { Upper = $"{goal}亿元" }).Pair().Standing switch
    {
        PairStanding.Contradicts => 0,
        PairStanding.BehindPace => 1,
        PairStanding.OnPace => 2,
        PairStanding.Same => 3,
        PairStanding.Ahead => 3,
        var other => throw new ArgumentOutOfRangeException(nameof(asked), other, "Not on a way up."),
    };

    private static AlignmentCase Levels(string asked) => new("1360亿元", Basis.Level, asked, Basis.Level) { Things = From1300 };
}
