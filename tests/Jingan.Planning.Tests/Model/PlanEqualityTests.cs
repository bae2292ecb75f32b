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

    private static Plan Build(decimal target = 80, decimal area = 2.6m, string feature = "北京西路") => new() { Id = "plan", Title = new("规划", "Plan"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(2021, 2025), Jurisdiction = new("310106", new("静安区"), new(2021, 1, 15)), Status = PlanStatus.Adopted, Adopted = new(2021, 1, 15), Objectives = [new() { Id = "goal", Name = new("目标"), Children = [new() { Id = "part", Name = new("方面") }] }], Industries = [new() { Id = "finance", Name = new("金融服务业"), Group = new("优势产业") }], Targets = [new() { Id = "a", Indicator = "a", Aim = new NumberStatement(Amount.AtLeast(target, Unit.Parse("家"))), Wording = "≥80", Basis = new(Basis.Level), Source = new() { Document = "document", Literal = "80", Line = 195 } }], Commitments = [new() { Id = "promise", Name = new("承诺"), SameAs = ["other/promise"] }], Projects = [new() { Id = "park", Name = new("公园"), Milestones = [new(Planning.MilestoneKind.Completion, ReportingPeriod.OfYear(2023))] }], Space = new() { Pattern = new("一轴三带"), Counts = [new(ZoneKind.Belt, 3)], Zones = [
                new() { Id = "belt", Kind = ZoneKind.Belt, Name = new("带"), Area = Amount.Exactly(area, Unit.Parse("平方公里")), Boundary = [new(Side.North, [new(new(feature))])] },
                new() { Id = "core", Kind = ZoneKind.Core, Parent = "belt", Lineage = [new(LineageKind.Renamed, "earlier", ["old-core"], isInferred: true)] },
            ] } };
}
