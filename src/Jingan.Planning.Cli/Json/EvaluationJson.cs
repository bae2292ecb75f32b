using System.Globalization;
using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Names;
using Jingan.Planning.Observations;
using Jingan.Planning.Periods;
using Jingan.Planning.Plans;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>evaluate</c> prints.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter json, PlanEvaluation evaluation, PlanSet set, Language language)
    {
        json.WriteStartObject();
        json.WriteString("plan", evaluation.Plan.Id);
        json.WriteString("asOf", evaluation.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        WriteCounts(json, "counts", evaluation.Counts);
        ListJson.Write(json, "targets", evaluation.Targets, (writer, target) => Write(writer, target, set, language));
        WriteCounts(json, "promiseCounts", evaluation.PromiseCounts);
        ListJson.Write(json, "promises", evaluation.Promises, (writer, target) => Write(writer, target, set, language));
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string key, EvaluationCounts counts)
    {
        json.WriteStartObject(key);
        json.WriteNumber("met", counts.Met);
        json.WriteNumber("notMet", counts.NotMet);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("notDue", counts.NotDue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TargetEvaluation evaluated, PlanSet set, Language language)
    {
        var target = evaluated.Target;
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        json.WriteString("no", target.No);
        json.WriteString("indicator", target.Indicator);
        NameJson.Write(json, "name", target.Name ?? set.FindIndicator(target.Indicator)?.Name);
        json.WriteString("aim", target.Wording);
        json.WriteString("force", Kebab.Of(target.Force));
        json.WriteString("verdict", Kebab.Of(evaluated.Verdict));
        json.WriteString("reason", evaluated.Reason is { } reason ? Kebab.Of(reason) : null);
        json.WriteString("message", evaluated.Message.In(language));
        AmountJson.Write(json, "actual", evaluated.Actual);
        WriteMargin(json, evaluated.Margin);
        WritePace(json, evaluated.Pace);
        ListJson.Write(json, "observations", evaluated.Observations, WriteObservation);
        json.WriteEndObject();
    }

    private static void WriteMargin(Utf8JsonWriter json, Margin? margin)
    {
        if (margin is null)
        {
            json.WriteNull("margin");
            return;
        }

        json.WriteStartObject("margin");
        json.WriteString("distance", NumberText.Plain(margin.Distance));
        json.WriteString("unit", margin.Unit?.Symbol);
        json.WriteString("percent", margin.Percent is { } percent ? NumberText.Plain(percent) : null);
        json.WriteEndObject();
    }

    private static void WritePace(Utf8JsonWriter json, Pace? pace)
    {
        if (pace is null)
        {
            json.WriteNull("pace");
            return;
        }

        json.WriteStartObject("pace");
        json.WriteString("shareOfWay", NumberText.Plain(pace.ShareOfWay));
        json.WriteString("shareOfTime", NumberText.Plain(pace.ShareOfTime));
        json.WriteBoolean("onPace", pace.IsOnPace);
        json.WriteEndObject();
    }

    private static void WriteObservation(Utf8JsonWriter json, Observation observation)
    {
        json.WriteStartObject();
        json.WriteString("indicator", observation.Indicator);
        json.WriteString("value", observation.Wording);
        json.WriteString("period", observation.Period.ToText());
        json.WriteString("status", Kebab.Of(observation.Status));
        json.WriteString("source", observation.Source?.ToString());
        json.WriteEndObject();
    }
}
