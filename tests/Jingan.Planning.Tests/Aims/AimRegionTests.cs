using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Aims;

public sealed class AimRegionTests
{
    [Theory]
    [InlineData("5", Polarity.None, "[5, 5]")]
    [InlineData("5", Polarity.InsideBand, "[5, 5]")]
    [InlineData("5", Polarity.HigherIsBetter, "[5, ∞)")]
    [InlineData("5", Polarity.LowerIsBetter, "(-∞, 5]")]
    [InlineData("≈5", Polarity.None, "[4.5, 5.5]")]
    [InlineData("≈5", Polarity.HigherIsBetter, "[4.5, ∞)")]
    [InlineData("≈5", Polarity.LowerIsBetter, "(-∞, 5.5]")]
    [InlineData("≈5.0", Polarity.None, "[4.95, 5.05]")]
    [InlineData("≥5", Polarity.LowerIsBetter, "[5, ∞)")]
    [InlineData(">45", Polarity.HigherIsBetter, "(45, ∞)")]
    [InlineData("≤750", Polarity.HigherIsBetter, "(-∞, 750]")]
    [InlineData("<750", Polarity.LowerIsBetter, "(-∞, 750)")]
    [InlineData("3..5", Polarity.None, "[3, 5]")]
    [InlineData("3..5", Polarity.HigherIsBetter, "[3, ∞)")]
    [InlineData("3..5", Polarity.LowerIsBetter, "(-∞, 5]")]
    public void Beside_a_bare_number_the_better_side_is_fine_and_beside_a_bound_it_is_not(string amount, Polarity polarity, string region) =>
        Region(new NumberStatement(AmountOf(amount)), new(polarity)).Should().Be(region);

    [Theory]
    [InlineData("13.5", Polarity.None, "[13.5, 13.5]")]
    [InlineData("13.5", Polarity.HigherIsBetter, "[13.5, ∞)")]
    [InlineData("≥13.5", Polarity.None, "[13.5, ∞)")]
    public void A_total_is_read_like_an_amount(string amount, Polarity polarity, string region) =>
        Region(new NumberStatement(AmountOf(amount)) { IsTotal = true }, new(polarity)).Should().Be(region);

    [Theory]
    [InlineData(ChangeDirection.Increase, "7", Polarity.None, "[7, ∞)")]
    [InlineData(ChangeDirection.Increase, "7", Polarity.HigherIsBetter, "[7, ∞)")]
    [InlineData(ChangeDirection.Increase, "7", Polarity.LowerIsBetter, "(-∞, 7]")]
    [InlineData(ChangeDirection.Increase, "≥7", Polarity.LowerIsBetter, "[7, ∞)")]
    [InlineData(ChangeDirection.Increase, "≈5", Polarity.None, "[4.5, ∞)")]
    [InlineData(ChangeDirection.Increase, "3..5", Polarity.None, "[3, 5]")]
    [InlineData(ChangeDirection.Decrease, "18", Polarity.None, "(-∞, -18]")]
    [InlineData(ChangeDirection.Decrease, "18", Polarity.LowerIsBetter, "(-∞, -18]")]
    [InlineData(ChangeDirection.Decrease, "18", Polarity.HigherIsBetter, "(-∞, -18]")]
    [InlineData(ChangeDirection.Increase, "3..5", Polarity.HigherIsBetter, "[3, ∞)")]
    [InlineData(ChangeDirection.Decrease, "3..5", Polarity.LowerIsBetter, "(-∞, -3]")]
    [InlineData(ChangeDirection.Decrease, "18", Polarity.InsideBand, "(-∞, -18]")]
    [InlineData(ChangeDirection.Decrease, "≥18", Polarity.None, "(-∞, -18]")]
    [InlineData(ChangeDirection.Decrease, ">18", Polarity.None, "(-∞, -18)")]
    [InlineData(ChangeDirection.Decrease, "≤18", Polarity.None, "[-18, ∞)")]
    [InlineData(ChangeDirection.Decrease, "3..5", Polarity.None, "[-5, -3]")]
    [InlineData(ChangeDirection.Decrease, "≈5", Polarity.None, "(-∞, -4.5]")]
    public void A_change_is_signed_and_a_decrease_mirrored(ChangeDirection direction, string amount, Polarity polarity, string region) =>
        Region(new ChangeStatement(new(direction, ChangeType.RelativePercent, AmountOf(amount))), new(polarity)).Should().Be(region);

    [Theory]
    [InlineData(ChangeDirection.Increase, "2", "[2, ∞)")]
    [InlineData(ChangeDirection.Decrease, "0.5", "(-∞, 0.5]")]
    public void A_multiple_reached_is_a_level_and_not_mirrored(ChangeDirection direction, string amount, string region) =>
        Region(new ChangeStatement(new(direction, ChangeType.MultipleTo, AmountOf(amount))), new()).Should().Be(region);

    [Theory]
    [InlineData(Comparator.Reach, null, Polarity.None, "[80, 80]")]
    [InlineData(Comparator.Reach, null, Polarity.HigherIsBetter, "[80, ∞)")]
    [InlineData(Comparator.Reach, null, Polarity.LowerIsBetter, "(-∞, 80]")]
    [InlineData(Comparator.AtLeast, null, Polarity.None, "[80, ∞)")]
    [InlineData(Comparator.GreaterThan, null, Polarity.None, "(80, ∞)")]
    [InlineData(Comparator.AtMost, null, Polarity.None, "(-∞, 80]")]
    [InlineData(Comparator.LessThan, null, Polarity.None, "(-∞, 80)")]
    [InlineData(Comparator.GreaterThan, "1.5", Polarity.None, "[81.5, ∞)")]
    [InlineData(Comparator.GreaterThan, "≥1.5", Polarity.None, "[81.5, ∞)")]
    [InlineData(Comparator.AtLeast, "1.5 岁", Polarity.None, "[81.5, ∞)")]
    [InlineData(Comparator.LessThan, "2", Polarity.None, "(-∞, 78]")]
    [InlineData(Comparator.AtMost, "2", Polarity.None, "(-∞, 78]")]
    public void A_relative_aim_starts_from_the_benchmark(Comparator comparator, string? offset, Polarity polarity, string region) =>
        Region(ReferenceStatement.Relative(comparator, "全市平均水平", offset is null ? null : AmountOf(offset)), new(polarity, Unit.Parse("岁"), benchmark: 80))
            .Should().Be(region);

    [Theory]
    [InlineData("亿元", "5000 万元", "[10.5, ∞)")]
    [InlineData("%", "1.5 个百分点", "[11.5, ∞)")]
    [InlineData("%", "5 ‰", "[10.5, ∞)")]
    public void An_offset_is_counted_in_the_benchmark_s_unit(string unit, string offset, string region) =>
        Region(ReferenceStatement.Relative(Comparator.GreaterThan, "上年", AmountOf(offset)), new(unit: Unit.Parse(unit), benchmark: 10)).Should().Be(region);

    [Theory]
    [InlineData(Comparator.Reach, Polarity.HigherIsBetter, "[120, ∞)")]
    [InlineData(Comparator.Reach, Polarity.LowerIsBetter, "(-∞, 120]")]
    [InlineData(Comparator.AtMost, Polarity.None, "(-∞, 120]")]
    [InlineData(Comparator.AtLeast, Polarity.LowerIsBetter, "[120, ∞)")]
    public void A_delegated_aim_takes_the_number_assigned(Comparator comparator, Polarity polarity, string region) =>
        Region(ReferenceStatement.Delegated("市", comparator), new(polarity, assignment: 120)).Should().Be(region);

    [Theory]
    [InlineData(false, Polarity.None, "[5, 5]")]
    [InlineData(false, Polarity.HigherIsBetter, "[5, ∞)")]
    [InlineData(true, Polarity.HigherIsBetter, "[4.5, ∞)")]
    [InlineData(true, Polarity.None, "[4.5, 5.5]")]
    public void Keeping_pace_takes_the_benchmark_s_growth(bool isApproximate, Polarity polarity, string region) =>
        Region(ReferenceStatement.KeepPace("全市增速", isApproximate), new(polarity, Unit.Percent, benchmark: 5)).Should().Be(region);

    [Theory]
    [InlineData(false, Polarity.HigherIsBetter, "[85, ∞)")]
    [InlineData(false, Polarity.LowerIsBetter, "(-∞, 85]")]
    [InlineData(false, Polarity.None, "[85, 85]")]
    [InlineData(true, Polarity.None, "[84.5, 85.5]")]
    public void Keeping_a_level_is_no_worse_than_the_baseline(bool isApproximate, Polarity polarity, string region) =>
        Region(ReferenceStatement.MaintainLevel("保持稳定", isApproximate: isApproximate), new(polarity, baseline: 85)).Should().Be(region);

    [Fact]
    public void The_whole_of_a_scope_is_a_hundred_per_cent() => new WholeStatement { Scope = "全覆盖" }.RegionOf(new()).Should().BeEquivalentTo(
        new { Numbers = Planning.Region.Of(NumberInterval.AtLeast(100)), Unit = Unit.Percent });

    [Theory]
    [InlineData("3", "人", "人")]
    [InlineData("3 万", "人", "万人")]
    [InlineData("3 万人", "人", "万人")]
    public void The_region_is_in_the_stated_unit_or_else_the_context_s(string amount, string unit, string expected) =>
        new NumberStatement(AmountOf(amount)).RegionOf(new(unit: Unit.Parse(unit))).Unit.Should().Be(Unit.Parse(expected));

    [Theory]
    [InlineData("0", "[5, 5]")]
    [InlineData("0.5", "[4.5, 5.5]")]
    [InlineData("2", "[3, 7]")]
    public void The_caller_sets_how_far_about_reaches(string tolerance, string region) =>
        Region(new NumberStatement(AmountOf("≈5")), new(tolerance: Number(tolerance))).Should().Be(region);

    [Theory]
    [InlineData(Modality.Stretch)]
    [InlineData(Modality.Commitment)]
    public void Modality_moves_no_bound(Modality modality) => Region(new NumberStatement(AmountOf("≥5")) { Modality = modality }, new()).Should().Be("[5, ∞)");

    private static string? Region(Statement aim, RegionContext context) => aim.RegionOf(context).Numbers?.ToString();
}
