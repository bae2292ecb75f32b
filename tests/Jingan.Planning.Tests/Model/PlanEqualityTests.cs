namespace Jingan.Planning.Tests.Model;

public sealed class PlanEqualityTests
{
    [Fact]
    public void Two_plans_built_alike_are_equal() => Build().Should().Be(Build());

    [Fact]
    public void Equal_plans_have_equal_hashes() => Build().GetHashCode().Should().Be(Build().GetHashCode());

    [Fact]
    public void A_number_s_trailing_zeros_do_not_count() => Build(area: 2.60m).Should().Be(Build(area: 2.6m));

    [Fact]
    public void A_deep_difference_counts() => Build(area: 2.7m).Should().NotBe(Build());

    [Fact]
    public void Another_side_s_feature_counts() => Build(feature: "延安路").Should().NotBe(Build());

    [Fact]
    public void Another_aim_counts() => Build(target: 81).Should().NotBe(Build());

    [Fact]
    public void A_built_in_plan_read_twice_is_equal() => BuiltInPlans.Load("jingan-fyp14").Should().Be(BuiltInPlans.Load("jingan-fyp14"));

    [Fact]
    public void Joining_with_the_empty_set_changes_nothing() =>
        BuiltInPlans.Load("jingan-fyp14").Concat(PlanSet.Empty).Should().Be(BuiltInPlans.Load("jingan-fyp14"));

    [Theory]
    [InlineData("belt", "core")]
    [InlineData("core", "")]
    public void The_children_of_a_zone_are_those_that_name_it(string parent, string children)
    {
        var space = Build().Space!;

        space.ChildrenOf(space.Zones.Single(zone => zone.Id == parent)).Select(zone => zone.Id)
            .Should().Equal(children.Length == 0 ? [] : [children]);
    }

    [Fact]
    public void Zones_are_found_by_kind() => Build().Space!.Of(ZoneKind.Core).Select(zone => zone.Id).Should().Equal("core");

    private static Plan Build(decimal target = 80, decimal area = 2.6m, string feature = "北京西路") => new(
        "plan",
        new("规划", "Plan"),
        PlanKind.FiveYearPlan,
        Years.Between(2021, 2025),
        new("310106", new("静安区"), new(2021, 1, 15)),
        PlanStatus.Adopted,
        new(2021, 1, 15),
        objectives: [new("goal", new("目标"), [new("part", new("方面"))])],
        industries: [new("finance", new("金融服务业"), "优势产业")],
        targets: [new("a", "a", new AmountAim(Amount.AtLeast(target, Unit.Parse("家"))), "≥80", basis: new(Basis.Level), source: new("document", "80", 195))],
        commitments: [new("promise", new("承诺"), sameAs: ["other/promise"])],
        projects: [new("park", new("公园"), milestones: [new(Planning.MilestoneKind.Completion, Years.Of(2023))])],
        space: new(
            new("一轴三带"),
            [new(ZoneKind.Belt, 3)],
            [
                new("belt", ZoneKind.Belt, new("带"), area: Amount.Exactly(area, Unit.Parse("平方公里")), boundary: [new(Side.North, [new(new(feature))])]),
                new("core", ZoneKind.Core, parent: "belt", lineage: [new(LineageKind.Renamed, "earlier", ["old-core"], isInferred: true)]),
            ]));
}
