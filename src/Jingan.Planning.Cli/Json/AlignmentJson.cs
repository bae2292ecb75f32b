using System.Text.Json;
using Jingan.Planning.Tracing;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>align</c> prints.</summary>
internal static class AlignmentJson
{
    public static void Write(Utf8JsonWriter json, PlanAlignment alignment, PlanSet set, Language language)
    {
        json.WriteStartObject();
        json.WriteString("upper", alignment.Upper.Id);
        json.WriteString("lower", alignment.Lower.Id);
        json.WriteBoolean("declared", alignment.IsDeclared);
        json.WriteStartObject("counts");
        foreach (var standing in Enum.GetValues<PairStanding>())
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(standing.ToString()), alignment.CountOf(standing));
        json.WriteNumber("upperAlone", alignment.UpperAlone.Count);
        json.WriteNumber("lowerAlone", alignment.LowerAlone.Count);
        json.WriteEndObject();
        ListJson.Write(json, "pairs", alignment.Pairs, (writer, pair) => Write(writer, pair, set, language));
        ListJson.Write(json, "tooManyToList", alignment.Crowded, (writer, crowded) => Write(writer, crowded, language));
        ListJson.Write(json, "upperAlone", alignment.UpperAlone, (writer, target) => WriteAlone(writer, target, set));
        ListJson.Write(json, "lowerAlone", alignment.LowerAlone, (writer, target) => WriteAlone(writer, target, set));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AlignedPair pair, PlanSet set, Language language)
    {
        json.WriteStartObject();
        json.WriteString("indicator", pair.Upper.Target.Indicator);
        NameJson.Write(json, "name", set.FindIndicator(pair.Upper.Target.Indicator)?.Name);
        json.WriteString("standing", Kebab.Of(pair.Standing));
        json.WriteString("reason", pair.Reason is { } reason ? Kebab.Of(reason) : null);
        json.WriteString("message", pair.Message.In(language));
        json.WriteBoolean("dueLater", pair.IsDueLater);
        WriteShare(json, pair.Share);
        WriteRates(json, pair.Rates);
        ListJson.Write(json, "conversions", pair.Conversions, (writer, level) => FigureJson.Write(writer, level, language));
        json.WritePropertyName("upper");
        Write(json, pair.Upper);
        json.WritePropertyName("lower");
        Write(json, pair.Lower);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CrowdedIndicator crowded, Language language)
    {
        json.WriteStartObject();
        json.WriteString("indicator", crowded.Indicator);
        json.WriteNumber("upper", crowded.Upper);
        json.WriteNumber("lower", crowded.Lower);
        json.WriteString("message", crowded.Message.In(language));
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, PaceShare? share)
    {
        if (share is null)
        {
            json.WriteNull("share");
            return;
        }

        json.WriteStartObject("share");
        RegionJson.Write(json, "percentOfTarget", Region.Of(share.PercentOfTarget));
        json.WriteString("percentOfTime", NumberText.Plain(share.PercentOfTime));
        json.WriteEndObject();
    }

    private static void WriteRates(Utf8JsonWriter json, YearlyRates? rates)
    {
        if (rates is null)
        {
            json.WriteNull("percentPerYear");
            return;
        }

        json.WriteStartObject("percentPerYear");
        RegionJson.Write(json, "needed", rates.Needed);
        RegionJson.Write(json, "asked", rates.Asked);
        RegionJson.Write(json, "left", rates.Left);
        json.WriteEndObject();
    }

    private static void WriteAlone(Utf8JsonWriter json, AlignedTarget target, PlanSet set)
    {
        json.WriteStartObject();
        json.WriteString("indicator", target.Target.Indicator);
        NameJson.Write(json, "name", target.Target.Name ?? set.FindIndicator(target.Target.Indicator)?.Name);
        json.WritePropertyName("target");
        Write(json, target);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AlignedTarget aligned)
    {
        var target = aligned.Target;
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        json.WriteString("no", target.No);
        json.WriteString("commitment", aligned.Commitment?.Id);
        json.WriteString("wording", target.Wording);
        json.WriteString("unit", target.Unit?.Symbol);
        json.WriteString("basis", target.Basis is { } basis ? Kebab.Of(basis.Basis) : null);
        NameJson.Write(json, "basisInferred", target.Basis?.InferredFrom);
        json.WriteString("force", Kebab.OfStated(target.Force));
        json.WriteString("period", aligned.Period.ToString());
        SourceJson.Write(json, "source", target.Source);
        ListJson.Write(json, "restated", aligned.Restated, (writer, other) => SourceOf(writer, other.Id, other.Source?.ToString()));
        json.WriteEndObject();
    }

    private static void SourceOf(Utf8JsonWriter json, string id, string? source)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("source", source);
        json.WriteEndObject();
    }
}
