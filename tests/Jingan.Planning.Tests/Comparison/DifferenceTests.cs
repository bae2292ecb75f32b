using Jingan.Planning.Comparison;

namespace Jingan.Planning.Tests.Comparison;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("80", "85", "5/5 家")]
    [InlineData("80", "不少于85", "5/ 家")]
    [InlineData("3~5", "3~6", "0/1 家")]
    [InlineData("0.32万", "3300", "100/100 家")]
    [InlineData("5左右", "6", "1/1 家")]
    public void The_difference_is_in_the_indicator_s_unit(string before, string after, string difference) =>
        Text(new Two(before, after).Aim()).Should().Be(difference);

    [Theory]
    [InlineData("47%", "55.5%", "8.5/8.5 个百分点")]
    [InlineData("47%", "进一步提高", "none")]
    public void Percentages_differ_in_points(string before, string after, string difference) =>
        Text(Two.OfShares(before, after).Aim()).Should().Be(difference);

    [Fact]
    public void Falls_differ_with_their_sign() =>
        Text((new Two("下降18%", "下降20%") { Basis = Basis.Change, Polarity = Polarity.LowerIsBetter }).Aim()).Should().Be("-2/-2 个百分点");

    [Fact]
    public void A_range_that_states_another_end_and_accepts_the_same_is_equivalent_and_shows_its_difference() =>
        new Two("3~5", "3~6").Aim().Should().Match<PlanChange>(change => change.Effect == ChangeEffect.Equivalent && change.Part == "target" && change.Kind == ChangeKind.Changed);

    [Fact]
    public void Levels_of_plans_that_follow_each_other_show_the_increment_that_each_asks_for()
    {
        var aims = (new Two("150", "180")
        {
            PeriodAfter = (2026, 2030),
            Seen = [Evaluation.Scenario.Saw(2020, "100 家"), Evaluation.Scenario.Saw(2025, "160 家")],
        }).Aim().Aims!;

        (aims.Effect, aims.Difference!.Lower, aims.IncrementBefore!.By.Lower, aims.IncrementAfter!.By.Lower).Should().Be((ChangeEffect.Tightened, 30, 50, 20));
    }

    [Theory]
    [InlineData("与经济增长基本同步", "力争与经济增长基本同步", ChangeKind.WordedSofter)]
    [InlineData("力争与经济增长基本同步", "与经济增长基本同步", ChangeKind.WordedFirmer)]
    public void Modality_beside_keeping_pace_is_seen(string before, string after, ChangeKind kind) =>
        (new Two(before, after) { Basis = Basis.YearOnYear, Unit = "元" }).Changes().Select(change => change.Kind).Should().Equal(kind);

    private static string Text(PlanChange change) => change.Difference is { } difference ? $"{difference.Lower:0.##}/{difference.Upper:0.##} {difference.Unit}" : "none";
}
