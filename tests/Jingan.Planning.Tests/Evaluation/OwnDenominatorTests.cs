using System.Globalization;
using FsCheck.Fluent;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>The time that values are counted for is said by name, unit or wording: all ways mean the same.</summary>
public sealed class OwnDenominatorTests
{
    private static readonly string[] Aims = ["日均{0}万人次", "每天{0}万人次", "{0}万人次/日", "不低于{0}万人次/天", "日均达到{0}万人次以上"];

    private static readonly string[] Values = ["日均{0}万人次", "{0}万人次/日", "{0}万人次/天"];

    [Fact]
    public void A_daily_number_is_the_same_by_name_unit_or_wording() => Law.Holds(
        from aim in Gen.Choose(10, 60)
        from value in Gen.Choose(10, 60)
        from aimed in Gen.Elements(Aims)
        from seen in Gen.Elements(Values)
        from named in Gen.Elements("日均客流量", "轨道交通日客运量", "客运量")
        from unit in Gen.Elements("万人次", "万人次/日")
        where named != "客运量" || unit != "万人次" || !aimed.StartsWith("每天", StringComparison.Ordinal)   // no mean tells it of each day
        select (aim, value, aimed, seen, named, unit),
        of => Outcome(of.named, of.unit, Text(of.aimed, of.aim), Text(of.seen, of.value)) == (of.value >= of.aim ? "Met" : "NotMet"));

    [Theory]
    [InlineData("日均客流量", "万人次", "30万人次", "32万人次", "Met")]
    [InlineData("日均客流量", "万人次", "日均30万人次", "32万人次", "Met")]
    [InlineData("客流量", "万人次", "日均30万人次", "32万人次", "NotMet")]
    [InlineData("节假日客流量", "万人次", "日均30万人次", "32万人次", "NotMet")]
    [InlineData("日间照料人次", "万人次", "日均30万人次", "32万人次", "NotMet")]
    [InlineData("客流量", "万人次", "日均30万人次", "1.095亿人次", "Met")]
    [InlineData("月最低工资标准", "元", "每月不低于2700元", "2690元", "NotMet")]
    [InlineData("最低工资标准", "元/月", "每月不低于2700元", "2700元/月", "Met")]
    [InlineData("3个月以上库存", "吨", "月均10吨", "120吨", "Met")]
    public void A_name_tells_the_time_where_it_speaks_of_one(string name, string unit, string aim, string value, string outcome) =>
        Outcome(name, unit, aim, value).Should().Be(outcome);

    [Theory]
    [InlineData("人均公园绿地面积", "平方米/人", "15平方米", "15.1平方米", "Met")]
    [InlineData("污水日处理能力", "万吨/日", "18万吨", "17万吨/日", "NotMet")]
    [InlineData("单位面积产出", "亿元/平方公里", "20亿元", "21亿元/平方公里", "Met")]
    public void A_name_tells_what_a_value_is_counted_over(string name, string unit, string aim, string value, string outcome) =>
        Outcome(name, unit, aim, value).Should().Be(outcome);

    [Fact]
    public void A_capacity_a_day_is_not_made_of_a_stock_that_has_no_time()
    {
        var set = new PlanSet { Indicators = [Indicator("粮食储备量", "吨") with { Kind = QuantityKind.Stock }], Plans = [Plan("20吨/日")] };
        set.Validate().Select(problem => problem.Id).Should().Equal("JP3011");
    }

    private static string Text(string pattern, int number) => string.Format(CultureInfo.InvariantCulture, pattern, number);

    private static string Outcome(string name, string unit, string aim, string value)
    {
        var plan = Plan(aim);
        var set = new PlanSet
        {
            Indicators = [Indicator(name, unit)],
            Observations = [new() { Indicator = "things", Period = ReportingPeriod.OfYear(2025), Value = ValueWording.Read(value).Value!, Wording = value }],
            Plans = [plan],
        };
        set.Validate().Where(problem => problem.Id is "JP3011" or "JP3012").Should().BeEmpty();
        var judged = plan.Evaluate(set, new LocalDate(2026, 3, 1)).Targets[0];
        return judged.Reason?.ToString() ?? judged.Verdict.ToString();
    }

    private static Indicator Indicator(string name, string unit) =>
        new() { Id = "things", Name = new(name), Unit = Unit.Parse(unit), Kind = QuantityKind.Flow, Polarity = Polarity.HigherIsBetter };

    private static Plan Plan(string aim) => new()
    {
        Id = "plan",
        Title = new("规划"),
        Kind = PlanKind.AnnualPlan,
        Period = ReportingPeriod.OfYear(2025),
        Jurisdiction = new("990110", new("云川区")),
        Targets = [new() { Id = "things", Indicator = "things", Aim = TargetWording.Read(aim).Aim!, Wording = aim }],
    };
}
