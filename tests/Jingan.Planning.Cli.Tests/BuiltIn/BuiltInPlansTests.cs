namespace Jingan.Planning.Cli.Tests.BuiltIn;

public sealed class BuiltInPlansTests
{
    public static TheoryData<string> Ids => new(BuiltInPlans.Ids);

    [Fact]
    public void There_is_the_14th_plan() => BuiltInPlans.Ids.Should().Contain("jingan-fyp14");

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_plan_with_an_id_has_this_id(string id) => BuiltInPlans.Load(id).Plans.Select(plan => plan.Id).Should().Equal(id);

    [Fact]
    public void All_plans_are_those_with_an_id() => BuiltInPlans.LoadAll().Plans.Select(plan => plan.Id).Should().Equal(BuiltInPlans.Ids);

    [Fact]
    public void Without_an_id_only_what_plans_share_is_loaded() =>
        BuiltInPlans.Load().Should().Match<Jingan.Planning.PlanSet>(set => set.Plans.Count == 0 && set.Indicators.Count > 0);

    [Fact]
    public void The_index_says_of_each_plan_what_the_plan_says() =>
        BuiltInPlans.Summaries.Should().Equal(BuiltInPlans.LoadAll().Plans.Select(PlanSummary.Of));

    [Fact]
    public void An_unknown_id_is_a_wrong_call() =>
        FluentActions.Invoking(() => BuiltInPlans.Load("no-such-plan")).Should().Throw<ArgumentException>().WithMessage("*'no-such-plan'*");
}
