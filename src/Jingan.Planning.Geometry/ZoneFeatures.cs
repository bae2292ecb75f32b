using System.Text.Encodings.Web;
using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Geometry;

/// <summary>Writes the zones of a plan as GeoJSON, with what the plan says of them.</summary>
public static class ZoneFeatures
{
    /// <summary>A feature collection in UTF-8: a feature a zone, in the plan's order, with the shape as it was read, or null where there is none.</summary>
    /// <remarks>
    /// Properties: <c>zone</c>, <c>plan</c>, <c>kind</c>, <c>nameZh</c>, <c>nameEn</c>, <c>parent</c>, <c>positioningZh</c>, <c>positioningEn</c>,
    /// <c>area</c> as stated, <c>extent</c>, <c>document</c> and <c>line</c>; what the plan does not say is null. The same input gives the same bytes.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="shapes">The shapes; null for none.</param>
    public static byte[] Of(Plan plan, ZoneShapes? shapes = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of([plan], shapes);
    }

    /// <summary>The same of several plans, one after the other.</summary>
    /// <param name="plans">The plans; a shape stands with the zone of its id in each.</param>
    /// <param name="shapes">The shapes; null for none.</param>
    public static byte[] Of(IEnumerable<Plan> plans, ZoneShapes? shapes = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var plan in plans)
            {
                foreach (var zone in plan.Space?.Zones ?? [])
                    Write(json, plan, zone, shapes?.Find(zone.Id));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Plan plan, Zone zone, ZoneShape? shape)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", zone.Id);
        json.WritePropertyName("geometry");
        if (shape is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(shape.Json);

        json.WriteStartObject("properties");
        json.WriteString("zone", zone.Id);
        json.WriteString("plan", plan.Id);
        json.WriteString("kind", zone.Kind.Key);
        json.WriteString("nameZh", zone.Name?.Zh);
        json.WriteString("nameEn", zone.Name?.En);
        json.WriteString("parent", zone.Parent);
        json.WriteString("positioningZh", zone.Positioning?.Zh);
        json.WriteString("positioningEn", zone.Positioning?.En);
        json.WriteString("area", zone.Area is { } area ? ValueWording.Write(new NumberStatement(area)) : null);
        json.WriteString("extent", zone.Extent);
        json.WriteString("document", zone.Source?.Document);
        if (zone.Source?.Line is { } line)
            json.WriteNumber("line", line);
        else
            json.WriteNull("line");

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
