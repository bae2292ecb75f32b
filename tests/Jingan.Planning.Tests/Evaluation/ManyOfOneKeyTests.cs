using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>Many targets of one indicator, of which many values of one time disagree: what they cost grows with their number, not with their pairs.</summary>
public sealed class ManyOfOneKeyTests
{
    private static readonly LocalDate Late = new(2026, 3, 1);

    [Theory]
    [InlineData(QuantityKind.Flow, "累计10万张")]
    [InlineData(QuantityKind.Flow, "五年累计新增300张")]
    [InlineData(QuantityKind.Stock, "不少于800张")]
    [InlineData(QuantityKind.Stock, "增长5%")]
    [InlineData(QuantityKind.Stock, "比2020年下降13.5%")]
    [InlineData(QuantityKind.Stock, "完成市下达目标")]
    public void Twice_as_many_cost_twice_as_much_to_judge(QuantityKind kind, string wording)
    {
        Judge(kind, wording, 20);
        Judge(kind, wording, 600).Should().BeLessThan(3 * Judge(kind, wording, 300));
    }

    [Theory]
    [InlineData(QuantityKind.Flow, "累计10万张")]
    [InlineData(QuantityKind.Stock, "不少于800张")]
    [InlineData(QuantityKind.Stock, "增长5%")]
    [InlineData(QuantityKind.Flow, "每年新增300张")]
    public void Twice_as_many_cost_twice_as_much_to_explain(QuantityKind kind, string wording)
    {
        Judge(kind, wording, 20, isExplained: true);
        Judge(kind, wording, 400, isExplained: true).Should().BeLessThan(3 * Judge(kind, wording, 200, isExplained: true));
    }

    private static long Judge(QuantityKind kind, string wording, int count, bool isExplained = false)
    {
        var aim = TargetWording.Read(wording).Aim!;
        var set = new PlanSet
        {
            Indicators = [new() { Id = "things", Name = new("养老床位"), Unit = Unit.Parse("张"), Kind = kind, Polarity = Polarity.HigherIsBetter }],
            Observations =
            [
                .. Enumerable.Range(0, count).Select(number => new Observation
                {
                    Indicator = "things", Period = ReportingPeriod.OfYear(2025), Value = new NumberStatement(Amount.Exactly(800 + number)), Wording = "原文",
                }),
            ],
        };
        var plan = new Plan
        {
            Id = "plan",
            Title = new("规划"),
            Kind = PlanKind.FiveYearPlan,
            Period = ReportingPeriod.OfYears(2021, 2025),
            Jurisdiction = new("990201", new("某区")),
            Targets = [.. Enumerable.Range(0, count).Select(number => new Target { Id = $"t{number}", Indicator = "things", Aim = aim, Wording = wording })],
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var one in plan.Evaluate(set, Late).Targets.Where(_ => isExplained))
            one.Explain();

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
