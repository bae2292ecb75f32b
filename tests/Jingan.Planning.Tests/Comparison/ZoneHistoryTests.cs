using Jingan.Planning.Comparison;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>What a history links is what a comparison pairs.</summary>
public sealed class ZoneHistoryTests
{
    private static readonly Zone Marsh = new() { Id = "marsh", Kind = ZoneKind.Area, Name = new("湿地") };

    [Theory]
    [InlineData("湿地", LineageKind.Continued)]
    [InlineData("湿地公园", LineageKind.Renamed)]
    public void A_zone_of_one_id_goes_on_as_inferred(string name, LineageKind kind)
    {
        var history = History([Marsh], [Marsh with { Name = new(name) }]);

        var link = history.Links.Should().ContainSingle(link => link.To.Id == "marsh").Subject;
        link.Lineage.Kind.Should().Be(kind);
        link.Lineage.IsInferred.Should().BeTrue();
        history.GoesOn(history.Plans[0], Marsh).Should().BeTrue();
    }

    [Fact]
    public void Where_a_zone_declares_another_origin_its_id_makes_no_link()
    {
        var history = History([Marsh, new() { Id = "lake", Kind = ZoneKind.Area }], [Marsh with { Lineage = [new(LineageKind.Renamed, "old", ["lake"])] }]);

        history.Links.Where(link => link.To.Id == "marsh").Select(link => link.From.Id).Should().Equal("lake");
    }

    private static ZoneHistory History(ValueList<Zone> before, ValueList<Zone> after)
    {
        var root = new Zone { Id = "root", Kind = ZoneKind.Axis };
        var old = PlanOf("old", 2021, [root, .. before]);
        var young = PlanOf("young", 2026, [root with { Lineage = [new(LineageKind.Continued, "old", ["root"])] }, .. after]);
        return young.ZoneHistory(new PlanSet { Plans = [old, young] });
    }

    private static Plan PlanOf(string id, int year, ValueList<Zone> zones) => new()
    {
        Id = id,
        Title = new(id),
        Kind = PlanKind.FiveYearPlan,
        Period = ReportingPeriod.OfYears(year, year + 4),
        Jurisdiction = new("990300", new("溪湾市")),
        Space = new() { Pattern = new("一轴"), Zones = zones },
    };
}
