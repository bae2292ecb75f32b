using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Reading;

public sealed class AimReadingTests
{
    private static readonly Unit Home = Unit.Parse("家");

    public static TheoryData<string, Statement> Aims => new()
    {
        { "{kind: exact, value: 80, unit: 家}", new NumberStatement(Amount.Exactly(80, Home)) },
        { "{kind: at-least, value: 5}", new NumberStatement(Amount.AtLeast(5)) },
        { "{kind: at-least, lower: 5}", new NumberStatement(Amount.AtLeast(5)) },
        { "{kind: greater-than, value: 45}", new NumberStatement(Amount.GreaterThan(45)) },
        { "{kind: at-most, value: 750}", new NumberStatement(Amount.AtMost(750)) },
        { "{kind: less-than, upper: 30}", new NumberStatement(Amount.LessThan(30)) },
        { "{kind: between, lower: 3, upper: 5}", new NumberStatement(Amount.Between(3, 5)) },
        { "{kind: between, lower: 3, upper: 5, upperInclusive: false}", new NumberStatement(new(new(3, true, 5, false))) },
        { "{kind: between, lower: 3, upper: 5, approximate: true}", new NumberStatement(new(NumberInterval.Between(3, 5), isApproximate: true)) },
        { "{kind: about, value: 5.0}", new NumberStatement(Amount.About(5.0m)) },
        {
            "{kind: change, direction: decrease, changeType: relative-percent, lower: 18, unit: '%', reference: 2020年}",
            new ChangeStatement(new(ChangeDirection.Decrease, ChangeType.RelativePercent, Amount.AtLeast(18, Unit.Percent), TimeReference.Parse("2020年")))
        },
        { "{kind: change, direction: decrease, value: 18}", new ChangeStatement(new(ChangeDirection.Decrease, null, Amount.Exactly(18))) },
        { "{kind: cumulative, value: 13.5, unit: 亿元}", new NumberStatement(Amount.Exactly(13.5m, Unit.Parse("亿元"))) { IsTotal = true } },
        { "{kind: delegated, authority: 市政府, comparator: at-most}", ReferenceStatement.Delegated("市政府", Comparator.AtMost) },
        { "{kind: delegated}", ReferenceStatement.Delegated(null) },
        { "{kind: complete-all, scope: 全覆盖, approximate: true}", new WholeStatement { Scope = "全覆盖", IsApproximate = true } },
        {
            "{kind: relative, comparator: greater-than, benchmark: 全市平均水平, offset: {value: 1, unit: 个百分点}}",
            ReferenceStatement.Relative(Comparator.GreaterThan, "全市平均水平", Amount.Exactly(1, Unit.PercentagePoints))
        },
        { "{kind: keep-pace, benchmark: 全市增速, approximate: true}", ReferenceStatement.KeepPace("全市增速", isApproximate: true) },
        { "{kind: rank, words: 前三, peers: 全市, best: 1, worst: 3}", new RankStatement(new("全市", 1, 3, "前三")) },
        { "{kind: rank, words: 前列}", new RankStatement(new(null, null, null, "前列")) },
        { "{kind: maintain-level, words: 持平, reference: 上年}", ReferenceStatement.MaintainLevel("持平", TimeReference.Parse("上年")) },
        { "{kind: qualitative, text: 进一步完善, modality: stretch}", new WordsStatement("进一步完善") { Modality = Modality.Stretch } },
        {
            "{kind: composite, connective: respectively, parts: [{kind: exact, value: 60, subject: 甲}, {kind: exact, value: 20, subject: 乙}], note: 分别}",
            new CompositeStatement(
                [new(new NumberStatement(Amount.Exactly(60)), "甲"), new(new NumberStatement(Amount.Exactly(20)), "乙")],
                Connective.Respectively) { Note = "分别" }
        },
    };

    [Theory]
    [MemberData(nameof(Aims))]
    public void Every_kind_of_aim_can_be_spelled_out(string yaml, Statement aim) => Read($"target: {yaml}").Aim.Should().Be(aim);

    [Fact]
    public void The_wording_of_a_spelled_out_aim_can_be_as_printed() =>
        Read("target: {kind: exact, value: 1360}, wording: 1360亿").Wording.Should().Be("1360亿");

    [Fact]
    public void A_basis_that_is_written_counts() => Read("basis: year-on-year, target: 5%").Basis!.Basis.Should().Be(Basis.YearOnYear);

    [Fact]
    public void A_basis_that_is_not_written_comes_from_the_wording() => Read("target: 同比增长5%").Basis.Should().Be(new StatedBasis(Basis.YearOnYear));

    [Fact]
    public void The_target_s_own_unit_completes_the_wording() =>
        Read("unit: 家, target: '80'").Aim.Should().Be(new NumberStatement(Amount.Exactly(80, Home)));

    private static Target Read(string keys)
    {
        var result = PlanReader.ReadYaml($$"""
            format: jingan-planning/1
            plan:
              id: demo
              title: 规划
              kind: annual-plan
              period: 2026
              jurisdiction: {code: "310106", name: 静安区}
              targets:
                - {id: a, indicator: a, {{keys}}}
            """);
        result.Diagnostics.Should().BeEmpty();
        return result.Content.Plans.Should().ContainSingle().Which.Targets.Single();
    }
}
