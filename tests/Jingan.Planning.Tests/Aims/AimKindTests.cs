using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Aims;

public sealed class AimKindTests
{
    [Theory]
    [InlineData("80", AimKind.Exact)]
    [InlineData("≥80", AimKind.AtLeast)]
    [InlineData(">80", AimKind.GreaterThan)]
    [InlineData("≤80", AimKind.AtMost)]
    [InlineData("<80", AimKind.LessThan)]
    [InlineData("3..5", AimKind.Between)]
    [InlineData("≈5", AimKind.About)]
    public void The_kind_of_an_aim_at_an_amount_is_the_amount_s(string amount, AimKind kind) => new AmountAim(AmountOf(amount)).Kind.Should().Be(kind);

    [Fact]
    public void Every_kind_is_some_aim_s() => new[] { "80", "≥80", ">80", "≤80", "<80", "3..5", "≈5" }
        .Select(amount => new AmountAim(AmountOf(amount)).Kind)
        .Concat(new Aim[]
        {
            new ChangeAim(new(ChangeDirection.Increase, null, AmountOf("5"))),
            new CumulativeAim(AmountOf("5")),
            new DelegatedAim(null),
            new CompleteAllAim(),
            new RelativeAim(Comparator.Reach, "上年"),
            new KeepPaceAim("全市"),
            new RankAim(new(null, null, null, "前列")),
            new MaintainLevelAim("持平"),
            new QualitativeAim("完善"),
            new CompositeAim([new(new QualitativeAim("一")), new(new QualitativeAim("二"))]),
        }.Select(aim => aim.Kind))
        .Should().Equal(Enum.GetValues<AimKind>());
}
