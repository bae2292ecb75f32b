using static Jingan.Planning.Tests.Evaluation.Scenario;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class CompletionAndRankTests
{
    [Theory]
    [InlineData(2021, 2025, "Met")]
    [InlineData(2023, 2023, "Met")]
    [InlineData(2016, 2020, "NoObservation")]
    public void The_whole_is_met_when_its_completion_is_reported_within_the_period(int first, int last, string outcome) =>
        (new Scenario(new WholeStatement { Scope = "全部完成" }) { Basis = Basis.PeriodTotal, Seen = [SawText(first, last, "全部完成", true)] })
            .Outcome().Should().Be(outcome);

    [Fact]
    public void Completion_can_be_reported_on_the_first_day_of_the_period() =>
        (new Scenario(new WholeStatement { Scope = "全部完成" })
        {
            Seen = [new() { Indicator = "things", Period = new(new(2021, 1, 1), new(2021, 1, 1)), Value = new Planning.WholeStatement { Scope = "全部完成" }, Wording = "全部完成" }],
        }).Outcome().Should().Be("Met");

    [Fact]
    public void Completion_can_be_reported_before_the_deadline() =>
        (new Scenario(new WholeStatement { Scope = "全部完成" }) { Seen = [SawText(2022, 2022, "全部完成", true)], AsOf = "2023-01-31" }).Outcome().Should().Be("Met");

    [Fact]
    public void Words_that_report_no_completion_do_not_meet_the_whole() =>
        (new Scenario(new WholeStatement { Scope = "全部完成" }) { Basis = Basis.Level, Seen = [SawText(2025, 2025, "稳步推进")] }).Judge().Verdict
            .Should().Be(Planning.Evaluation.Verdict.Undetermined);

    [Theory]
    [InlineData("100 %", "Met")]
    [InlineData("99.9 %", "NotMet")]
    public void The_whole_of_a_share_is_a_hundred_per_cent(string actual, string outcome) =>
        (new Scenario(new WholeStatement { Scope = "全覆盖" }) { Basis = Basis.Level, Unit = "%", Seen = [Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("中心城区", 1, "Met")]
    [InlineData("中心城区", 3, "Met")]
    [InlineData("中心城区", 4, "NotMet")]
    [InlineData("全市", 1, "ImpreciseObservation")]
    [InlineData(null, 1, "ImpreciseObservation")]
    public void A_rank_is_compared_among_the_same_peers(string? peers, int position, string outcome) =>
        Ranked(new("中心城区", 1, 3, "前三"), new(peers, position, position, "第")).Should().Be(outcome);

    [Theory]
    [InlineData("前列", null, "Met")]
    [InlineData("首位", 1, "Met")]
    [InlineData("前十", 10, "ImpreciseObservation")]
    public void A_rank_without_a_number_is_met_by_the_same_words_or_the_first_place(string words, int? worst, string outcome) =>
        Ranked(new("全市", null, null, "前列"), new("全市", worst is null ? null : 1, worst, words)).Should().Be(outcome);

    [Fact]
    public void A_span_of_ranks_that_reaches_beyond_the_aim_decides_nothing() =>
        Ranked(new("全市", 1, 3, "前三"), new("全市", 1, 10, "前十")).Should().Be("ImpreciseObservation");

    [Theory]
    [InlineData("99.5 %", "Met")]
    [InlineData("99.4 %", "NotMet")]
    public void Basically_the_whole_is_half_a_unit_less(string actual, string outcome) =>
        (new Scenario(new WholeStatement { Scope = "全覆盖", IsApproximate = true }) { Basis = Basis.Level, Unit = "%", Seen = [Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void Two_ranks_that_lead_to_different_verdicts_are_reported() =>
        (new Scenario(new RankStatement(new("全市", 1, 3, "前三")))
        {
            Basis = Basis.Level,
            Seen = [Saw(2025, 2025, new RankStatement(new("全市", 1, 1, "首位"))), Saw(2025, 2025, new RankStatement(new("全市", 5, 5, "第五")))],
        }).Outcome().Should().Be("ImpreciseObservation");

    [Theory]
    [InlineData(5, "Target “原文”: the rank reported is “原文”, not reached.")]
    [InlineData(1, "Target “原文”: the rank reported is “原文”, reached.")]
    public void A_rank_that_decides_is_said(int position, string message) =>
        Reported(new("全市", 1, 3, "前三"), new("全市", position, position, "第")).Judge().Message.En.Should().Be(message);

    private static string Ranked(Rank aimed, Rank reported) => Reported(aimed, reported).Outcome();

    private static Scenario Reported(Rank aimed, Rank reported) =>
        new(new RankStatement(aimed)) { Basis = Basis.Level, Seen = [Saw(2025, 2025, new RankStatement(reported))] };
}
