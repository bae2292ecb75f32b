using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Json;

/// <summary>How far along a target is that is not yet due; every key is there, null where it cannot be told.</summary>
internal static class PaceJson
{
    public static void Write(Utf8JsonWriter json, string key, Pace? pace, Language language)
    {
        if (pace is null)
        {
            json.WriteNull(key);
            return;
        }

        var progress = pace.Progress;
        json.WriteStartObject(key);
        WriteNumber(json, "shareOfWay", pace.ShareOfWay);
        WriteNumber(json, "shareOfTime", pace.ShareOfTime);
        json.WriteBoolean("onPace", pace.IsOnPace);
        json.WriteBoolean("reached", progress.IsReached);
        json.WriteString("method", Kebab.Of(progress.Method));
        WriteNumber(json, "ratio", progress.Ratio);
        json.WriteString("status", progress.Grade?.Id);
        json.WriteString("label", progress.Grade?.Label.In(language));
        json.WriteString("colour", progress.Grade is { } grade ? Kebab.Of(grade.Colour) : null);
        json.WriteString("gap", progress.Gap is { } gap ? Kebab.Of(gap) : null);
        WritePoint(json, "base", progress.BaseYear, progress.BaseValue);
        WritePoint(json, "latest", progress.CurrentYear, progress.CurrentValue);
        WritePoint(json, "goal", progress.TargetYear, progress.Target);
        WriteNumber(json, "expected", pace.Expected);
        json.WriteString("holding", progress.Holding is { } holding ? Kebab.Of(holding) : null);
        json.WriteString("unit", pace.Unit?.Symbol);
        WriteNumber(json, "geometricShareOfWay", progress.GeometricShareOfWay);
        WriteNumber(json, "shareOfTimeToLatest", progress.ShareOfTime);
        WriteNumber(json, "rate", progress.ActualRate);
        WriteNumber(json, "requiredRate", progress.RequiredRate);
        WriteNumber(json, "requiredRateFromHere", progress.RequiredRateFromHere);
        WriteNumber(json, "projection", progress.Projection);
        WriteNumber(json, "score", progress.Score);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, string key, int? year, decimal? value)
    {
        json.WriteStartObject(key);
        if (year is { } known)
            json.WriteNumber("year", known);
        else
            json.WriteNull("year");
        WriteNumber(json, "value", value);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, decimal? number) =>
        json.WriteString(key, number is { } value ? NumberText.Plain(value) : null);
}
