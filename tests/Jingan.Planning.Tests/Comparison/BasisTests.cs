using Jingan.Planning.Comparison;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Comparison;

public sealed class BasisTests
{
    private static readonly Two GrowthToLevel = new("增长5%", "262.6亿元")
    {
        Unit = "亿元",
        Kind = QuantityKind.Flow,
        Basis = Basis.YearOnYear,
        BasisAfter = Basis.Level,
        Period = (2021, 2021),
    };

    private static readonly Baseline Base2020 = new("things", AmountOf("250.14 亿元"), 2020);

    [Fact]
    public void Growth_and_a_level_do_not_compare_without_a_baseline() => GrowthToLevel.Outcome().Should().Be("Incomparable BaselineMissing");

    [Fact]
    public void Where_the_basis_changed_the_change_says_so() => GrowthToLevel.Aim().Part.Should().Be("basis");

    [Theory]
    [InlineData("262.6亿元", "Loosened")]
    [InlineData("262.647亿元", "Equivalent")]
    [InlineData("263亿元", "Tightened")]
    [InlineData("2626470万元", "Equivalent")]
    public void A_baseline_makes_growth_and_a_level_comparable(string level, string outcome) =>
        (GrowthToLevel with { After = level, Baselines = [Base2020] }).Outcome().Should().Be(outcome);

    [Fact]
    public void The_conversion_is_shown() =>
        (GrowthToLevel with { Baselines = [Base2020] }).Aim().Aims!.Should().Match<AimComparison>(aims =>
            aims.ConversionBefore!.Baseline == Base2020 && aims.ConversionBefore.Growth.ToString() == "[5, ∞)" && aims.ConversionBefore.Years == 1
            && aims.RegionBefore!.ToString() == "[262.647, ∞)" && aims.ConversionAfter == null);

    [Theory]
    [InlineData("262.6亿元", true)]
    [InlineData("262.647亿元", true)]
    [InlineData("262.5亿元", false)]
    [InlineData("262.60亿元", false)]
    public void Whether_only_rounding_is_between_them_is_said_apart(string level, bool isRounding) =>
        (GrowthToLevel with { After = level, Baselines = [Base2020] }).Aim().Aims!.IsWithinRounding.Should().Be(isRounding);

    [Fact]
    public void An_observation_of_the_year_before_is_a_baseline() =>
        (GrowthToLevel with { Seen = [Evaluation.Scenario.Saw(2020, "250.14 亿元")] }).Aim().Aims!.ConversionBefore!.Baseline.Year.Should().Be(2020);

    [Theory]
    [InlineData(2019, "250.14 亿元")]
    [InlineData(2020, ">250 亿元")]
    [InlineData(2020, "0 亿元")]
    [InlineData(2020, "250 家")]
    public void What_is_not_one_positive_number_of_that_year_is_no_baseline(int year, string value) =>
        (GrowthToLevel with { Seen = [Evaluation.Scenario.Saw(year, value)] }).Outcome().Should().Be("Incomparable BaselineMissing");

    [Fact]
    public void Average_growth_compounds_over_the_years() =>
        (new Two("年均增长10%", "161.051")
        {
            Basis = Basis.AverageAnnualGrowth,
            BasisAfter = Basis.Level,
            Baselines = [new("things", AmountOf("100"))],
        }).Outcome().Should().Be("Equivalent");

    [Fact]
    public void Percentage_points_are_added() =>
        (Two.OfShares("提高5个百分点", "65%") with
        {
            Basis = Basis.Change,
            BasisAfter = Basis.Level,
            Baselines = [new("things", AmountOf("60 %"), 2020)],
        }).Outcome().Should().Be("Equivalent");

    [Theory]
    [InlineData(Basis.YearOnYear, Basis.AverageAnnualGrowth, "Incomparable BasisDiffers")]
    [InlineData(Basis.PeriodTotal, Basis.Level, "Incomparable BasisDiffers")]
    [InlineData(Basis.AverageAnnualGrowth, Basis.AverageAnnualGrowth, "Tightened")]
    public void Five_years(Basis before, Basis after, string outcome) =>
        (new Two("5%", "6%") { Unit = "%", Kind = QuantityKind.Rate, Basis = before, BasisAfter = after }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData(Basis.YearOnYear, Basis.AverageAnnualGrowth)]
    [InlineData(Basis.PeriodTotal, Basis.Level)]
    public void In_plans_of_one_year_some_bases_mean_the_same(Basis before, Basis after) =>
        (new Two("5", "6") { Kind = QuantityKind.Flow, Basis = before, BasisAfter = after, Period = (2021, 2021), PeriodAfter = (2022, 2022) })
        .Outcome().Should().Be("Tightened");

    [Fact]
    public void In_plans_of_one_year_growth_is_growth_against_the_year_before() =>
        (new Two("增长5%", "同比增长6%") { Basis = Basis.Change, BasisAfter = Basis.YearOnYear, Period = (2021, 2021) }).Outcome().Should().Be("Tightened");

    [Fact]
    public void A_basis_that_nobody_states_compares_with_itself() =>
        (new Two("5", "6") { Kind = QuantityKind.Flow, Basis = null }).Outcome().Should().Be("Tightened");

    [Fact]
    public void A_basis_that_only_one_side_states_does_not_compare() =>
        (new Two("5", "6") { Kind = QuantityKind.Flow, Basis = null, BasisAfter = Basis.PeriodTotal }).Outcome().Should().Be("Incomparable BasisUnknown");

    [Theory]
    [InlineData(Basis.PeriodTotal, "Incomparable PeriodDiffers")]
    [InlineData(Basis.Change, "Incomparable PeriodDiffers")]
    [InlineData(Basis.Level, "Tightened")]
    public void Totals_and_changes_over_periods_of_other_lengths_do_not_compare(Basis basis, string outcome) =>
        (new Two("5", "30") { Basis = basis, Period = (2021, 2021), PeriodAfter = (2021, 2025) }).Outcome().Should().Be(outcome);

    [Fact]
    public void An_equal_total_over_a_longer_period_is_not_the_same() =>
        (new Two("60", "60") { Basis = Basis.PeriodTotal, Period = (2021, 2021), PeriodAfter = (2021, 2025) })
        .Outcome().Should().Be("Incomparable PeriodDiffers");

    [Theory]
    [InlineData("2023-01-01", "Incomparable SeriesBreak")]
    [InlineData("2015-01-01", "Tightened")]
    public void Levels_on_two_sides_of_a_break_do_not_compare(string since, string outcome) =>
        (new Two("5", "6")
        {
            Period = (2021, 2021),
            PeriodAfter = (2025, 2025),
            Breaks = [new(NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value, new("另一口径"))],
        }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("比2020年下降18%", "比2015年下降18%", true)]
    [InlineData("比2020年下降18%", "下降18%", false)]
    [InlineData("比2015年下降18%", "比2015年下降18%", false)]
    public void Another_base_shows_unless_it_is_the_plans_own(string before, string after, bool isRestated) =>
        (new Two(before, after) { Basis = Basis.Change, Polarity = Polarity.LowerIsBetter }).Changes().Any(change => change.Kind == ChangeKind.BaselineRestated).Should().Be(isRestated);

    [Fact]
    public void Changes_against_different_bases_do_not_compare() =>
        (new Two("比2020年下降18%", "比2015年下降18%") { Basis = Basis.Change }).Outcome().Should().Be("Incomparable BaselineMissing");

    [Fact]
    public void Changes_against_different_bases_compare_where_both_are_supplied() =>
        (new Two("比2020年增长10%", "比2015年增长20%")
        {
            Basis = Basis.Change,
            Baselines = [new("things", AmountOf("100"), 2020), new("things", AmountOf("90"), 2015)],
        }).Outcome().Should().Be("Loosened");
}
