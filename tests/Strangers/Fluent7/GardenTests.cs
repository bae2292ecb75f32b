using FluentAssertions;
using Jingan.Planning;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Testing;
using NodaTime;
using Xunit;

namespace Fluent7;

public class GardenTests
{
    private static readonly PlanSet Set = PlanReader.ReadYaml(File.ReadAllText("plans/garden.yaml")).Content;
    private static readonly Plan Garden = Set.Plans[0];

    [Fact]
    public void The_folder_is_valid() => PlanFolder.Read("plans").Should().BeValid().And.HaveCount(1);

    [Fact]
    public void The_plan_has_its_target() => Garden.Should().HaveTarget("beds").ThatIs("≥10个");

    [Fact]
    public void General_assertions_are_there_too() => Garden.Should().Be(Garden).And.NotBeNull();

    [Fact]
    public void The_target_is_met() => Garden.Evaluate(Set, new LocalDate(2031, 3, 1)).Should().HaveTarget("beds").Which.Should().BeMet();

    [Fact]
    public void A_failure_names_what_there_is()
    {
        var act = () => Garden.Should().HaveTarget("bed");

        act.Should().Throw<Exception>().WithMessage("*but it has beds. Did you mean 'beds'?*");
    }
}
