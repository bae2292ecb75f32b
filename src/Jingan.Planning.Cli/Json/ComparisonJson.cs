using System.Text.Json.Nodes;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>compare</c> prints: the changes as the library gives them, in words as well, and which of them are accepted.</summary>
internal static class ComparisonJson
{
    public static JsonObject Of(ComparisonReport report, Language language) => new()
    {
        ["before"] = report.Comparison.Before.Id,
        ["after"] = report.Comparison.After.Id,
        ["changes"] = new JsonArray([.. report.Changes.Select(change => Of(change, report, language))]),
        ["counts"] = CountsOf(report),
        ["noLongerApplying"] = ToolJson.Each(report.NotApplying, language),
    };

    private static JsonNode Of(PlanChange change, ComparisonReport report, Language language)
    {
        var (before, after) = report.Sides.Of(change);
        var row = ToolJson.Of(change, language);
        row["name"] = report.Sides.NameOf(change);
        row["message"] = ChangeMeaning.Of(change, report.Comparison.Before, language);
        row["accepted"] = report.AcceptedBy(change)?.Reason;
        if (row["before"] is { } first)
            first["text"] = before;
        if (row["after"] is { } second)
            second["text"] = after;

        return row;
    }

    private static JsonObject CountsOf(ComparisonReport report)
    {
        var changes = report.Real;
        var counts = new JsonObject
        {
            ["total"] = changes.Count,
            ["unchanged"] = report.Changes.Count - changes.Count,
            ["accepted"] = changes.Count(change => report.AcceptedBy(change) is not null),
        };
        foreach (var effect in ChangeWords.Effects)
            counts[effect.Key] = changes.Count(change => change.Effect == effect.Value);

        counts["bySubject"] = Counted(changes.GroupBy(change => change.Subject).OrderBy(group => group.Key), subject => ChangeWords.Of(subject).Key);
        counts["byKind"] = Counted(changes.GroupBy(change => change.Kind).OrderBy(group => group.Key), kind => ChangeWords.Of(kind).Key);
        return counts;
    }

    private static JsonObject Counted<T>(IEnumerable<IGrouping<T, PlanChange>> groups, Func<T, string> wordOf) =>
        new(groups.Select(group => KeyValuePair.Create(wordOf(group.Key), (JsonNode?)JsonValue.Create(group.Count()))));
}
