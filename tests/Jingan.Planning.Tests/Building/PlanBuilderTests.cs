using Jingan.Planning.Building;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Building;

public sealed class PlanBuilderTests
{
    private static readonly PlanBuilder Begun =
        new PlanBuilder("river-fyp15", "滨江区“十五五”规划纲要", 2026, 2030, "310199", "滨江区")
            .Indicator("nursing-beds", "养老床位数", "张", QuantityKind.Stock)
            .Belt("river-belt", "滨江发展带");

    private static PlanSet Set => Begun.Target("nursing-beds", "不少于800张").Observation("nursing-beds", 2030, "812张").ToSet();

    [Fact]
    public void A_target_s_wording_is_read() =>
        Set.Plans[0].Targets[0].Aim.Should().Be(new NumberStatement(Amount.AtLeast(800, Unit.Parse("张"))));

    [Fact]
    public void A_belt_stands_in_the_space() => Set.Plans[0].Space!.Zones[0].Kind.Should().Be(ZoneKind.Belt);

    [Fact]
    public void The_pattern_counts_the_zones_that_stand_alone() =>
        Begun.Axis("axis", "轴").Belt("second", "二带").Zone(ZoneKind.Area, "part", "片", on: "second").ToPlan().Space!.Pattern.Zh.Should().Be("1轴2带");

    [Fact]
    public void The_pattern_has_the_name_it_is_given() => Begun.Pattern("一带").ToPlan().Space!.Pattern.Zh.Should().Be("一带");

    [Fact]
    public void A_builder_never_changes()
    {
        Begun.Target("nursing-beds", "不少于800张");

        Begun.ToPlan().Targets.Should().BeEmpty();
    }

    [Fact]
    public void What_is_built_is_valid() => PlanValidator.Validate(Set).Should().BeEmpty();

    [Fact]
    public void What_is_built_can_be_judged() =>
        PlanEvaluator.Evaluate(Set.Plans[0], Set, new(2031, 1, 31)).Targets[0].Verdict.Should().Be(Verdict.Met);

    [Fact]
    public void An_estimate_is_one() =>
        Begun.Observation("nursing-beds", 2026, "预计700张").ToSet().Observations[0].Status.Should().Be(Planning.ObservationStatus.Estimated);

    public static TheoryData<Action> WrongCalls => new()
    {
        () => Begun.Indicator("nursing-beds", "养老床位数", "张", QuantityKind.Stock),
        () => Begun.Target("no-such", "800"),
        () => Begun.Target("nursing-beds", ""),
        () => Begun.Target("nursing-beds", "800").Target("nursing-beds", "900"),
        () => Begun.Observation("no-such", 2026, "800"),
        () => Begun.Belt("river-belt", "带"),
        () => Begun.Zone(ZoneKind.Wing, "wing", "翼", on: "no-such"),
        () => _ = new PlanBuilder("x", "题", 2030, 2026, "310199", "区"),
    };

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public void A_wrong_call_is_refused(Action call) => call.Should().Throw<ArgumentException>();
}
