using Jingan.Planning.Comparison;
using Jingan.Planning.Tracing;
using static Jingan.Planning.Tests.Tracing.Things;

namespace Jingan.Planning.Tests.Tracing;

/// <summary>Statements to which evaluation, tracing and comparison once gave different answers.</summary>
public sealed class OneAnswerTests
{
    private static readonly Things Decade = new() { Seen = [Saw(2020, "100亿元"), Saw(2025, "200亿元"), Saw(2030, "206亿元")] };

    [Fact]
    public void The_end_of_the_13th_plan_is_2020_for_trace() =>
        Decade.Target(2026, 2030, "比“十三五”末增长50%", null).Levels.Single().Should()
            .Match<LevelReading>(level => level.Numbers.ToString() == "[150, 150]" && level.Baseline!.Period.End.Year == 2020);

    [Fact]
    public void The_end_of_the_13th_plan_is_2020_for_comparison() =>
        Aims(Decade, ReportingPeriod.OfYears(2026, 2030), "比“十三五”末增长50%", null, "150亿元").Should()
            .Match<AimComparison>(aims => aims.Effect == ChangeEffect.Equivalent && aims.ConversionBefore!.Baseline.Year == 2020);

    [Theory]
    [InlineData("上年")]
    [InlineData("上一年")]
    [InlineData("去年")]
    public void The_year_before_is_one_time_in_all_its_words(string words)
    {
        var things = new Things { Unit = "家", Kind = QuantityKind.Stock, Seen = [Saw(2024, "90家"), Saw(2025, "95家")] };
        var plan = new Plan
        {
            Id = "plan",
            Title = new("规划"),
            Kind = PlanKind.AnnualPlan,
            Period = ReportingPeriod.OfYear(2025),
            Jurisdiction = new("310106", new("静安区")),
            Targets = [new() { Id = "t", Indicator = "things", Aim = ReferenceStatement.MaintainLevel("不低于" + words, TimeReference.Parse(words)), Wording = "不低于" + words }],
        };

        (things with { Plans = [plan] }).Trace().Points.OfType<TracedTarget>().Single().Numbers.Levels.Single()
            .Should().Match<LevelReading>(level => level.Numbers.ToString() == "[90, 90]" && level.Origin == LevelOrigin.Kept);
    }

    [Fact]
    public void A_year_from_April_to_March_has_one_basis()
    {
        var year = new ReportingPeriod(new(2024, 4, 1), new(2025, 3, 31));
        var things = Decade with { Plans = [PlanFor(year, ("5亿元", null))], Seen = [Saw(year, "6亿元")] };

        things.Trace().Points.Select(point => point switch
        {
            TracedTarget target => target.Numbers.Basis,
            TracedActual actual => actual.Numbers.Basis,
            _ => null,
        }).Should().Equal(Basis.Level, Basis.Level);
    }

    [Fact]
    public void A_year_from_April_to_March_compares_on_its_basis()
    {
        var year = new ReportingPeriod(new(2024, 4, 1), new(2025, 3, 31));
        Aims(Decade, year, "5亿元", null, "6亿元").Effect.Should().Be(ChangeEffect.Tightened);
    }

    [Fact]
    public void Growth_over_an_observed_break_makes_no_level_for_comparison() =>
        Aims(
            new() { Seen = [Saw(2020, "100亿元"), Saw(2021, "120亿元", ObservationStatus.Break)] }, ReportingPeriod.OfYear(2021), "增长5%", Basis.YearOnYear, "110亿元")
            .Reason.Should().Be(GapReason.SeriesBreak);

    [Fact]
    public void Growth_over_an_observed_break_makes_no_level_for_trace() =>
        new Things { Seen = [Saw(2020, "100亿元"), Saw(2021, "120亿元", ObservationStatus.Break)] }
            .Target(2021, 2021, "增长5%", Basis.YearOnYear).Gap!.Reason.Should().Be(GapReason.SeriesBreak);

    [Fact]
    public void Nothing_is_computed_at_constant_prices_from_values_at_current_prices()
    {
        var gdp = new Indicator { Id = "things", Name = new("地区生产总值"), Unit = Unit.Parse("亿元"), Kind = QuantityKind.Flow };
        var set = new PlanSet { Indicators = [gdp], Observations = [Saw(2020, "3535亿元"), Saw(2021, "3720亿元")], Plans = [PlanFor(2021, 2021, ("增长5%左右", Basis.YearOnYear))] };

        var numbers = set.Trace("things").Points.OfType<TracedTarget>().Single().Numbers;
        var actual = set.Trace("things").Points.OfType<TracedActual>().Last().Numbers;
        (numbers.Gap!.Reason, actual.Growth.Single().Gap!.Reason).Should().Be((GapReason.PriceBasis, GapReason.PriceBasis));
    }

    [Fact]
    public void A_ratio_of_another_place_is_told_beside_and_contradicts_nothing()
    {
        var things = new Things { Unit = "%", Kind = QuantityKind.Ratio };
        var nation = PlanFor(2021, 2025, ("24.1%", Basis.Level)) with { Jurisdiction = new("100000", new("全国")) };

        nation.Align(PlanFor(2025, 2025, ("18%", Basis.Level)), things.Set).Pairs.Single().Standing.Should().Be(PairStanding.OtherPlace);
    }

    [Fact]
    public void An_amount_of_another_place_does_not_compare() =>
        (PlanFor(2021, 2025, ("500亿元", Basis.Level)) with { Jurisdiction = new("310000", new("上海市")) })
            .Align(PlanFor(2025, 2025, ("18亿元", Basis.Level)), new Things().Set).Pairs.Single().Reason.Should().Be(GapReason.PlaceDiffers);

    [Theory]
    [InlineData("2021-07-01/9999-12-31")]
    [InlineData("9999")]
    [InlineData("0001")]
    public void The_last_and_the_first_year_there_are_do_not_throw(string period)
    {
        var (whole, things) = (ReportingPeriod.Parse(period), new Things());
        var plan = PlanFor(whole, ("不少于800亿元", null), ("增长5%", Basis.YearOnYear), ("年均增长5%", null), ("新增60亿元", Basis.PeriodTotal));
        var set = things.Set with { Plans = [plan], Observations = [Saw(whole, "812亿元"), Saw(whole, "增长5%")] };

        (set.Trace("things").Points.Count, plan.Align(plan with { Id = "lower" }, set).CountOf(PairStanding.Same), plan.ChangesTo(plan, set).Changes.Count).Should().Be((6, 4, 0));
    }

    [Fact]
    public void Thousands_of_targets_of_one_indicator_are_not_held_each_against_each()
    {
        var upper = PlanFor(ReportingPeriod.OfYears(2021, 2025), [.. Enumerable.Range(1, 2_000).Select(number => ($"不少于{number}亿元", (Basis?)Basis.Level))]);
        var lower = PlanFor(ReportingPeriod.OfYears(2021, 2025), [.. Enumerable.Range(1, 2_000).Select(number => ($"不少于{number}.5亿元", (Basis?)Basis.Level))]);
        var alignment = upper.Align(lower, new Things().Set);

        (alignment.Pairs.Count, alignment.Crowded.Single().Message.Id, alignment.UpperAlone.Count).Should().Be((2_000, "too-many-to-list", 0));
    }

    /// <summary>How a growth target compares with a level of the same period.</summary>
    private static AimComparison Aims(Things things, ReportingPeriod period, string before, Basis? basis, string level) =>
        PlanFor(period, (before, basis)).ChangesTo(PlanFor(period, (level, basis is null && !before.Contains("增长", StringComparison.Ordinal) ? null : Basis.Level)), things.Set)
            .Changes.First(change => change.Aims is not null).Aims!;
}
