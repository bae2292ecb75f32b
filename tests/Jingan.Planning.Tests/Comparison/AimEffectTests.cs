using Jingan.Planning.Comparison;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Comparison;

public sealed class AimEffectTests
{
    private static readonly Indicator Share = new() { Id = "things", Name = new("事物"), Unit = Planning.Unit.Percent, Kind = QuantityKind.Ratio, Polarity = Polarity.HigherIsBetter };

    [Theory]
    [InlineData("80", "85", "Tightened")]
    [InlineData("85", "80", "Loosened")]
    [InlineData("80", "80", "none")]
    [InlineData("80家", "80 家", "none")]
    [InlineData("80", "达到80家", "Equivalent")]
    [InlineData("80", "不少于80", "Equivalent")]
    [InlineData("3200", "0.32万", "Equivalent")]
    [InlineData("不少于80", "超过80", "Tightened")]
    [InlineData("超过80", "不少于80", "Loosened")]
    [InlineData("3~5", "2~6", "Loosened")]
    [InlineData("3~5", "4~6", "Tightened")]
    [InlineData("3~5", "3~6", "Equivalent")]
    [InlineData("3~5", "5以上", "Tightened")]
    [InlineData("80", "不超过80", "Shifted")]
    [InlineData("约5", "5以上", "Tightened")]
    [InlineData("5以上", "约5", "Loosened")]
    public void A_number_of_which_more_is_better(string before, string after, string outcome) =>
        new Two(before, after).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("80", "85", "Loosened")]
    [InlineData("80", "75", "Tightened")]
    [InlineData("80", "80以内", "Equivalent")]
    [InlineData("80以内", "不满80", "Tightened")]
    public void A_number_of_which_less_is_better(string before, string after, string outcome) =>
        (new Two(before, after) { Polarity = Polarity.LowerIsBetter }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData(Polarity.None, "80", "85", "Shifted")]
    [InlineData(Polarity.None, "80", "不少于80", "Loosened")]
    [InlineData(Polarity.InsideBand, "3~5", "3.5~4.5", "Tightened")]
    [InlineData(Polarity.InsideBand, "3~5", "4", "Tightened")]
    [InlineData(Polarity.InsideBand, "4", "约4", "Loosened")]
    public void A_number_with_no_better_side(Polarity polarity, string before, string after, string outcome) =>
        (new Two(before, after) { Polarity = polarity }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("≥100%", "100%", "Equivalent")]
    [InlineData("≥95%", "95%~100%", "Equivalent")]
    [InlineData("95%", "100%", "Tightened")]
    [InlineData("≥95%", "全覆盖", "Tightened")]
    public void A_share_ends_at_its_natural_limits(string before, string after, string outcome) => Two.OfShares(before, after).Outcome().Should().Be(outcome);

    [Fact]
    public void Without_natural_limits_at_least_100_is_not_100() =>
        (Two.OfShares("≥100%", "100%") with { Limits = null, Polarity = Polarity.None }).Outcome().Should().Be("Tightened");

    [Theory]
    [InlineData("亿元", "1.5", "15000万元", "Equivalent")]
    [InlineData("亿元", "1.5", "16000万元", "Tightened")]
    [InlineData("公顷", "3", "3万平方米", "Equivalent")]
    [InlineData("家", "80", "80个", "Incomparable UnitMismatch")]
    public void Units_are_converted_where_they_convert(string unit, string before, string after, string outcome) =>
        (new Two(before, after) { Unit = unit }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("进一步完善", "80", "Specified")]
    [InlineData("80", "进一步完善", "Unspecified")]
    [InlineData("80", "完成市下达目标", "Unspecified")]
    [InlineData("完成市下达目标", "80", "Specified")]
    [InlineData("进一步完善", "明显改善", "Incomparable Qualitative")]
    [InlineData("完成市下达目标", "完成市下达目标", "none")]
    [InlineData("完成市下达目标", "完成国家下达目标", "Incomparable AssignmentMissing")]
    [InlineData("进一步完善", "完成市下达目标", "Incomparable AssignmentMissing")]
    public void Words_and_assigned_numbers(string before, string after, string outcome) => new Two(before, after).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("位居全市前三", "位居全市第一", "Tightened")]
    [InlineData("位居全市第一", "位居全市前三", "Loosened")]
    [InlineData("位居全市前列", "位居全市前三", "Specified")]
    [InlineData("位居全市前三", "位居全市前列", "Unspecified")]
    [InlineData("位居全市第一", "位居全国第一", "Incomparable PeersDiffer")]
    [InlineData("位居全市前三", "80", "Incomparable Qualitative")]
    public void Ranks(string before, string after, string outcome) => new Two(before, after).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("高于全市平均水平", "不低于全市平均水平", "Loosened")]
    [InlineData("不低于全市平均水平", "高于全市平均水平1个百分点", "Tightened")]
    [InlineData("高于全市平均水平", "高于全国平均水平", "Incomparable BenchmarkMissing")]
    [InlineData("高于全市平均水平", "80", "Incomparable BenchmarkMissing")]
    public void Aims_relative_to_one_benchmark_compare_whatever_its_value_is(string before, string after, string outcome) =>
        Two.OfShares(before, after).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("全覆盖", "基本全覆盖", "Loosened")]
    [InlineData("基本全覆盖", "全覆盖", "Tightened")]
    public void Almost_the_whole_is_less_than_the_whole(string before, string after, string outcome) =>
        Two.OfShares(before, after).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("65", "20", ChangeEffect.Tightened)]
    [InlineData("65", "25", ChangeEffect.Tightened)]
    [InlineData("55", "15", ChangeEffect.Loosened)]
    [InlineData("65", "15", ChangeEffect.Shifted)]
    [InlineData("60", "20 家", ChangeEffect.Incomparable)]
    public void Parts_about_their_own_subjects_compare_one_by_one(string first, string second, ChangeEffect effect) =>
        AimComparison.Between(TargetWith(Each("60", "20")), TargetWith(Each(first, second)), Planning.ReportingPeriod.OfYear(2025), Share).Effect.Should().Be(effect);

    [Fact]
    public void Parts_about_several_subjects_do_not_compare_with_one_number() =>
        AimComparison.Between(TargetWith(Each("60", "20")), TargetAt("60"), Planning.ReportingPeriod.OfYear(2025), Share).Reason.Should().Be(GapReason.SeveralSubjects);

    [Fact]
    public void A_stretch_goal_beside_a_number_does_not_move_it() =>
        (new Two("5%左右", "5%左右、力争更好") { Unit = "%", Kind = QuantityKind.Rate, Basis = Basis.YearOnYear }).Outcome().Should().Be("Equivalent");

    [Theory]
    [InlineData("增长5%", "增长7%", "Tightened")]
    [InlineData("下降18%", "下降20%", "Tightened")]
    [InlineData("下降18%", "下降18%以上", "Equivalent")]
    [InlineData("翻一番", "增长100%", "Equivalent")]
    [InlineData("增长1倍", "翻一番", "Equivalent")]
    [InlineData("增长1.5倍", "增长100%", "Loosened")]
    public void Changes_over_the_period(string before, string after, string outcome) =>
        (new Two(before, after) { Basis = Basis.Change, Polarity = Polarity.None }).Outcome().Should().Be(outcome);

    [Fact]
    public void The_numbers_compared_are_given_in_one_unit() =>
        (new Two("1.5", "16000万元") { Unit = "亿元" }).Aim().Aims!.Should().Match<AimComparison>(aims =>
            aims.RegionBefore!.ToString() == "[1.5, ∞)" && aims.RegionAfter!.ToString() == "[1.6, ∞)" && aims.Unit!.Symbol == "亿元");

    [Fact]
    public void The_reach_of_about_is_the_callers_to_set()
    {
        var (before, after) = (TargetAt("≈5"), TargetAt("≥5"));
        AimComparison.Between(before, after, Planning.ReportingPeriod.OfYear(2025), options: new() { Tolerance = 0 }).Effect.Should().Be(ChangeEffect.Loosened);
    }

    [Fact]
    public void Numbers_beyond_decimal_do_not_throw() =>
        AimComparison.Between(
            TargetAt("79228162514264337593543950335 万亿元"),
            TargetAt("1 元"),
            Planning.ReportingPeriod.OfYear(2025),
            new() { Id = "things", Name = new("事物"), Unit = Planning.Unit.Parse("元"), Kind = QuantityKind.Flow }).Reason.Should().Be(GapReason.BeyondRange);

    private static CompositeStatement Each(string first, string second) =>
        new([new(new NumberStatement(AmountOf(first)), "居村"), new(new NumberStatement(AmountOf(second)), "街镇")], Connective.Respectively);

    private static Target TargetAt(string amount) => TargetWith(new NumberStatement(AmountOf(amount)));

    private static Target TargetWith(Statement aim) => new() { Id = "things", Indicator = "things", Aim = aim, Wording = "原文" };
}
