using System.Text.Json;
using NetTopologySuite.Geometries;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace Jingan.Planning.Geometry;

/// <summary>Makes shapes of NetTopologySuite of the geometries of RFC 7946, without reflection.</summary>
internal static class GeoJsonShape
{
    private const int Wgs84 = 4326;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Wgs84);

    /// <summary>A geometry; a third number of a position, the height, is left out.</summary>
    /// <exception cref="FormatException">It is no geometry of GeoJSON.</exception>
    /// <exception cref="ArgumentException">Its positions make no such shape, as where a ring is open.</exception>
    public static Shape Read(JsonElement geometry)
    {
        var type = geometry.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        if (type == "GeometryCollection")
            return Factory.CreateGeometryCollection([.. ListOf(geometry, "geometries").Select(Read)]);

        var coordinates = ListOf(geometry, "coordinates");
        return type switch
        {
            "Point" => Factory.CreatePoint(Position(geometry.GetProperty("coordinates"))),
            "MultiPoint" => Factory.CreateMultiPointFromCoords(Positions(coordinates)),
            "LineString" => Factory.CreateLineString(Positions(coordinates)),
            "MultiLineString" => Factory.CreateMultiLineString([.. coordinates.Select(line => Factory.CreateLineString(Positions(Items(line))))]),
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. coordinates.Select(polygon => Polygon(Items(polygon)))]),
            _ => throw new FormatException($"type: {type ?? "?"}"),
        };
    }

    private static Polygon Polygon(IEnumerable<JsonElement> rings)
    {
        var all = rings.Select(ring => Factory.CreateLinearRing(Positions(Items(ring)))).ToArray();
        return all.Length == 0 ? Factory.CreatePolygon() : Factory.CreatePolygon(all[0], all[1..]);
    }

    private static Coordinate[] Positions(IEnumerable<JsonElement> positions) => [.. positions.Select(Position)];

    private static Coordinate Position(JsonElement position)
    {
        var numbers = Items(position).ToArray();
        if (numbers.Length < 2 || !Array.TrueForAll(numbers, number => number.ValueKind == JsonValueKind.Number))
            throw new FormatException("coordinates: [longitude, latitude]");

        return new(numbers[0].GetDouble(), numbers[1].GetDouble());
    }

    private static IEnumerable<JsonElement> ListOf(JsonElement geometry, string name) =>
        geometry.TryGetProperty(name, out var list) ? Items(list) : throw new FormatException($"{name}: []");

    private static IEnumerable<JsonElement> Items(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new FormatException("coordinates: []");
}
