using Jingan.Planning.Checks;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Rules;

public sealed class NestedZonesTests
{
    private const int Count = 60_000;

    [Fact]
    public void The_way_to_a_zone_leads_through_its_parents() =>
        Validate(new Zone { Id = "a", Kind = ZoneKind.Belt }, new Zone { Id = "b", Kind = ZoneKind.Wing, Parent = "a", Area = AmountOf("5 平方公里") }).Should()
            .ContainSingle().Which.Should().EndWith("space.zones[a].zones[b].area");

    [Fact]
    public void Findings_in_very_many_zones_take_time_linear_in_their_number()
    {
        Zone[] zones = [new() { Id = "top", Kind = ZoneKind.Belt }, .. Enumerable.Range(0, Count).Select(number => new Zone { Id = $"z{number}", Kind = ZoneKind.Area, Parent = "top", Area = AmountOf("5 平方公里") })];
        Action validate = () => Validate(zones).Should().HaveCount(Count);

        validate.ExecutionTime().Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    private static List<string> Validate(params Zone[] zones)
    {
        var plan = new Plan { Id = "p", Title = new("规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(2021, 2025), Jurisdiction = new("310106", new("静安区")), Space = new() { Pattern = new("格局"), Counts = [], Zones = [.. zones] } };
        return [.. PlanValidator.Validate(new() { Plans = [plan] }, rules: ValidationRules.All).Where(problem => problem.Id == "JP3024").Select(problem => problem.Path)];
    }
}
