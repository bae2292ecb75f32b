using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Geometry.Tests;

/// <summary>Invented shapes with one fault of each kind.</summary>
public sealed class ShapeCheckTests
{
    private static readonly Zone Belt = new() { Id = "belt", Kind = ZoneKind.Belt, Area = Map.SquareKilometres(12) };

    private static readonly Zone Core = new() { Id = "core", Kind = ZoneKind.Core, Parent = "belt" };

    [Fact]
    public void Shapes_that_bear_out_the_plan_give_no_problem() =>
        Map.Faults(
            Map.Plan(Belt, Core with { Area = Map.SquareKilometres(2), Shares = new([Side.South]) }, new() { Id = "north-wing", Kind = ZoneKind.Wing, Parent = "belt", Side = Side.North }),
            Map.Box("belt", 0, 0, 4, 3), Map.Box("core", 1, 0, 3, 1), Map.Box("north-wing", 0, 2, 4, 3)).Should().BeEmpty();

    [Fact]
    public void An_area_is_measured_on_the_ellipsoid() =>
        ZoneShapes.Read(Map.Of(Map.Box("belt", 0, 0, 4, 3))).Find("belt")!.AreaInSquareKilometres.Should().BeApproximately(12, 0.001);

    [Fact]
    public void An_area_other_than_stated_is_found_with_both_numbers_and_the_tolerance() =>
        Map.Faults(Map.Plan(Belt), Map.Box("belt", 0, 0, 4, 4)).Should().Equal(
            "map.geojson(2,1): warning JP4008: The shape of the zone 'belt' has 16 km², and the plan states 12 km² (tolerance 5%); check one of the two.");

    [Fact]
    public void What_the_wording_of_an_area_leaves_open_is_no_fault() =>
        Map.Faults(Map.Plan(Belt with { Area = new(NumberInterval.GreaterThan(10), Unit.Parse("平方公里"), false) }), Map.Box("belt", 0, 0, 4, 4)).Should().BeEmpty();

    [Fact]
    public void An_area_in_hectares_is_the_same_area() =>
        Map.Faults(Map.Plan(Belt with { Area = Amount.Exactly(1200, Unit.Parse("公顷")) }), Map.Box("belt", 0, 0, 4, 3)).Should().BeEmpty();

    [Fact]
    public void A_part_that_reaches_beyond_its_whole_is_found() =>
        Map.Faults(Map.Plan(Belt, Core), Map.Box("belt", 0, 0, 4, 3), Map.Box("core", 3, 0, 5, 1)).Should().Equal(
            "map.geojson(3,1): warning JP4006: 50% of the zone 'core' lies outside its parent 'belt'; check the shapes, or the nesting.");

    [Fact]
    public void A_line_that_leaves_its_whole_is_found() =>
        Map.Faults(Map.Plan(Belt, new Zone { Id = "road", Kind = ZoneKind.Axis, Parent = "belt" }), Map.Box("belt", 0, 0, 4, 3), Map.Line("road", 2, 1, 2, 5))
            .Should().ContainSingle().Which.Should().Contain("50% of the zone 'road'");

    [Fact]
    public void Zones_of_one_kind_that_overlap_are_found_once() =>
        Map.Faults(
            Map.Plan(new Zone { Id = "east", Kind = ZoneKind.Area }, new Zone { Id = "west", Kind = ZoneKind.Area }),
            Map.Box("west", 0, 0, 4, 1), Map.Box("east", 3, 0, 7, 1)).Should().Equal(
            "map.geojson(2,1): warning JP4007: The zones 'west' and 'east' of one kind overlap in 25% of the smaller one; check the shapes.");

    [Fact]
    public void Zones_of_two_kinds_may_overlap() =>
        Map.Faults(Map.Plan(new Zone { Id = "east", Kind = ZoneKind.Area }, new Zone { Id = "west", Kind = ZoneKind.City }), Map.Box("west", 0, 0, 4, 1), Map.Box("east", 3, 0, 7, 1))
            .Should().BeEmpty();

    [Fact]
    public void A_wing_on_the_wrong_side_is_found() =>
        Map.Faults(
            Map.Plan(Belt, new Zone { Id = "wing", Kind = ZoneKind.Wing, Parent = "belt", Side = Side.North }), Map.Box("belt", 0, 0, 4, 3), Map.Box("wing", 0, 0, 4, 1)).Should().Equal(
            "map.geojson(3,1): warning JP4009: The zone 'wing' should lie north of 'belt', and its shape does not; check the shapes, or the plan.");

    [Fact]
    public void An_order_that_the_shapes_do_not_have_is_found() =>
        Map.Faults(
            Map.PlanIn(new()
            {
                Pattern = new("三带"),
                Zones = [.. new[] { "a", "b", "c" }.Select(id => new Zone { Id = id, Kind = ZoneKind.Belt })],
                Orders = [new(Side.North, ["a", "b", "c"])],
            }),
            Map.Box("a", 0, 4, 4, 5), Map.Box("c", 0, 2, 4, 3), Map.Box("b", 0, 0, 4, 1)).Should().Equal(
            "map.geojson(4,1): warning JP4009: The zone 'b' should lie north of 'c', and its shape does not; check the shapes, or the plan.");

    [Fact]
    public void An_edge_that_is_said_to_be_shared_and_is_not_is_found() =>
        Map.Faults(Map.Plan(Belt, Core with { Shares = new([Side.South, Side.East]) }), Map.Box("belt", 0, 0, 4, 3), Map.Box("core", 1, 0, 3, 1)).Should().Equal(
            "map.geojson(3,1): warning JP4010: The zone 'core' should reach the east edge of its parent 'belt', and its shape does not; check the shapes, or the plan.");

    [Fact]
    public void A_shape_of_no_zone_is_found() =>
        Map.Faults(Map.Plan(Belt), Map.Box("belt", 0, 0, 4, 3), Map.Box("bolt", 0, 0, 1, 1)).Should().Equal(
            "map.geojson(3,1): error JP4005: No plan has a zone 'bolt'; correct the id.");

    [Fact]
    public void A_zone_with_two_shapes_is_found() =>
        Map.Faults(Map.Plan(Belt), Map.Box("belt", 0, 0, 4, 3), Map.Box("belt", 0, 0, 4, 3)).Should().Equal(
            "map.geojson(3,1): error JP4004: The zone 'belt' has two shapes; make them one multipolygon.");

    [Fact]
    public void A_feature_without_an_id_is_found() =>
        Map.Faults(Map.Plan(Belt), """{"type":"Feature","geometry":null,"properties":{}}""").Should().Equal(
            "map.geojson(2,1): error JP4002: The feature names no zone; give its id in the property 'zone'.");

    [Fact]
    public void A_feature_that_names_its_zone_in_another_property_is_told_which() =>
        Map.Faults(Map.Plan(Belt), """{"type":"Feature","geometry":null,"properties":{"ID":"belt"}}""").Should().Equal(
            "map.geojson(2,1): error JP4002: The feature names no zone: the id belongs in the property 'zone', and 'belt' stands in 'ID'; rename that to 'zone'.");

    [Fact]
    public void The_id_of_a_feature_names_its_zone_too() =>
        ZoneShapes.Read(Map.Of("""{"type":"Feature","id":"belt","geometry":{"type":"Point","coordinates":[1,2]},"properties":null}""")).Find("belt").Should().NotBeNull();

    [Theory]
    [InlineData("Polygon", "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]", "its outline crosses itself (0.5, 0.5)")]
    [InlineData("Polygon", "[]", "empty")]
    [InlineData("Point", "[200,0]", "longitude")]
    [InlineData("Polygon", "7", "coordinates")]
    [InlineData("Polygon", "[[[0,0],[1,1],[1,0]]]", "ring")]
    [InlineData("Circle", "[0,0]", "Circle")]
    public void A_shape_that_cannot_be_used_is_found(string type, string coordinates, string why) =>
        Map.Faults(Map.Plan(Belt), Map.Feature("belt", type, coordinates)).Should().ContainSingle()
            .Which.Should().StartWith("map.geojson(2,1): error JP4003: The shape of the zone 'belt' cannot be used: ").And.Contain(why);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"Feature\"}")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":{}}")]
    [InlineData("{\"type\":7,\"features\":[]}")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[1,null,\"x\"]}")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"zone\":7}},{\"id\":3},{\"id\":\"a\",\"geometry\":{}}]}")]
    public void What_is_no_collection_gives_problems_and_throws_nothing(string text) =>
        ZoneShapes.Read(Encoding.UTF8.GetBytes(text), "x").Problems.Should().NotBeEmpty().And.OnlyContain(problem => problem.Severity == Severity.Error);

    [Fact]
    public void Every_problem_says_the_same_in_both_languages()
    {
        var problem = ZoneShapes.Read(Map.Of(Map.Box("belt", 0, 0, 4, 4))).Check([Map.Plan(Belt)]).Single();

        problem.In(Language.Chinese).Should().Be("空间单元“belt”的图形为16平方公里，规划所述为12平方公里（容差5%）；请核对其中之一。");
    }

    [Fact]
    public void A_shape_tells_on_which_side_of_another_it_lies()
    {
        var shapes = ZoneShapes.Read(Map.Of(Map.Box("a", 0, 0, 1, 1), Map.Box("b", 0, 5, 1, 6), Map.Box("c", 7, 0, 8, 1)));

        shapes.Find("b")!.SideOf(shapes.Find("a")!).Should().Be(Side.North);
        shapes.Find("c")!.SideOf(shapes.Find("a")!).Should().Be(Side.East);
    }
}
