using Jingan.Planning.Evaluation;
using Jingan.Planning.Wording;
using static Jingan.Planning.Tests.Evaluation.Scenario;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>The sentences that a planner would write of a verdict, which the tool and the pages print.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("≥47", "50.5", "%", "目标不低于47%，实际50.5%，超3.5个百分点。", "Target at least 47 %: 50.5 %, 3.5 points more.")]
    [InlineData("600", "450", "家", "目标600家，实际450家，差150家。", "Target 600: 450, 150 short.")]
    [InlineData(">45", "45", "%", "目标高于45%，实际45%，未达到（须高于45%）。", "Target above 45 %: 45 %, not above 45 %.")]
    [InlineData("1000", ">1200", "亿元", "目标1000亿元，实际超过1200亿元，已达到。", "Target 100 billion yuan: over 120 billion yuan, met.")]
    [InlineData("1000", "<990", "亿元", "目标1000亿元，实际不足990亿元，未达到。", "Target 100 billion yuan: under 99 billion yuan, not met.")]
    [InlineData("2.6", "30.5", "万户", "目标2.6万户，实际30.5万户，超27.9万户。", "Target 26,000 households: 305,000 households, 279,000 households more.")]
    [InlineData("200", "600", "万人次", "目标200万人次，实际600万人次，超400万人次。", "Target 2 million person-times: 6 million person-times, 4 million person-times more.")]
    [InlineData("600", "600", "家", "目标600家，实际600家，恰好达到。", "Target 600: 600, exactly reached.")]
    public void More_is_better(string aim, string actual, string unit, string zh, string en) =>
        Said(new Scenario(aim) { Basis = Basis.Level, Unit = unit, Seen = [Saw(2025, actual)] }).Should().Be((zh, en));

    [Theory]
    [InlineData("≤35", "31", "目标不高于35吨，实际31吨，余4吨。", "Target at most 35 tonnes: 31 tonnes, 4 tonnes to spare.")]
    [InlineData("≤35", "38", "目标不高于35吨，实际38吨，高3吨。", "Target at most 35 tonnes: 38 tonnes, 3 tonnes over.")]
    [InlineData("≤35", "33..36", "目标不高于35吨，实际33～36吨，尚不能判定。", "Target at most 35 tonnes: 33 to 36 tonnes, cannot be told.")]
    public void Less_is_better(string aim, string actual, string zh, string en) =>
        Said(new Scenario(aim) { Basis = Basis.Level, Unit = "吨", Polarity = Polarity.LowerIsBetter, Seen = [Saw(2025, actual)] }).Should().Be((zh, en));

    [Theory]
    [InlineData("4.3", Polarity.HigherIsBetter, "目标3%～5%，实际4.3%，在目标区间内。", "Target 3 to 5 %: 4.3 %, within the range.")]
    [InlineData("5.6", Polarity.HigherIsBetter, "目标3%～5%，实际5.6%，高出区间0.6个百分点。", "Target 3 to 5 %: 5.6 %, 0.6 points above it.")]
    [InlineData("5.6", Polarity.InsideBand, "目标3%～5%，实际5.6%，高出区间0.6个百分点。", "Target 3 to 5 %: 5.6 %, 0.6 points above it.")]
    [InlineData("2.4", Polarity.HigherIsBetter, "目标3%～5%，实际2.4%，低于区间0.6个百分点。", "Target 3 to 5 %: 2.4 %, 0.6 points below it.")]
    public void Beyond_the_better_end_of_a_range_is_met_and_said_to_be_beyond_it(string actual, Polarity polarity, string zh, string en) =>
        Said(new Scenario("3..5") { Basis = Basis.Level, Unit = "%", Kind = QuantityKind.Ratio, Polarity = polarity, Seen = [Saw(2025, actual)] }).Should().Be((zh, en));

    [Theory]
    [InlineData("80", "下降18%的目标，实际下降20%，多降2个百分点。", "Target fall of 18 %: fell 20 %, 2 points further.")]
    [InlineData("90", "下降18%的目标，实际下降10%，少降8个百分点。", "Target fall of 18 %: fell 10 %, 8 points less far.")]
    [InlineData("103", "下降18%的目标，实际上升3%，未下降。", "Target fall of 18 %: rose 3 %, did not fall.")]
    public void A_fall_is_said_as_one(string actual, string zh, string en) =>
        Said(Fall("18 %") with { Polarity = Polarity.LowerIsBetter, Seen = [Saw(2020, "100"), Saw(2025, actual)] }).Should().Be((zh, en));

    [Theory]
    [InlineData("41", "目标41.5%～42.5%，实际41%，尚不能判定。（“基本”没有说明可差多少，差2.1个百分点以内的不作判定）", "Target 41.5 to 42.5 %: 41 %, cannot be told. (how near is near enough is not said: what misses by up to 2.1 points is not decided)")]
    [InlineData("42", "目标41.5%～42.5%，实际42%，在目标区间内。（“基本”没有说明可差多少，差2.1个百分点以内的不作判定）", "Target 41.5 to 42.5 %: 42 %, within the range. (how near is near enough is not said: what misses by up to 2.1 points is not decided)")]
    public void What_softens_an_aim_is_said_with_what_was_made_of_it(string actual, string zh, string en)
    {
        var judged = new Scenario(ReferenceStatement.MaintainLevel("基本稳定", isApproximate: true))
        {
            Basis = Basis.Level,
            Unit = "%",
            Kind = QuantityKind.Ratio,
            Seen = [Saw(2020, "42"), Saw(2025, actual)],
        }.Judge();
        (judged.Message.Zh, judged.Message.En).Should().Be((zh, en));
    }

    [Fact]
    public void An_estimate_waits_for_the_final_figure() =>
        Said(new Scenario("60") { Basis = Basis.Level, Seen = [Saw(2025, 2025, "65", ObservationStatus.Estimated)] }).Zh.Should().Be("目标60家，预计65家，超5家，待决算。");

    [Fact]
    public void Of_some_years_it_says_what_the_others_have_to_come_to() =>
        (new Scenario("1000") { Basis = Basis.PeriodTotal, Seen = [Saw(2025, "80")] }).Judge().Message.Zh
            .Should().Be("目标累计1000家，2025年合计80家，其余4年未提供；还须合计不少于920家，年均230家。");

    [Fact]
    public void Of_some_months_of_a_year_it_counts_no_years() =>
        (new Scenario("900") { Basis = Basis.PeriodTotal, Period = ReportingPeriod.OfYear(2025), Kind = QuantityKind.Flow, Seen = [Saw(2025, "80") with { Period = ReportingPeriod.Parse("2025-12") }] }).Judge().Message.Zh
            .Should().Be("目标900家，已有数值（2025年12月）合计80家，其余未提供。");

    [Fact]
    public void A_share_that_does_not_end_is_said_with_four_decimal_places() =>
        Said(new Scenario(TargetWording.Read("三分之二以上", null, Unit.Percent).Aim!) { Basis = Basis.Level, Unit = "%", Kind = QuantityKind.Ratio, Seen = [Saw(2025, "70")] }).Zh
            .Should().StartWith("目标不低于66.6667%，实际70%，");

    [Fact]
    public void A_limit_of_a_fall_is_said_as_one() =>
        Said(new Scenario(TargetWording.Read("降幅控制在2%以内").Aim!) { Basis = Basis.YearOnYear, Seen = [Saw(2025, 2025, TargetWording.Read("下降1.2%").Aim!)], Period = ReportingPeriod.OfYear(2025) }).Zh
            .Should().StartWith("目标降幅不高于2%，实际下降1.2%，");

    [Fact]
    public void Its_parts_are_values()
    {
        var sentence = (new Scenario("≥47") { Basis = Basis.Level, Unit = "%", Seen = [Saw(2025, "50.5")] }).Judge().Explain().Sentence!;

        (sentence.Kind, sentence.Aim.Zh, sentence.Actual!.Zh, sentence.Difference!.Zh).Should().Be((SentenceKind.Bound, "不低于47%", "50.5%", "超3.5个百分点"));
    }

    private static (string Zh, string En) Said(Scenario scenario)
    {
        var sentence = scenario.Judge().Explain().Sentence!.Text;
        return (sentence.Zh, sentence.En);
    }
}
