using Jingan.Planning.Checks;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Rules;

public sealed class NestedZonesTests
{
    private const int Count = 60_000;

    [Fact]
    public void The_way_to_a_zone_leads_through_its_parents() =>
        Validate(new Zone("a", ZoneKind.Belt), new Zone("b", ZoneKind.Wing, parent: "a", area: AmountOf("5 平方公里"))).Should()
            .ContainSingle().Which.Should().EndWith("space.zones[a].zones[b].area");

    [Fact]
    public void Findings_in_very_many_zones_take_time_linear_in_their_number()
    {
        Zone[] zones = [new("top", ZoneKind.Belt), .. Enumerable.Range(0, Count).Select(number => new Zone($"z{number}", ZoneKind.Area, parent: "top", area: AmountOf("5 平方公里")))];
        Action validate = () => Validate(zones).Should().HaveCount(Count);

        validate.ExecutionTime().Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    private static List<string> Validate(params Zone[] zones)
    {
        var plan = new Plan("p", new("规划"), PlanKind.FiveYearPlan, Years.Between(2021, 2025), new("310106", new("静安区")), space: new(new("格局"), [], [.. zones]));
        return [.. PlanValidator.Validate(new([plan]), rules: ValidationRules.All).Where(problem => problem.Id == "JP3024").Select(problem => problem.Path)];
    }
}
