using Jingan.Planning.Tracing;
using Jingan.Planning.Tests.Tracing;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Alignment;

public sealed class PlanAlignmentTests
{
    private static readonly PlanSet BuiltIn = BuiltInPlans.LoadAll();

    [Theory]
    [InlineData("完成市下达目标", "完成市下达目标", PairStanding.Same)]
    [InlineData("高于全市平均水平", "高于全市平均水平", PairStanding.Same)]
    [InlineData("位居全市前列", "位居全市前列", PairStanding.Same)]
    [InlineData("全部完成", "全部完成", PairStanding.Same)]
    public void Aims_without_numbers_are_the_same_or_do_not_compare(string upper, string lower, PairStanding standing) =>
        new AlignmentCase(upper, Basis.Level, lower, Basis.Level).Pair().Standing.Should().Be(standing);

    [Theory]
    [InlineData("完成市下达目标", "5亿元", GapReason.AssignmentMissing)]
    [InlineData("5亿元", "完成市下达目标", GapReason.AssignmentMissing)]
    [InlineData("全部完成", "5亿元", GapReason.ScopeUnknown)]
    [InlineData("高于全市平均水平", "5亿元", GapReason.BenchmarkMissing)]
    [InlineData("位居全市前列", "5亿元", GapReason.Qualitative)]
    [InlineData("完成市下达目标", "不低于国家下达目标", GapReason.AssignmentMissing)]
    public void A_number_does_not_compare_with_what_states_none(string upper, string lower, GapReason reason) =>
        new AlignmentCase(upper, Basis.Level, lower, Basis.Level).Pair().Reason.Should().Be(reason);

    [Fact]
    public void The_message_says_which_side_leaves_the_number_to_others() =>
        new AlignmentCase("完成市下达目标", Basis.Level, "5亿元", Basis.Level).Pair().Message.En.Should().StartWith("The upper plan leaves the number to a higher authority");

    [Fact]
    public void A_target_beyond_the_upper_period_does_not_compare()
    {
        var pair = (new AlignmentCase("5亿元", Basis.Level, "6亿元", Basis.Level) with { Year = 2026 }).Pair();
        (pair.Reason, pair.IsDueLater).Should().Be((GapReason.PeriodDiffers, true));
    }

    [Fact]
    public void An_upper_target_on_no_basis_does_not_compare() =>
        new AlignmentCase("50|%", null, "增长5%", Basis.YearOnYear).Pair().Reason.Should().Be(GapReason.BasisUnknown);

    [Fact]
    public void Numbers_beyond_decimal_do_not_compare() =>
        new AlignmentCase("0.00000000000001元", Basis.PeriodTotal, "999999999999999元", Basis.PeriodTotal) { Things = new() { Unit = "元" } }.Pair().Reason.Should().Be(GapReason.BeyondRange);

    [Fact]
    public void Targets_without_a_counterpart_are_told_on_both_sides()
    {
        var alignment = PlanAlignment.Between(PlanOf("upper", "a", "b"), PlanOf("lower", "b", "c"), PlanSet.Empty);
        (Ids(alignment.UpperAlone), Ids(alignment.LowerAlone), alignment.Pairs.Count).Should().Be(("a", "c", 1));
    }

    [Fact]
    public void An_indicator_that_is_not_defined_does_not_compare() =>
        PlanAlignment.Between(PlanOf("upper", "a"), PlanFor(2021, 2025, ("6亿元", Basis.Level)) is var plan ? plan with { Targets = [plan.Targets[0] with { Indicator = "a" }] } : plan, PlanSet.Empty).Pairs.Single().Reason.Should().Be(GapReason.IndicatorMissing);

    [Fact]
    public void What_a_plan_states_twice_is_one_target()
    {
        var upper = PlanFor(2021, 2025, ("1360|亿元", Basis.Level), ("达到1360亿元以上", Basis.Level));
        var pair = PlanAlignment.Between(upper, PlanFor(2021, 2021, ("1300亿元", Basis.Level)), new Things().Set).Pairs.Single();
        pair.Upper.Restated.Should().Equal(upper.Targets[1]);
    }

    [Fact]
    public void A_rank_is_not_paired_with_a_number_where_a_number_stands_beside_it()
    {
        var upper = PlanFor(2021, 2025, ("3~5|%", Basis.AverageAnnualGrowth), ("位居全市前列", Basis.Level));
        var alignment = PlanAlignment.Between(upper, PlanFor(2021, 2021, ("增长5%", Basis.YearOnYear)), new Things().Set);
        (alignment.Pairs.Single().Standing, alignment.UpperAlone.Single().Target).Should().Be((PairStanding.WithinRange, upper.Targets[1]));
    }

    [Fact]
    public void A_pair_that_does_not_compare_is_left_out_where_both_have_one_that_does()
    {
        var upper = PlanFor(2021, 2025, ("3~5|%", Basis.AverageAnnualGrowth), ("新增3000亿元", Basis.PeriodTotal));
        var lower = PlanFor(2021, 2021, ("增长5%", Basis.YearOnYear), ("新增700亿元", Basis.PeriodTotal));
        PlanAlignment.Between(upper, lower, new Things().Set).Pairs.Select(pair => pair.Standing).Should().Equal(PairStanding.WithinRange, PairStanding.Ahead);
    }

    [Fact]
    public void A_lower_plan_names_its_upper_plan_or_does_not()
    {
        var upper = BuiltIn.FindPlan("jingan-fyp14")!;
        new[] { "jingan-annual-2021", "jingan-key-targets-2021" }.Select(id => PlanAlignment.Between(upper, BuiltIn.FindPlan(id)!, BuiltIn).IsDeclared).Should().Equal(true, false);
    }

    [Theory]
    [InlineData("general-public-budget-revenue", PairStanding.WithinRange)]
    [InlineData("new-regional-and-other-headquarters", PairStanding.OnPace)]
    [InlineData("retail-sales", PairStanding.BehindPace)]
    [InlineData("high-tech-enterprises", PairStanding.BehindPace)]
    [InlineData("invention-patents-granted", PairStanding.OnPace)]
    [InlineData("registered-urban-unemployment", PairStanding.Incomparable)]
    [InlineData("old-housing-comprehensive-renovation", PairStanding.BehindPace)]
    [InlineData("hotline-resolution-rate", PairStanding.Same)]
    public void The_plan_for_2021_stands_to_the_14th_plan(string indicator, PairStanding standing) =>
        Builtin("jingan-fyp14", "jingan-annual-2021").Pairs.Single(pair => pair.Upper.Target.Indicator == indicator).Standing.Should().Be(standing);

    public static IEnumerable<object[]> AllPairs => from upper in BuiltInPlans.Ids from lower in BuiltInPlans.Ids select new object[] { upper, lower };

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void Every_target_of_both_plans_is_in_a_pair_restated_or_alone(string upper, string lower)
    {
        var alignment = Builtin(upper, lower);
        (Counted(alignment.Pairs.Select(pair => pair.Upper).Concat(alignment.UpperAlone)), Counted(alignment.Pairs.Select(pair => pair.Lower).Concat(alignment.LowerAlone)))
            .Should().Be((All(alignment.Upper), All(alignment.Lower)));
    }

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void A_pair_has_a_reason_exactly_where_it_does_not_compare(string upper, string lower) =>
        Builtin(upper, lower).Pairs.Where(pair => pair.Reason is not null != (pair.Standing == PairStanding.Incomparable)).Should().BeEmpty();

    private static PlanAlignment Builtin(string upper, string lower) => PlanAlignment.Between(BuiltIn.FindPlan(upper)!, BuiltIn.FindPlan(lower)!, BuiltIn);

    private static int Counted(IEnumerable<AlignedTarget> targets) => targets.Distinct(ReferenceEqualityComparer.Instance).Cast<AlignedTarget>().Sum(target => 1 + target.Restated.Count);

    private static int All(Plan plan) => plan.Targets.Count + plan.Commitments.Sum(commitment => commitment.Targets.Count);

    private static string Ids(IEnumerable<AlignedTarget> targets) => string.Join(' ', targets.Select(target => target.Target.Indicator));

    private static Plan PlanOf(string id, params string[] indicators) => new() { Id = id, Title = new("规划"), Kind = PlanKind.SpecialPlan, Period = ReportingPeriod.OfYears(2021, 2025), Jurisdiction = new("310106", new("静安区")), Targets = [.. indicators.Select(indicator => TargetOf(indicator, "5亿元", Basis.Level, indicator))] };
}
