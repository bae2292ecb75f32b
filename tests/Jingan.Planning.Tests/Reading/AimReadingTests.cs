using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Reading;

public sealed class AimReadingTests
{
    private static readonly Unit Home = Unit.Parse("家");

    public static TheoryData<string, Aim> Aims => new()
    {
        { "{kind: exact, value: 80, unit: 家}", new AmountAim(Amount.Exactly(80, Home)) },
        { "{kind: at-least, value: 5}", new AmountAim(Amount.AtLeast(5)) },
        { "{kind: at-least, lower: 5}", new AmountAim(Amount.AtLeast(5)) },
        { "{kind: greater-than, value: 45}", new AmountAim(Amount.GreaterThan(45)) },
        { "{kind: at-most, value: 750}", new AmountAim(Amount.AtMost(750)) },
        { "{kind: less-than, upper: 30}", new AmountAim(Amount.LessThan(30)) },
        { "{kind: between, lower: 3, upper: 5}", new AmountAim(Amount.Between(3, 5)) },
        { "{kind: between, lower: 3, upper: 5, upperInclusive: false}", new AmountAim(new(new(3, true, 5, false))) },
        { "{kind: between, lower: 3, upper: 5, approximate: true}", new AmountAim(new(NumberInterval.Between(3, 5), isApproximate: true)) },
        { "{kind: about, value: 5.0}", new AmountAim(Amount.About(5.0m)) },
        {
            "{kind: change, direction: decrease, changeType: relative-percent, lower: 18, unit: '%', reference: 2020年}",
            new ChangeAim(new(ChangeDirection.Decrease, ChangeType.RelativePercent, Amount.AtLeast(18, Unit.Percent), "2020年"))
        },
        { "{kind: change, direction: decrease, value: 18}", new ChangeAim(new(ChangeDirection.Decrease, null, Amount.Exactly(18))) },
        { "{kind: cumulative, value: 13.5, unit: 亿元}", new CumulativeAim(Amount.Exactly(13.5m, Unit.Parse("亿元"))) },
        { "{kind: delegated, authority: 市政府, comparator: at-most}", new DelegatedAim("市政府", Comparator.AtMost) },
        { "{kind: delegated}", new DelegatedAim(null) },
        { "{kind: complete-all, scope: 全覆盖, approximate: true}", new CompleteAllAim("全覆盖", isApproximate: true) },
        {
            "{kind: relative, comparator: greater-than, benchmark: 全市平均水平, offset: {value: 1, unit: 个百分点}}",
            new RelativeAim(Comparator.GreaterThan, "全市平均水平", Amount.Exactly(1, Unit.PercentagePoints))
        },
        { "{kind: keep-pace, benchmark: 全市增速, approximate: true}", new KeepPaceAim("全市增速", isApproximate: true) },
        { "{kind: rank, words: 前三, peers: 全市, best: 1, worst: 3}", new RankAim(new("全市", 1, 3, "前三")) },
        { "{kind: rank, words: 前列}", new RankAim(new(null, null, null, "前列")) },
        { "{kind: maintain-level, words: 持平, reference: 上年}", new MaintainLevelAim("持平", "上年") },
        { "{kind: qualitative, text: 进一步完善, modality: stretch}", new QualitativeAim("进一步完善", Modality.Stretch) },
        {
            "{kind: composite, connective: respectively, parts: [{kind: exact, value: 60, subject: 甲}, {kind: exact, value: 20, subject: 乙}], note: 分别}",
            new CompositeAim(
                [new(new AmountAim(Amount.Exactly(60)), "甲"), new(new AmountAim(Amount.Exactly(20)), "乙")],
                Connective.Respectively,
                note: "分别")
        },
    };

    [Theory]
    [MemberData(nameof(Aims))]
    public void Every_kind_of_aim_can_be_spelled_out(string yaml, Aim aim) => Read($"target: {yaml}").Aim.Should().Be(aim);

    [Fact]
    public void The_wording_of_a_spelled_out_aim_can_be_as_printed() =>
        Read("target: {kind: exact, value: 1360}, wording: 1360亿").Wording.Should().Be("1360亿");

    [Fact]
    public void A_basis_that_is_written_counts() => Read("basis: year-on-year, target: 5%").Basis!.Basis.Should().Be(Basis.YearOnYear);

    [Fact]
    public void A_basis_that_is_not_written_comes_from_the_wording() => Read("target: 同比增长5%").Basis.Should().Be(new StatedBasis(Basis.YearOnYear));

    [Fact]
    public void The_target_s_own_unit_completes_the_wording() =>
        Read("unit: 家, target: '80'").Aim.Should().Be(new AmountAim(Amount.Exactly(80, Home)));

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
