using System.Globalization;
using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;

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
        EvaluationBreakdownJson.Write(json, "breakdown", evaluation.Breakdown);
        ListJson.Write(json, "targets", evaluation.Targets, (writer, target) => Write(writer, target, set, language));
        WriteCounts(json, "promiseCounts", evaluation.PromiseCounts);
        EvaluationBreakdownJson.Write(json, "promiseBreakdown", evaluation.PromiseBreakdown);
        ListJson.Write(json, "promises", evaluation.Promises, (writer, target) => Write(writer, target, set, language));
        WriteCounts(json, "milestoneCounts", evaluation.MilestoneCounts);
        ListJson.Write(json, "milestones", evaluation.Milestones, WriteMilestone);
        json.WriteEndObject();
    }

    public static void WriteCounts(Utf8JsonWriter json, string key, EvaluationCounts counts)
    {
        json.WriteStartObject(key);
        json.WriteNumber("met", counts.Met);
        json.WriteNumber("notMet", counts.NotMet);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("notDue", counts.NotDue);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string key, MilestoneCounts counts)
    {
        json.WriteStartObject(key);
        json.WriteNumber("reached", counts.Reached);
        json.WriteNumber("reachedLate", counts.ReachedLate);
        json.WriteNumber("slipped", counts.Slipped);
        json.WriteNumber("open", counts.Open);
        json.WriteNumber("givenUp", counts.GivenUp);
        json.WriteNumber("notMentioned", counts.NotMentioned);
        json.WriteEndObject();
    }

    private static void WriteMilestone(Utf8JsonWriter json, MilestoneEvaluation milestone)
    {
        json.WriteStartObject();
        json.WriteString("project", milestone.Project.Id);
        NameJson.Write(json, "name", milestone.Project.Name);
        json.WriteString("kind", Kebab.Of(milestone.Planned.Kind));
        json.WriteString("period", milestone.Planned.Period.ToString());
        json.WriteString("verdict", Kebab.Of(milestone.Verdict));
        json.WriteString("source", milestone.Planned.Source?.ToString());
        if (milestone.Evidence is { } evidence)
        {
            json.WriteStartObject("evidence");
            json.WriteString("plan", milestone.Plan);
            json.WriteString("kind", Kebab.Of(evidence.Kind));
            json.WriteString("period", evidence.Period.ToString());
            json.WriteString("source", evidence.Source?.ToString());
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("evidence");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TargetEvaluation evaluated, PlanSet set, Language language)
    {
        var target = evaluated.Target;
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        json.WriteString("no", target.No);
        json.WriteString("indicator", target.Indicator);
        json.WriteString("objective", target.Objective);
        NameJson.Write(json, "name", target.Name ?? set.FindIndicator(target.Indicator)?.Name);
        json.WriteString("aim", target.Wording);
        json.WriteString("force", Kebab.OfStated(target.Force));
        WriteFindings(json, evaluated, language);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, TargetEvaluation evaluated, Language language)
    {
        json.WriteString("verdict", Kebab.Of(evaluated.Verdict));
        json.WriteString("reason", evaluated.Reason is { } reason ? Kebab.Of(reason) : null);
        var found = evaluated.Explain();
        json.WriteString("message", found.Message.In(language));
        AmountJson.Write(json, "actual", found.Actual);
        WriteMargin(json, found.Margin);
        json.WriteString("achievement", found.Achievement is { } achievement ? NumberText.Plain(achievement) : null);
        WriteLatest(json, found.Latest);
        PaceJson.Write(json, "pace", found.Pace, language);
        ListJson.Write(json, "observations", found.Observations, WriteObservation);
        ListJson.Write(json, "steps", found.Steps, (writer, step) => WriteStep(writer, step, language));
        ListJson.Write(json, "parts", found.Parts, (writer, part) => WritePart(writer, part, language));
    }

    private static void WritePart(Utf8JsonWriter json, PartEvaluation part, Language language)
    {
        json.WriteStartObject();
        json.WriteString("subject", part.Part.Subject);
        json.WriteString("period", part.Period?.ToString());
        json.WriteString("kind", Kebab.Of(part.Part.Statement.Kind));
        WriteFindings(json, part.Evaluation, language);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Step step, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(step.Kind));
        json.WriteString("text", step.Text.In(language));
        json.WriteString("numbers", step.Numbers is { Intervals: [{ IsPoint: true, Lower: { } only }] } ? NumberText.Plain(only) : step.Numbers?.ToString());
        json.WriteString("unit", step.Unit?.Symbol);
        json.WriteString("period", step.Period?.ToString());
        json.WriteString("wording", step.Wording);
        json.WriteString("source", step.Source?.ToString());
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

    private static void WriteLatest(Utf8JsonWriter json, Observation? latest)
    {
        if (latest is null)
        {
            json.WriteNull("latest");
            return;
        }

        json.WriteStartObject("latest");
        json.WriteString("value", latest.Wording);
        json.WriteString("period", latest.Period.ToString());
        json.WriteString("source", latest.Source?.ToString());
        json.WriteEndObject();
    }

    private static void WriteObservation(Utf8JsonWriter json, Observation observation)
    {
        json.WriteStartObject();
        json.WriteString("indicator", observation.Indicator);
        json.WriteString("value", observation.Wording);
        json.WriteString("period", observation.Period.ToString());
        json.WriteString("status", Kebab.Of(observation.Status));
        json.WriteString("source", observation.Source?.ToString());
        json.WriteEndObject();
    }
}
