using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Jingan.Planning.Files;
using NetTopologySuite.Operation.Valid;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace Jingan.Planning.Geometry;

/// <summary>Shapes of zones, read from a GeoJSON file whose features carry the ids of zones.</summary>
/// <remarks>Longitude and latitude of WGS 84, as RFC 7946 has them. Nothing is mended: what cannot be used is left out and reported.</remarks>
/// <example><code>var shapes = ZoneShapes.Read(File.ReadAllBytes("zones.geojson"), "zones.geojson");
/// foreach (var problem in shapes.Check(plan))
///     Console.WriteLine(problem);</code></example>
public sealed class ZoneShapes
{
    private static readonly FrozenSet<string> OtherIds = new[] { "id", "zone", "zoneId", "zone_id", "code" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ZoneShape> byZone;

    private ZoneShapes(string? file, ValueList<ZoneShape> shapes, ValueList<Diagnostic> problems)
    {
        File = file;
        Shapes = shapes;
        Problems = problems;
        byZone = shapes.ToDictionary(shape => shape.Zone, StringComparer.Ordinal);
    }

    /// <summary>What the file is called in messages; null where it has no name.</summary>
    public string? File { get; }

    /// <summary>The shapes, in the order of the file, one a zone.</summary>
    public ValueList<ZoneShape> Shapes { get; }

    /// <summary>What is wrong with the file itself, in its order.</summary>
    public ValueList<Diagnostic> Problems { get; }

    /// <summary>Reads a feature collection. Whatever is wrong with it is among the <see cref="Problems"/>; nothing is thrown.</summary>
    /// <param name="utf8">The text of the file.</param>
    /// <param name="file">What it is called in messages.</param>
    /// <param name="options">Where the ids stand; null for the defaults.</param>
    public static ZoneShapes Read(ReadOnlyMemory<byte> utf8, string? file = null, GeometryOptions? options = null)
    {
        options ??= new();
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var problems = new List<Diagnostic>();
        var found = new List<(string Zone, Shape Shape, string Json, (int Line, int Column) At)>();
        try
        {
            using var document = JsonDocument.Parse(text);
            var places = new FeaturePlaces(text.Span);
            if (FeaturesOf(document.RootElement) is { } features)
                ReadAll(features, places, file, options, found, problems);
            else
                problems.Add(GeometryProblems.NotGeoJson(file, 1, 1, "type, features"));
        }
        catch (JsonException problem)
        {
            problems.Add(GeometryProblems.NotGeoJson(file, (int)(problem.LineNumber ?? 0) + 1, (int)(problem.BytePositionInLine ?? 0) + 1, "JSON"));
        }

        // One parallel for all of them, so that they lie on one plane.
        var parallel = found.Count == 0 ? 0 : found.Average(one => one.Shape.EnvelopeInternal.Centre.Y);
        return new(file, [.. found.Select(one => new ZoneShape(one.Zone, one.Shape, one.Json, one.At.Line, one.At.Column, parallel))], [.. problems]);
    }

    /// <summary>The shape of a zone; null where the file has none.</summary>
    public ZoneShape? Find(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return byZone.GetValueOrDefault(zone);
    }

    /// <summary>What a plan says of its zones and the shapes do not bear out; zones without a shape are not judged.</summary>
    /// <param name="plan">The plan; one without a spatial structure says nothing.</param>
    /// <param name="options">How close they have to come; null for the defaults.</param>
    public ValueList<Diagnostic> Check(Plan plan, GeometryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Space is { } space ? ShapeCheck.Of(space, this, options ?? new()) : [];
    }

    /// <summary>The problems of the file, its features that belong to no zone of the plans, and what each plan's zones and shapes disagree in.</summary>
    public ValueList<Diagnostic> Check(IEnumerable<Plan> plans, GeometryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var all = plans.ToList();
        var known = all.SelectMany(plan => plan.Space?.Zones ?? []).Select(zone => zone.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Problems,
            .. Shapes.Where(shape => !known.Contains(shape.Zone)).Select(shape => GeometryProblems.UnknownZone(File, shape)),
            .. all.SelectMany(plan => Check(plan, options)).Distinct(),
        ];
    }

    private static JsonElement? FeaturesOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("FeatureCollection")
        && root.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array
            ? features
            : null;

    private static void ReadAll(
        JsonElement features, FeaturePlaces places, string? file, GeometryOptions options, List<(string Zone, Shape Shape, string Json, (int Line, int Column) At)> found, List<Diagnostic> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var feature in features.EnumerateArray())
        {
            var (at, path) = (places[index], $"features[{index}]");
            index++;
            if (ZoneOf(feature, options.IdProperty) is not { } zone)
                problems.Add(Like(feature) is { } other ? GeometryProblems.NoZone(file, at, path, options.IdProperty, other) : GeometryProblems.NoZone(file, at, path, options.IdProperty));
            else if (!TryReadShape(feature, out var shape, out var json, out var why))
                problems.Add(GeometryProblems.BadShape(file, at, path, zone, why));
            else if (!seen.Add(zone))
                problems.Add(GeometryProblems.Twice(file, at, path, zone));
            else
                found.Add((zone, shape, json, at));
        }
    }

    /// <summary>A property that other tools give the id in; null where there is none.</summary>
    private static (string Property, string Value)? Like(JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
            return null;

        foreach (var property in properties.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && OtherIds.Contains(property.Name))
                return (property.Name, property.Value.GetString()!);
        }

        return null;
    }

    private static string? ZoneOf(JsonElement feature, string property)
    {
        if (feature.ValueKind != JsonValueKind.Object)
            return null;

        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty(property, out var named) && named.ValueKind == JsonValueKind.String)
        {
            return named.GetString();
        }

        return feature.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
    }

    private static bool TryReadShape(JsonElement feature, [NotNullWhen(true)] out Shape? shape, [NotNullWhen(true)] out string? json, [NotNullWhen(false)] out Name? why)
    {
        (shape, json, why) = (null, null, null);
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
        {
            why = new("geometry: null");
            return false;
        }

        try
        {
            shape = GeoJsonShape.Read(geometry);
        }
        catch (FormatException problem)
        {
            why = new(problem.Message);
            return false;
        }
        catch (ArgumentException)
        {
            why = new("环未闭合，或点数不足", "a ring is open, or points are too few");
            return false;
        }

        why = FaultOf(shape);
        json = geometry.GetRawText();
        return why is null && shape is not null;
    }

    private static Name? FaultOf(Shape? shape)
    {
        if (shape is null || shape.IsEmpty)
            return new("geometry: empty");

        var extent = shape.EnvelopeInternal;
        if (extent.MinX < -180 || extent.MaxX > 180 || extent.MinY < -90 || extent.MaxY > 90)
            return new("经度应在 -180 至 180 之间，纬度应在 -90 至 90 之间", "longitude is from -180 to 180, latitude from -90 to 90");

        if (new IsValidOp(shape).ValidationError is not { } fault)
            return null;

        var (words, at) = (WordsOf(fault.ErrorType), FormattableString.Invariant($"{fault.Coordinate.X:0.######}, {fault.Coordinate.Y:0.######}"));
        return new($"{words.Zh}（{at}）", $"{words.En} ({at})");
    }

    private static Name WordsOf(TopologyValidationErrors fault) => fault switch
    {
        TopologyValidationErrors.HoleOutsideShell => new("孔在外环之外", "a hole lies outside its shell"),
        TopologyValidationErrors.NestedHoles => new("孔中有孔", "a hole lies in another"),
        TopologyValidationErrors.DisconnectedInteriors => new("内部不连通", "its inside is not connected"),
        TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection => new("边线自相交", "its outline crosses itself"),
        TopologyValidationErrors.NestedShells => new("面在另一面之内", "a polygon lies in another"),
        TopologyValidationErrors.DuplicateRings => new("环重复", "a ring stands twice"),
        TopologyValidationErrors.TooFewPoints => new("点数不足", "points are too few"),
        TopologyValidationErrors.RingNotClosed => new("环未闭合", "a ring is open"),
        _ => new("坐标无效", "a position is not valid"),
    };
}
