using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Aims;

public sealed class AimKindTests
{
    [Theory]
    [InlineData("80", StatementKind.Exact)]
    [InlineData("≥80", StatementKind.AtLeast)]
    [InlineData(">80", StatementKind.GreaterThan)]
    [InlineData("≤80", StatementKind.AtMost)]
    [InlineData("<80", StatementKind.LessThan)]
    [InlineData("3..5", StatementKind.Between)]
    [InlineData("≈5", StatementKind.About)]
    public void The_kind_of_an_aim_at_an_amount_is_the_amount_s(string amount, StatementKind kind) => new NumberStatement(AmountOf(amount)).Kind.Should().Be(kind);

    [Fact]
    public void Every_kind_is_some_aim_s() => new[] { "80", "≥80", ">80", "≤80", "<80", "3..5", "≈5" }
        .Select(amount => new NumberStatement(AmountOf(amount)).Kind)
        .Concat(new Statement[]
        {
            new ChangeStatement(new(ChangeDirection.Increase, null, AmountOf("5"))),
            new NumberStatement(AmountOf("5")) { IsTotal = true },
            ReferenceStatement.Delegated(null),
            new WholeStatement(),
            ReferenceStatement.Relative(Comparator.Reach, "上年"),
            ReferenceStatement.KeepPace("全市"),
            new RankStatement(new(null, null, null, "前列")),
            ReferenceStatement.MaintainLevel("持平"),
            new WordsStatement("完善"),
            new CompositeStatement([new(new WordsStatement("一")), new(new WordsStatement("二"))]),
        }.Select(aim => aim.Kind))
        .Should().Equal(Enum.GetValues<StatementKind>());
}
