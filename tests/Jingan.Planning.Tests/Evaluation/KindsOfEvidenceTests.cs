using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>Direction, place, price basis, frequency, parts of a year, brackets, words, scope: each by a case that a document could say.</summary>
public sealed class KindsOfEvidenceTests
{
    [Theory]
    [InlineData("14 %", false)]
    [InlineData("14 %", true)]
    public void A_rise_never_meets_an_assigned_fall_however_it_is_stated(string assigned, bool isBracket) =>
        Intensity(new NumberStatement(AmountOf(assigned)) { IsTotal = isBracket }, ChangeDirection.Increase, "3 %").Outcome().Should().Be("NotMet");

    [Theory]
    [InlineData(ChangeDirection.Decrease, "15 %", "Met")]
    [InlineData(ChangeDirection.Decrease, "13 %", "NotMet")]
    [InlineData(ChangeDirection.Increase, "15 %", "NotMet")]
    public void A_bracket_on_a_ratio_of_which_less_is_better_is_a_fall(ChangeDirection direction, string reported, string outcome) =>
        Intensity(new NumberStatement(AmountOf("14 %")) { IsTotal = true }, direction, reported).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData(Polarity.LowerIsBetter)]
    [InlineData(Polarity.HigherIsBetter)]
    [InlineData(Polarity.None)]
    public void A_fall_that_is_asked_for_is_a_fall_under_every_polarity(Polarity polarity) =>
        (Fall("14 %") with { Kind = QuantityKind.Ratio, Polarity = polarity, Seen = [Saw(2020, "100"), Saw(2025, "103")] }).Outcome().Should().Be("NotMet");

    [Fact]
    public void A_base_that_the_words_name_is_that_year_s() =>
        (new Scenario(new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, AmountOf("50 %"), TimeReference.Parse("“十三五”末"))))
        {
            First = 2026,
            Last = 2030,
            AsOf = "2031-06-30",
            Seen = [Saw(2020, "100"), Saw(2025, "200"), Saw(2030, "206")],
        }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("上年")]
    [InlineData("上一年")]
    [InlineData("去年")]
    public void All_words_for_the_year_before_are_one(string words) =>
        (new Scenario(ReferenceStatement.MaintainLevel("不低于", TimeReference.Parse(words))) { Kind = QuantityKind.Stock, Seen = [Saw(2024, "100"), Saw(2025, "100")] })
            .Outcome().Should().Be("Met");

    [Theory]
    [InlineData(5, "Met")]
    [InlineData(4, "NotMet")]
    public void What_is_asked_each_year_is_judged_in_each_year(int least, string outcome) =>
        (new Scenario(new NumberStatement(AmountOf("5")) { Per = Frequency.Yearly }) { Basis = Basis.PeriodTotal, Seen = Yearly(9, 9, 9, 9, least) })
            .Outcome().Should().Be(outcome);

    [Fact]
    public void A_year_without_a_value_leaves_what_is_asked_each_year_open() =>
        (new Scenario(new NumberStatement(AmountOf("5")) { Per = Frequency.Yearly }) { Basis = Basis.PeriodTotal, Seen = Yearly(9, 9, 9, 9) })
            .Outcome().Should().Be("NoObservation");

    [Theory]
    [InlineData(1, "NotMet")]
    [InlineData(20, "Met")]
    public void A_mean_a_year_is_the_total_over_the_years(int last, string outcome) =>
        (new Scenario(new NumberStatement(AmountOf("5")) { Per = Frequency.Yearly with { IsMean = true } }) { Basis = Basis.PeriodTotal, Seen = Yearly(1, 1, 1, 2, last) })
            .Outcome().Should().Be(outcome);

    [Fact]
    public void Growth_at_constant_prices_is_no_quotient_of_nominal_values() =>
        Money("地区生产总值", [Saw(2024, "3535 亿元"), Saw(2025, "3720 亿元")]).Should().Be(GapReason.PriceBasis);

    [Fact]
    public void Growth_at_constant_prices_is_judged_by_the_rate_that_is_reported() =>
        Money("地区生产总值", [Saw(2024, "3535 亿元"), Saw(2025, "3720 亿元"), SawGrowth(2025, "5.1 %")]).Should().BeNull();

    [Fact]
    public void Growth_of_what_is_nominal_by_custom_is_the_quotient() =>
        Money("社会消费品零售总额", [Saw(2024, "3535 亿元"), Saw(2025, "3720 亿元")]).Should().BeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_quarter_is_judged_by_its_own_value(int quarter) => (new Scenario("15")
    {
        First = 2025,
        Period = ReportingPeriod.OfQuarter(2025, quarter),
        Seen = [new() { Indicator = "things", Period = ReportingPeriod.OfQuarter(2025, quarter), Value = new NumberStatement(AmountOf("17")), Wording = "17" }],
    }).Outcome().Should().Be("Met");

    [Fact]
    public void A_year_from_april_to_march_is_a_year() => (new Scenario("15")
    {
        Period = new(new(2024, 4, 1), new(2025, 3, 31)),
        Seen = [new() { Indicator = "things", Period = new(new(2024, 4, 1), new(2025, 3, 31)), Value = new NumberStatement(AmountOf("17")), Wording = "17" }],
    }).Outcome().Should().Be("Met");

    [Fact]
    public void A_decided_total_stays_so_beside_a_year_of_fewer_than_some() =>
        (new Scenario("60") { Basis = Basis.PeriodTotal, Limits = null, Seen = [.. Yearly(30, 20, 10), Saw(2024, "<50")] }).Outcome().Should().Be("Met");

    [Fact]
    public void Growth_finds_the_growth_that_is_reported_of_the_level()
    {
        var level = new Indicator { Id = "sales", Name = new("零售额"), Unit = Unit.Parse("亿元"), Kind = QuantityKind.Flow };
        var growth = new Indicator { Id = "growth", Name = new("零售额增速"), Unit = Unit.Percent, Kind = QuantityKind.Rate, Polarity = Polarity.HigherIsBetter };
        var target = new Target { Id = "a", Indicator = "growth", Aim = new NumberStatement(AmountOf("7 %")), Wording = "7%" };

        JudgedIn2025([level, growth], target, SawGrowth(2025, "8.2 %") with { Indicator = "sales" }).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void The_city_s_mean_is_found_where_its_value_is_known()
    {
        var years = new Indicator { Id = "things", Name = new("人均预期寿命"), Unit = Unit.Parse("岁"), Kind = QuantityKind.Index };
        var target = new Target { Id = "a", Indicator = "things", Aim = ReferenceStatement.Relative(Comparator.GreaterThan, "全市平均水平"), Wording = "高于全市平均水平" };

        JudgedIn2025([years], target, Saw(2025, "84 岁"), Saw(2025, "83 岁") with { Place = new("310000", "上海市") }).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void A_value_of_the_nation_judges_no_district() =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [Saw(2025, "90") with { Place = new("100000", "全国") }] }).Judge().Message.Zh.Should().Contain("全国");

    [Fact]
    public void The_district_s_figure_judges_no_target_for_some_zones()
    {
        var target = new Target { Id = "a", Indicator = "things", Aim = new NumberStatement(AmountOf("80")), Wording = "80家", Scope = new("三个片区") };

        JudgedIn2025([new() { Id = "things", Name = new("事物"), Unit = Unit.Parse("家"), Kind = QuantityKind.Stock }], target, Saw(2025, "90")).Reason
            .Should().Be(GapReason.NoObservation);
    }

    [Fact]
    public void What_is_basically_done_is_not_all_done() =>
        (new Scenario(new WholeStatement { Scope = "全部完成" }) { Basis = Basis.Level, Seen = [Saw(2025, 2025, new WholeStatement { Scope = "基本完成", IsApproximate = true })] })
            .Outcome().Should().Be("WordsOnly");

    [Fact]
    public void What_is_basically_done_is_what_was_asked_where_no_more_was() =>
        (new Scenario(new WholeStatement { Scope = "基本完成", IsApproximate = true }) { Basis = Basis.Level, Seen = [Saw(2025, 2025, new WholeStatement { Scope = "基本完成", IsApproximate = true })] })
            .Outcome().Should().Be("Met");

    [Theory]
    [InlineData("新增208家", "NotMet")]
    [InlineData("净增208家", "Met")]
    public void What_came_new_does_not_tell_what_is_left_of_it(string wording, string outcome) =>
        (Growth("200", ChangeType.Absolute) with
        {
            Kind = QuantityKind.Stock,
            Seen = [Saw(2020, "320"), Saw(2025, "515"), Saw(2021, 2025, "208") with { Wording = wording }],
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void Of_falls_the_greater_is_above_the_benchmark()
    {
        var indicator = new Indicator { Id = "things", Name = new("单位能耗降低率"), Unit = Unit.Percent, Kind = QuantityKind.Ratio, Polarity = Polarity.HigherIsBetter };
        var target = new Target { Id = "a", Indicator = "things", Aim = ReferenceStatement.Relative(Comparator.GreaterThan, "全国平均水平"), Wording = "高于全国平均水平" };
        JudgedIn2025([indicator], target, Saw(2025, "21"), Saw(2025, "13") with { Place = new("100000", "全国") }).Verdict.Should().Be(Verdict.Met);
    }

    [Theory]
    [InlineData("≥100", "80", "80")]
    [InlineData("≤100", "80", "125")]
    public void Before_the_deadline_the_achievement_is_that_of_the_latest_value(string aim, string latest, string share) =>
        (new Scenario(aim) { Basis = Basis.Level, Seen = [Saw(2020, "50"), Saw(2023, latest)], AsOf = "2024-06-30" }).Judge().Achievement.Should().Be(Number(share));

    [Fact]
    public void What_is_reported_within_the_assignment_meets_it() =>
        (new Scenario(ReferenceStatement.Delegated("市")) { Basis = Basis.Level, Seen = [Saw(2025, 2025, ReferenceStatement.Delegated("市", Comparator.AtMost))], Polarity = Polarity.LowerIsBetter })
            .Outcome().Should().Be("Met");

    [Fact]
    public void A_value_of_another_year_is_named() =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [Saw(2023, "100")] }).Judge().Message.Zh.Should().Contain("2023年").And.Contain("2025年");

    [Theory]
    [InlineData("12", "deterioration")]
    [InlineData("10", "target-achieved")]
    [InlineData("9", "target-achieved")]
    public void Holding_a_base_has_a_grade(string latest, string grade) => (new Scenario("≤10")
    {
        Basis = Basis.Level,
        Kind = QuantityKind.Stock,
        Polarity = Polarity.LowerIsBetter,
        First = 2026,
        Last = 2030,
        AsOf = "2028-06-01",
        Seen = [Saw(2025, "10"), Saw(2027, latest)],
    }).Judge().Pace!.Progress.Grade!.Id.Should().Be(grade);

    [Theory]
    [InlineData("不少于", "80", "50", "62.5")]
    [InlineData("不超过", "80", "100", "80")]
    public void Achievement_is_the_share_of_the_aim(string side, string aim, string actual, string share) =>
        (new Scenario(side == "不少于" ? "≥" + aim : "≤" + aim) { Basis = Basis.Level, Seen = [Saw(2025, actual)] }).Judge().Achievement.Should().Be(Number(share));

    [Fact]
    public void The_latest_value_stands_beside_what_is_not_due() =>
        (new Scenario("80") { Basis = Basis.Level, AsOf = "2024-06-30", Seen = [Saw(2022, "40"), Saw(2023, "50")] }).Judge().Latest!.Period.Should().Be(ReportingPeriod.OfYear(2023));

    [Theory]
    [InlineData("5..7", "6", "目标5～7家，实际6家，在目标区间内。")]
    [InlineData("5..7", "9", "目标5～7家，实际9家，高出区间2家。")]
    [InlineData("5..7", "4", "目标5～7家，实际4家，低于区间1家。")]
    [InlineData(">5", "5", "目标高于5家，实际5家，未达到（须高于5家）。")]
    [InlineData("≤5", "3", "目标不高于5家，实际3家，余2家。")]
    [InlineData("≤5", "8", "目标不高于5家，实际8家，高3家。")]
    [InlineData("600", "450", "目标600家，实际450家，差150家。")]
    [InlineData("600", ">700", "目标600家，实际超过700家，已达到。")]
    public void A_verdict_is_said_as_a_planner_says_it(string aim, string actual, string sentence) =>
        (new Scenario(aim) { Basis = Basis.Level, Seen = [Saw(2025, actual)] }).Judge().Message.Zh.Should().Be(sentence);

    [Theory]
    [InlineData("80", "下降18%的目标，实际下降20%，多降2个百分点。")]
    [InlineData("103", "下降18%的目标，实际上升3%，未下降。")]
    public void A_fall_is_said_as_one(string end, string sentence) =>
        (Fall("18 %") with { Polarity = Polarity.LowerIsBetter, Seen = [Saw(2020, "100"), Saw(2025, end)] }).Judge().Message.Zh.Should().Be(sentence);

    private static Scenario Intensity(Statement assigned, ChangeDirection direction, string reported) =>
        new(ReferenceStatement.Delegated("市"))
        {
            Unit = "吨标准煤/万元",
            Kind = QuantityKind.Ratio,
            Polarity = Polarity.LowerIsBetter,
            Seen = [Saw(2021, 2025, new ChangeStatement(new(direction, ChangeType.RelativePercent, AmountOf(reported))))],
            Options = new() { Assignments = [new() { Id = "assigned", Indicator = "things", Aim = assigned, Wording = "14%" }] },
        };

    private static GapReason? Money(string name, ValueList<Observation> seen)
    {
        var indicator = new Indicator { Id = "things", Name = new(name), Unit = Unit.Parse("亿元"), Kind = QuantityKind.Flow, Polarity = Polarity.HigherIsBetter };
        var aim = new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, Amount.About(5, Unit.Percent)));
        return JudgedIn2025([indicator], new() { Id = "a", Indicator = "things", Aim = aim, Wording = "增长5%左右" }, [.. seen]).Reason;
    }

    private static TargetEvaluation JudgedIn2025(ValueList<Indicator> indicators, Target target, params ReadOnlySpan<Observation> seen)
    {
        var plan = new Plan
        {
            Id = "plan",
            Title = new("计划"),
            Kind = PlanKind.AnnualPlan,
            Period = ReportingPeriod.OfYear(2025),
            Jurisdiction = new("310106", new("静安区")),
            Targets = [target],
        };
        return plan.Evaluate(new() { Indicators = indicators, Observations = [.. seen] }, new(2026, 1, 31)).Targets[0];
    }

    private static ValueList<Observation> Yearly(params int[] values) =>
        [.. values.Select((value, index) => Saw(2021 + index, value.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
}
