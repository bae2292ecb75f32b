using FsCheck.Fluent;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>Numbers of different stages count different things: nothing that is under construction is in operation.</summary>
public sealed class StageTests
{
    private static readonly string[] Unfinished = ["在建", "开工", "拟建", "续建", "待建", "签约"];

    private static readonly string[] Finished = ["建成", "竣工", "完工", "投用", "投产"];

    [Fact]
    public void What_is_unfinished_tells_nothing_of_what_is_finished() => Law.Holds(
        from unfinished in Gen.Elements(Unfinished)
        from finished in Gen.Elements(Finished)
        from isNamed in Gen.Elements(true, false)
        from kind in Gen.Elements(QuantityKind.Flow, QuantityKind.Stock)
        select (unfinished, finished, isNamed, kind),
        of => Outcome(of.isNamed ? of.finished + "项目" : "重点项目", of.kind, of.isNamed ? "30个" : of.finished + "30个", of.unfinished + "40个") == "WordsOnly");

    [Theory]
    [InlineData("地铁里程", "40个", "在建45个", "WordsOnly")]
    [InlineData("地铁里程", "40个", "45个", "Met")]
    [InlineData("地铁里程", "40个", "建成45个", "Met")]
    [InlineData("加装电梯", "完工40个", "完工45个", "Met")]
    [InlineData("加装电梯", "完工40个", "完成开工45个", "WordsOnly")]
    [InlineData("加装电梯", "完工40个", "开工和完工45个", "WordsOnly")]
    [InlineData("加装电梯", "开工40个", "开工45个", "Met")]
    [InlineData("加装电梯开工数", "40个", "开工45个", "Met")]
    [InlineData("加装电梯竣工数", "40个", "45个", "Met")]
    public void A_stage_tells_of_its_own(string name, string aim, string value, string outcome) =>
        Outcome(name, QuantityKind.Flow, aim, value).Should().Be(outcome);

    private static string Outcome(string name, QuantityKind kind, string aim, string value)
    {
        var plan = new Plan
        {
            Id = "plan",
            Title = new("规划"),
            Kind = PlanKind.AnnualPlan,
            Period = ReportingPeriod.OfYear(2025),
            Jurisdiction = new("990110", new("云川区")),
            Targets = [new() { Id = "things", Indicator = "things", Aim = TargetWording.Read(aim).Aim!, Wording = aim }],
        };
        var set = new PlanSet
        {
            Indicators = [new() { Id = "things", Name = new(name), Unit = Unit.Parse("个"), Kind = kind, Polarity = Polarity.HigherIsBetter }],
            Observations = [new() { Indicator = "things", Period = ReportingPeriod.OfYear(2025), Value = ValueWording.Read(value).Value!, Wording = value }],
        };
        var judged = plan.Evaluate(set, new LocalDate(2026, 3, 1)).Targets[0];
        return judged.Reason?.ToString() ?? judged.Verdict.ToString();
    }
}
