using System.Text;
using System.Text.Json;

namespace Jingan.Planning.Geometry.Tests;

public sealed class ZoneFeaturesTests
{
    private static readonly Plan Plan = Map.Plan(
        new Zone { Id = "belt", Kind = ZoneKind.Belt, Name = new("滨河带", "River belt"), Area = Map.SquareKilometres(12), Positioning = new("客厅", "Parlour") },
        new Zone { Id = "bay", Kind = ZoneKind.Own(new("湾", "bay")), Parent = "belt" });

    [Fact]
    public void A_shape_comes_back_as_it_was_read_with_what_the_plan_says()
    {
        var feature = Features(ZoneShapes.Read(Map.Of(Map.Box("belt", 0, 0, 4, 3))))[0];

        feature.GetProperty("geometry").GetRawText().Should().StartWith("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],");
        feature.GetProperty("properties").GetRawText().Should().Be(
            "{\"zone\":\"belt\",\"plan\":\"demo\",\"kind\":\"belt\",\"nameZh\":\"滨河带\",\"nameEn\":\"River belt\",\"parent\":null,\"positioningZh\":\"客厅\",\"positioningEn\":\"Parlour\",\"area\":\"12平方公里\",\"extent\":null,\"document\":null,\"line\":null}");
    }

    [Fact]
    public void A_zone_without_a_shape_has_none() => Features(shapes: null)[1].GetProperty("geometry").ValueKind.Should().Be(JsonValueKind.Null);

    [Fact]
    public void A_kind_of_a_files_own_keeps_its_word() => Features(shapes: null)[1].GetProperty("properties").GetProperty("kind").GetString().Should().Be("bay");

    [Fact]
    public void What_was_written_reads_back_as_the_same_shapes()
    {
        var shapes = ZoneShapes.Read(Map.Of(Map.Box("belt", 0, 0, 4, 3), Map.Line("bay", 1, 1, 2, 2)));

        var again = ZoneShapes.Read(ZoneFeatures.Of(Plan, shapes));

        again.Problems.Should().BeEmpty();
        again.Shapes.Select(shape => shape.Outline.AsText()).Should().Equal(shapes.Shapes.Select(shape => shape.Outline.AsText()));
    }

    private static JsonElement[] Features(ZoneShapes? shapes)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(ZoneFeatures.Of(Plan, shapes)));
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.Clone())];
    }
}
