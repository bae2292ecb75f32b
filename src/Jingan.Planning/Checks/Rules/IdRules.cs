using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Ids are used once.</summary>
internal static class IdRules
{
    public static ValidationRule EveryThingIsDefinedOnce { get; } = new(RuleProblems.DefinedTwice, (context, findings) =>
    {
        ReportAgain(findings, SubjectKind.Document, new("文件", "document"), context.Set.Documents, document => document.Id);
        ReportAgain(findings, SubjectKind.Indicator, new("指标", "indicator"), context.Set.Indicators, indicator => indicator.Id);
        ReportAgain(findings, SubjectKind.Plan, new("规划", "plan"), context.Set.Plans, plan => plan.Id);
    });

    private static void ReportAgain<T>(Findings findings, SubjectKind kind, Phrase word, ValueList<T> things, Func<T, string> idOf)
    {
        var first = new Dictionary<string, int>(things.Count, StringComparer.Ordinal);
        for (var index = 0; index < things.Count; index++)
        {
            var id = idOf(things[index]);
            if (!first.TryAdd(id, index))
                findings.Report(new(kind, index), "id", word, Phrase.Quote(id), findings.PlaceOf(new(kind, first[id])));
        }
    }
}
