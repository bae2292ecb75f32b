using Jingan.Planning.Evaluation;
using NodaTime;
using Xunit;

namespace Jingan.Planning.Testing.Sample;

public sealed class RiverPlanTests
{
    private static readonly Workspace Files = Workspace.Read("plans");

    private static readonly Plan River = Files.Content.Plans[0];

    [Fact]
    public void The_files_have_no_problems() => Files.Should().HaveNoProblems();

    [Fact]
    public void The_plan_promises_nursing_beds() => River.Should().HaveTarget("nursing-beds").ThatIs("≥800张");

    [Fact]
    public void The_station_lies_on_the_river_belt() => River.Should().HaveZone("station").Within("river-belt");

    [Fact]
    public void There_are_enough_nursing_beds() => River.Evaluate(Files.Content, new LocalDate(2031, 3, 1))
        .Should().HaveTarget("nursing-beds").Which.Should().BeMet();
}
