using System.Text.Json;

namespace Jingan.Planning.Reports.From;

/// <summary>The polygons of a GeoJSON feature collection by the zone that each belongs to; longitude and latitude.</summary>
internal static class GeoJson
{
    public static Dictionary<string, List<List<(double X, double Y)>>> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            throw new ArgumentException("The geometry is no GeoJSON feature collection of polygons: " + problem.Message, nameof(text), problem);
        }
    }

    private static Dictionary<string, List<List<(double X, double Y)>>> Read(JsonElement root)
    {
        var shapes = new Dictionary<string, List<List<(double X, double Y)>>>(StringComparer.Ordinal);
        foreach (var feature in root.GetProperty("features").EnumerateArray())
        {
            if (ZoneOf(feature) is not { } zone || feature.GetProperty("geometry") is not { ValueKind: JsonValueKind.Object } geometry)
                continue;

            var coordinates = geometry.GetProperty("coordinates");
            var rings = geometry.GetProperty("type").GetString() switch
            {
                "Polygon" => coordinates.EnumerateArray().Select(Ring),
                "MultiPolygon" => coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray().Select(Ring)),
                _ => [],
            };
            var usable = rings.Where(ring => ring.Count >= 4).ToList();
            if (usable.Count > 0)
                shapes.TryAdd(zone, usable);
        }

        return shapes;
    }

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
