namespace Jingan.Planning.Tests.Model;

public sealed class ZoneNameTests
{
    private static readonly SpatialStructure Space = new()
    {
        Pattern = new("两轴一带"),
        Zones =
        [
            new() { Id = "first", Kind = ZoneKind.Axis },
            new() { Id = "second", Kind = ZoneKind.Axis },
            new() { Id = "shore", Kind = ZoneKind.Belt, Name = new("滨水带", "Waterside Belt") },
            new() { Id = "shore-core", Kind = ZoneKind.Core, Parent = "shore" },
            new() { Id = "near", Kind = ZoneKind.Node, Parent = "shore" },
            new() { Id = "far", Kind = ZoneKind.Node, Parent = "shore" },
            new() { Id = "ring", Kind = ZoneKind.Ring },
            new() { Id = "ring-core", Kind = ZoneKind.Core, Parent = "ring" },
        ],
    };

    [Theory]
    [InlineData("shore", "滨水带", "Waterside Belt")]
    [InlineData("shore-core", "滨水带核心区", "core of Waterside Belt")]
    [InlineData("far", "滨水带节点（2/2）", "node of Waterside Belt (2 of 2)")]
    [InlineData("first", "轴（未名，1/2）", "axis (no name, 1 of 2)")]
    [InlineData("ring", "环（未名）", "ring (no name)")]
    [InlineData("ring-core", "核心区（未名）", "core (no name)")]
    public void A_zone_without_a_name_is_called_by_what_it_is_and_lies_in(string id, string zh, string en) =>
        Space.NameOf(Space.FindZone(id)!).Should().Be(new Name(zh, en));

    [Fact]
    public void No_two_zones_below_different_wholes_are_called_alike_where_the_wholes_have_names() =>
        Space.Zones.Where(zone => zone.Parent != "ring").Select(zone => Space.NameOf(zone).Zh).Should().OnlyHaveUniqueItems();
}
