using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class PlanEvaluationTests
{
    private static readonly PlanSet Context = new() { Indicators = [new() { Id = "a", Name = new("甲"), Unit = Unit.Parse("家"), Kind = QuantityKind.Stock, Polarity = Polarity.HigherIsBetter }], Observations = [new() { Indicator = "a", Period = ReportingPeriod.OfYear(2025), Value = new Planning.NumberStatement(AmountOf("80")), Wording = "80" }] };

    private static readonly Plan Plan = new() { Id = "plan", Title = new("计划"), Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = new("310106", new("静安区")), Targets = [Target("met", "80"), Target("missed", "81", Force.Binding), Target("later", "80", period: 2026)], Commitments = [new() { Id = "promise", Name = new("承诺"), Targets = [Target("promised", "70"), Words("words")] }] };

    [Fact]
    public void Every_verdict_is_counted() => Evaluated().Counts.Should().Be(new EvaluationCounts(1, 1, 0, 1));

    [Fact]
    public void The_targets_of_commitments_are_counted_apart() => Evaluated().PromiseCounts.Should().Be(new EvaluationCounts(1, 0, 1, 0));

    [Fact]
    public void The_counts_add_up_to_all_targets() => Evaluated().Counts.Total.Should().Be(3);

    [Fact]
    public void Own_targets_are_judged_in_the_order_of_the_plan() =>
        Evaluated().Targets.Select(judged => judged.Target.Id).Should().Equal("met", "missed", "later");

    [Fact]
    public void The_targets_of_commitments_are_judged_in_the_order_of_the_plan() =>
        Evaluated().Promises.Select(judged => judged.Target.Id).Should().Equal("promised", "words");

    [Fact]
    public void Counts_can_be_had_by_force() =>
        EvaluationCounts.Of(Evaluated().Targets.Where(judged => judged.Target.Force == Force.Binding)).Should().Be(new EvaluationCounts(0, 1, 0, 0));

    [Fact]
    public void Binding_targets_are_counted_first() =>
        Evaluated().Breakdown.ByForce.Should().Equal(
            new Tally<Force?>(Force.Binding, new(0, 1, 0, 0)), new Tally<Force?>(Force.Expected, new(1, 0, 0, 1)));

    [Fact]
    public void Each_reason_is_counted() =>
        Evaluated().PromiseBreakdown.ByReason.Should().Equal(new Tally<GapReason>(GapReason.Qualitative, new(0, 0, 1, 0)));

    [Fact]
    public void An_objective_counts_what_it_divides_into() => WithObjectives().Should().Equal(("goal", 0, 3), ("aspect", 1, 2));

    [Fact]
    public void Targets_without_a_known_objective_are_counted_last() =>
        Evaluated().Breakdown.ByObjective.Select(counts => (counts.Group, counts.Counts.Total)).Should().Equal((null, 3));

    private static IEnumerable<(string? Id, int Depth, int Total)> WithObjectives()
    {
        var plan = new Plan { Id = "plan", Title = new("计划"), Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = new("310106", new("静安区")), Objectives = [new() { Id = "goal", Name = new("目标"), Children = [new() { Id = "aspect", Name = new("方面") }, new() { Id = "empty", Name = new("空") }] }], Targets = [Serving("one", "goal"), Serving("two", "aspect"), Serving("three", "aspect")] };
        return PlanEvaluator.Evaluate(plan, Context, new(2026, 1, 31)).Breakdown.ByObjective.Select(counts => (counts.Group?.Id, counts.Depth, counts.Counts.Total));
    }

    private static Target Serving(string id, string objective) => new() { Id = id, Indicator = "a", Aim = new NumberStatement(AmountOf("80")), Wording = "80", Basis = new(Basis.Level), Objective = objective };

    [Fact]
    public void Evaluating_twice_gives_equal_results() => Evaluated().Should().Be(Evaluated());

    private static PlanEvaluation Evaluated() => PlanEvaluator.Evaluate(Plan, Context, new(2026, 1, 31));

    private static Target Target(string id, string amount, Force force = Force.Expected, int? period = null) =>
        new() { Id = id, Indicator = "a", Aim = new NumberStatement(AmountOf(amount)), Wording = amount, Force = force, Basis = new(Basis.Level), Period = period is { } year ? ReportingPeriod.OfYear(year) : null };

    private static Target Words(string id) => new() { Id = id, Indicator = "a", Aim = new WordsStatement("进一步完善"), Wording = "进一步完善" };
}
