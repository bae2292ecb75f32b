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
        json.WriteStartObject();
        json.WriteString("before", report.Comparison.Before.Id);
        json.WriteString("after", report.Comparison.After.Id);
        ListJson.Write(json, "changes", report.Changes, (writer, change) => Write(writer, change, report, language));
        WriteCounts(json, report);
        ListJson.Write(json, "noLongerApplying", report.NotApplying, WriteEntry);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlanChange change, ComparisonReport report, Language language)
    {
        var (before, after) = report.Sides.Of(change);
        json.WriteStartObject();
        json.WriteString("subject", ChangeWords.Of(change.Subject).Key);
        json.WriteString("id", change.Id);
        json.WriteString("name", report.Sides.NameOf(change));
        json.WriteString("kind", ChangeWords.Of(change.Kind).Key);
        json.WriteString("part", change.Part);
        json.WriteString("effect", change.Effect is { } effect ? ChangeWords.Of(effect).Key : null);
        json.WriteString("reason", change.Reason is { } reason ? ChangeWords.Of(reason).Key : null);
        WriteDifference(json, change.Difference);
        json.WriteString("message", ChangeMeaning.Of(change, language));
        WriteSide(json, "before", change.IdsBefore, before, change.SourceBefore);
        WriteSide(json, "after", change.IdsAfter, after, change.SourceAfter);
        WriteMore(json, change);
        json.WriteString("accepted", report.AcceptedBy(change)?.Reason);
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, AimDifference? difference)
    {
        if (difference is null)
        {
            json.WriteNull("difference");
            return;
        }

        json.WriteStartObject("difference");
        json.WriteString("lower", difference.Lower is { } lower ? NumberText.Plain(lower) : null);
        json.WriteString("upper", difference.Upper is { } upper ? NumberText.Plain(upper) : null);
        json.WriteString("unit", difference.Unit?.Symbol);
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
        if (change.Aims is { } aims)
        {
            json.WriteString("unit", aims.Unit?.Symbol);
            RegionJson.Write(json, "regionBefore", aims.RegionBefore);
            RegionJson.Write(json, "regionAfter", aims.RegionAfter);
            WriteConversion(json, "conversionBefore", aims.ConversionBefore);
            WriteConversion(json, "conversionAfter", aims.ConversionAfter);
            WriteIncrement(json, "incrementBefore", aims.IncrementBefore);
            WriteIncrement(json, "incrementAfter", aims.IncrementAfter);
            json.WriteBoolean("withinRounding", aims.IsWithinRounding);
        }

        if (change.Kind == ChangeKind.BoundaryChanged)
        {
            var (before, after) = (FeaturesOf(change.SidesBefore), FeaturesOf(change.SidesAfter));
            WriteFeatures(json, "featuresAdded", [.. after.Except(before)]);
            WriteFeatures(json, "featuresRemoved", [.. before.Except(after)]);
        }
        else if (change.Subject == ChangeSubject.Zone)
        {
            ListJson.Write(json, "lineage", change.Lineage, SpaceJson.WriteLineage);
        }
    }

    private static List<BoundaryFeature> FeaturesOf(ValueList<BoundarySide> sides) => [.. sides.SelectMany(side => side.Features)];

    private static void WriteIncrement(Utf8JsonWriter json, string key, LevelIncrement? increment)
    {
        if (increment is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        RegionJson.Write(json, "by", Region.Of(increment.By));
        AmountJson.Write(json, "from", increment.From.Value);
        if (increment.From.Year is { } year)
            json.WriteNumber("year", year);
        SourceJson.Write(json, "source", increment.From.Source);
        json.WriteEndObject();
    }

    private static void WriteFeatures(Utf8JsonWriter json, string key, IReadOnlyList<BoundaryFeature> features) =>
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
        var changes = report.Real;
        json.WriteStartObject("counts");
        json.WriteNumber("total", changes.Count);
        json.WriteNumber("unchanged", report.Changes.Count - changes.Count);
        json.WriteNumber("accepted", changes.Count(change => report.AcceptedBy(change) is not null));
        foreach (var effect in ChangeWords.Effects)
            json.WriteNumber(effect.Key, changes.Count(change => change.Effect == effect.Value));

        json.WriteStartObject("bySubject");
        foreach (var group in changes.GroupBy(change => change.Subject).OrderBy(group => group.Key))
            json.WriteNumber(ChangeWords.Of(group.Key).Key, group.Count());
        json.WriteEndObject();

        json.WriteStartObject("byKind");
        foreach (var group in changes.GroupBy(change => change.Kind).OrderBy(group => group.Key))
            json.WriteNumber(ChangeWords.Of(group.Key).Key, group.Count());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, AcceptedChange entry)
    {
        json.WriteStartObject();
        json.WriteString("subject", ChangeWords.Of(entry.Subject).Key);
        json.WriteString("id", entry.Id);
        json.WriteString("kind", ChangeWords.Of(entry.Kind).Key);
        json.WriteString("part", entry.Part);
        json.WriteString("effect", entry.Effect is { } effect ? ChangeWords.Of(effect).Key : null);
        json.WriteString("reason", entry.Reason);
        json.WriteEndObject();
    }
}
