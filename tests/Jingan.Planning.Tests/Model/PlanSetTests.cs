namespace Jingan.Planning.Tests.Model;

public sealed class PlanSetTests
{
    private static readonly PlanSet Set = BuiltInPlans.Load("jingan-fyp14");

    [Theory]
    [InlineData("jingan-fyp14", true)]
    [InlineData("jingan-fyp99", false)]
    public void A_plan_is_found_by_id(string id, bool found) => (Set.FindPlan(id) is not null).Should().Be(found);

    [Theory]
    [InlineData("retail-sales", true)]
    [InlineData("retail", false)]
    public void An_indicator_is_found_by_id(string id, bool found) => (Set.FindIndicator(id) is not null).Should().Be(found);

    [Fact]
    public void Joining_puts_the_other_set_s_content_last() =>
        Set.Concat(Set).Observations.Should().Equal([.. Set.Observations, .. Set.Observations]);

    [Fact]
    public void The_empty_set_has_nothing() => PlanSet.Empty.Should().Be(new PlanSet { Plans = [], Indicators = [], Observations = [], Documents = [] });

    [Fact]
    public void An_unknown_built_in_id_is_refused() => FluentActions.Invoking(() => BuiltInPlans.Load("nowhere")).Should().Throw<ArgumentException>();
}
