using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

internal static class SpaceJson
{
    public static void Write(Utf8JsonWriter json, string key, SpatialStructure? space)
    {
        if (space is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        NameJson.Write(json, "pattern", space.Pattern);
        json.WriteStartObject("counts");
        foreach (var count in space.CountsCalledFor)
        {
            if (count.Count is { } number)
                json.WriteNumber(count.Kind.Key, number);
            else
                json.WriteString(count.Kind.Key, "several");
        }

        json.WriteEndObject();
        SourceJson.Write(json, "source", space.Source);
        ListJson.Write(json, "zones", space.Zones, WriteZone);
        ListJson.Write(json, "orders", space.Orders, WriteOrder);
        json.WriteEndObject();
    }

    private static void WriteOrder(Utf8JsonWriter json, ZoneOrder order)
    {
        json.WriteStartObject();
        json.WriteString("along", order.Along);
        json.WriteString("from", Kebab.Of(order.From));
        ListJson.Write(json, "zones", order.Zones, (writer, zone) => writer.WriteStringValue(zone));
        json.WriteBoolean("inferred", order.IsInferred);
        SourceJson.Write(json, "source", order.Source);
        json.WriteEndObject();
    }

    private static void WriteZone(Utf8JsonWriter json, Zone zone)
    {
        json.WriteStartObject();
        json.WriteString("id", zone.Id);
        json.WriteString("kind", zone.Kind.Key);
        NameJson.Write(json, "kindName", zone.Kind.Name);
        NameJson.Write(json, "name", zone.Name);
        json.WriteString("parent", zone.Parent);
        json.WriteString("side", zone.Side is { } lies ? Kebab.Of(lies) : null);
        NameJson.Write(json, "positioning", zone.Positioning);
        AmountJson.Write(json, "area", zone.Area);
        json.WriteStartObject("boundary");
        foreach (var side in zone.Boundary)
            ListJson.Write(json, Kebab.Of(side.Side), side.Features, WriteFeature);
        json.WriteEndObject();
        json.WriteString("extent", zone.Extent);
        if (zone.Shares is { } shares)
        {
            json.WriteStartObject("shares");
            ListJson.Write(json, "sides", shares.Sides, (writer, side) => writer.WriteStringValue(Kebab.Of(side)));
            json.WriteBoolean("inferred", shares.IsInferred);
            SourceJson.Write(json, "source", shares.Source);
            json.WriteEndObject();
        }

        ListJson.Write(json, "lineage", zone.Lineage, WriteLineage);
        SourceJson.Write(json, "source", zone.Source);
        SourceJson.Write(json, "areaSource", zone.AreaSource);
        json.WriteEndObject();
    }

    public static void WriteFeature(Utf8JsonWriter json, BoundaryFeature feature)
    {
        json.WriteStartObject();
        NameJson.Write(json, "name", feature.Name);
        json.WriteString("extent", feature.Extent);
        json.WriteString("probableReading", feature.ProbableReading);
        json.WriteEndObject();
    }

    public static void WriteLineage(Utf8JsonWriter json, Lineage lineage)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(lineage.Kind));
        json.WriteString("plan", lineage.Plan);
        ListJson.Write(json, "zones", lineage.Zones, (writer, zone) => writer.WriteStringValue(zone));
        json.WriteBoolean("inferred", lineage.IsInferred);
        SourceJson.Write(json, "source", lineage.Source);
        json.WriteEndObject();
    }
}
