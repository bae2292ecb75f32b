using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Aims;

public sealed class UnresolvedTests
{
    public static TheoryData<Statement, GapReason> WithoutNumbers => new()
    {
        { new WordsStatement("进一步完善"), GapReason.Qualitative },
        { new RankStatement(new("中心城区", 1, 1, "首位")), GapReason.Qualitative },
        { ReferenceStatement.Relative(Comparator.GreaterThan, "全市平均水平"), GapReason.BenchmarkMissing },
        { ReferenceStatement.KeepPace("全市增速"), GapReason.BenchmarkMissing },
        { ReferenceStatement.Delegated("市"), GapReason.AssignmentMissing },
        { ReferenceStatement.MaintainLevel("保持稳定"), GapReason.BaselineMissing },
    };

    [Theory]
    [MemberData(nameof(WithoutNumbers))]
    public void Without_what_it_depends_on_an_aim_says_what_is_missing(Statement aim, GapReason reason) =>
        aim.RegionOf(new()).Gap.Should().Be(reason);

    [Theory]
    [MemberData(nameof(WithoutNumbers))]
    public void An_unresolved_aim_has_no_numbers(Statement aim, GapReason reason) =>
        aim.RegionOf(new()).Should().Match<AcceptanceRegion>(region => region.Numbers == null && region.Unit == null, "it is {0}", reason);

    [Theory]
    [MemberData(nameof(WithoutNumbers))]
    public void Only_words_and_ranks_stay_unresolved_with_everything_supplied(Statement aim, GapReason reason) =>
        aim.RegionOf(new(baseline: 1, benchmark: 1, assignment: 1)).Gap.Should().Be(reason == GapReason.Qualitative ? reason : null);

    [Fact]
    public void An_offset_in_a_unit_that_does_not_convert_is_unresolved() =>
        ReferenceStatement.Relative(Comparator.GreaterThan, "上年", AmountOf("5 人")).RegionOf(new(unit: Unit.Parse("亿元"), benchmark: 10)).Numbers.Should().BeNull();

    [Fact]
    public void An_offset_in_percentage_points_beside_a_count_is_unresolved() =>
        ReferenceStatement.Relative(Comparator.GreaterThan, "上年", AmountOf("5 个百分点")).RegionOf(new(unit: Unit.Parse("家"), benchmark: 10)).Numbers.Should().BeNull();

    [Fact]
    public void A_negative_tolerance_is_refused() =>
        FluentActions.Invoking(() => new RegionContext(tolerance: -0.1m)).Should().Throw<ArgumentOutOfRangeException>();
}
