using System.Text.Json;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>compare</c> prints.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, ComparisonReport report, Language language)
    {
        var sides = new ChangeSides(report.Context, language);
        json.WriteStartObject();
        json.WriteString("before", report.Comparison.Before.Id);
        json.WriteString("after", report.Comparison.After.Id);
        ListJson.Write(json, "changes", report.Changes, (writer, change) => Write(writer, change, report.AcceptedBy(change), sides, language));
        WriteCounts(json, report);
        ListJson.Write(json, "noLongerApplying", report.NotApplying, WriteEntry);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlanChange change, AcceptedChange? accepted, ChangeSides sides, Language language)
    {
        var (before, after) = sides.Of(change);
        json.WriteStartObject();
        json.WriteString("subject", Kebab.Of(change.Subject));
        json.WriteString("id", change.Id);
        json.WriteString("name", sides.NameOf(change));
        json.WriteString("kind", Kebab.Of(change.Kind));
        json.WriteString("part", change.Part);
        json.WriteString("effect", change.Effect is { } effect ? Kebab.Of(effect) : null);
        json.WriteString("reason", change.Reason is { } reason ? Kebab.Of(reason) : null);
        json.WriteString("message", ChangeMeaning.Of(change, language));
        WriteSide(json, "before", change.IdsBefore, before, change.SourceBefore);
        WriteSide(json, "after", change.IdsAfter, after, change.SourceAfter);
        WriteMore(json, change);
        json.WriteString("accepted", accepted?.Reason);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string key, ValueList<string> ids, string? text, SourceReference? source)
    {
        if (ids.Count == 0)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        ListJson.Write(json, "ids", ids, (writer, id) => writer.WriteStringValue(id));
        json.WriteString("text", text);
        SourceJson.Write(json, "source", source);
        json.WriteEndObject();
    }

    private static void WriteMore(Utf8JsonWriter json, PlanChange change)
    {
        switch (change)
        {
            case TargetAimChange { Aims: var aims }:
                json.WriteString("unit", aims.Unit?.Symbol);
                RegionJson.Write(json, "regionBefore", aims.RegionBefore);
                RegionJson.Write(json, "regionAfter", aims.RegionAfter);
                WriteConversion(json, "conversionBefore", aims.ConversionBefore);
                WriteConversion(json, "conversionAfter", aims.ConversionAfter);
                json.WriteBoolean("withinRounding", aims.IsWithinRounding);
                break;
            case ZoneChange { Lineage: var lineage }:
                ListJson.Write(json, "lineage", lineage, SpaceJson.WriteLineage);
                break;
            case BoundaryChange boundary:
                WriteFeatures(json, "featuresAdded", boundary.Added);
                WriteFeatures(json, "featuresRemoved", boundary.Removed);
                break;
        }
    }

    private static void WriteFeatures(Utf8JsonWriter json, string key, ValueList<BoundaryFeature> features) =>
        ListJson.Write(json, key, features, SpaceJson.WriteFeature);

    private static void WriteConversion(Utf8JsonWriter json, string key, BaselineConversion? conversion)
    {
        if (conversion is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        AmountJson.Write(json, "baseline", conversion.Baseline.Value);
        if (conversion.Baseline.Year is { } year)
            json.WriteNumber("year", year);
        SourceJson.Write(json, "source", conversion.Baseline.Source);
        RegionJson.Write(json, "growth", conversion.Growth);
        json.WriteString("growthUnit", conversion.GrowthUnit.Symbol);
        json.WriteNumber("years", conversion.Years);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ComparisonReport report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("total", report.Changes.Count);
        json.WriteNumber("accepted", report.Changes.Count(change => report.AcceptedBy(change) is not null));
        foreach (var effect in Enum.GetValues<ChangeEffect>())
            json.WriteNumber(Kebab.Of(effect), report.Changes.Count(change => change.Effect == effect));
        WriteGroups(json, "bySubject", report.Changes.GroupBy(change => change.Subject));
        WriteGroups(json, "byKind", report.Changes.GroupBy(change => change.Kind));
        json.WriteEndObject();
    }

    private static void WriteGroups<T>(Utf8JsonWriter json, string key, IEnumerable<IGrouping<T, PlanChange>> groups)
        where T : struct, Enum
    {
        json.WriteStartObject(key);
        foreach (var group in groups.OrderBy(group => group.Key))
            json.WriteNumber(Kebab.Of(group.Key), group.Count());
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, AcceptedChange entry)
    {
        json.WriteStartObject();
        json.WriteString("subject", Kebab.Of(entry.Subject));
        json.WriteString("id", entry.Id);
        json.WriteString("kind", Kebab.Of(entry.Kind));
        json.WriteString("part", entry.Part);
        json.WriteString("effect", entry.Effect is { } effect ? Kebab.Of(effect) : null);
        json.WriteString("reason", entry.Reason);
        json.WriteEndObject();
    }
}
