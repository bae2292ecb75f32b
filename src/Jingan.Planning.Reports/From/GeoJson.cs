using System.Text.Json;
using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.From;

/// <summary>A shape in longitude and latitude.</summary>
/// <param name="Form">Whether it is an area, a line or a point.</param>
/// <param name="Rings">Outlines and holes; of a line its parts, of a point itself.</param>
internal sealed record MapShape(ShapeForm Form, IReadOnlyList<List<(double X, double Y)>> Rings);

/// <summary>The shapes of a GeoJSON feature collection by the zone that each belongs to.</summary>
internal static class GeoJson
{
    public static Dictionary<string, MapShape> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            throw new ArgumentException("The geometry is no GeoJSON feature collection: " + problem.Message, nameof(text), problem);
        }
    }

    private static Dictionary<string, MapShape> Read(JsonElement root)
    {
        var shapes = new Dictionary<string, MapShape>(StringComparer.Ordinal);
        foreach (var feature in root.GetProperty("features").EnumerateArray())
        {
            if (ZoneOf(feature) is { } zone && feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry
                && ShapeOf(geometry) is { Rings.Count: > 0 } shape)
                shapes.TryAdd(zone, shape);
        }

        return shapes;
    }

    /// <summary>The shape; null for a collection of several forms, which is none of a zone.</summary>
    private static MapShape? ShapeOf(JsonElement geometry)
    {
        var type = geometry.GetProperty("type").GetString();
        var coordinates = type is "GeometryCollection" or null ? default : geometry.GetProperty("coordinates");
        return type switch
        {
            "Polygon" => Of(ShapeForm.Area, 4, coordinates.EnumerateArray()),
            "MultiPolygon" => Of(ShapeForm.Area, 4, coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray())),
            "LineString" => Of(ShapeForm.Line, 2, [coordinates]),
            "MultiLineString" => Of(ShapeForm.Line, 2, coordinates.EnumerateArray()),
            "Point" => new(ShapeForm.Point, [[Point(coordinates)]]),
            "MultiPoint" => new(ShapeForm.Point, [.. coordinates.EnumerateArray().Select(point => (List<(double, double)>)[Point(point)])]),
            _ => null,
        };
    }

    private static MapShape Of(ShapeForm form, int leastPoints, IEnumerable<JsonElement> rings) =>
        new(form, [.. rings.Select(Ring).Where(ring => ring.Count >= leastPoints)]);

    private static string? ZoneOf(JsonElement feature)
    {
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("zone", out var zone) && zone.ValueKind == JsonValueKind.String)
            return zone.GetString();
        return feature.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
    }

    private static List<(double X, double Y)> Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(Point)];

    private static (double X, double Y) Point(JsonElement point)
    {
        var (longitude, latitude) = (point[0].GetDouble(), point[1].GetDouble());
        return Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90 ? (longitude, latitude) : throw new FormatException($"[{point[0]}, {point[1]}]");
    }
}
