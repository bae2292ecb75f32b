using Jingan.Planning.Diagnostics;
using Jingan.Planning.Paths;

namespace Jingan.Planning.Rules;

/// <summary>Ids are used once.</summary>
internal static class IdRules
{
    public static ValidationRule EveryThingIsDefinedOnce { get; } = new(RuleProblems.DefinedTwice, (context, findings) =>
    {
        ReportAgain(findings, SubjectKind.Document, new("文件", "document"), context.Set.Documents.Select(document => document.Id));
        ReportAgain(findings, SubjectKind.Indicator, new("指标", "indicator"), context.Set.Indicators.Select(indicator => indicator.Id));
        ReportAgain(findings, SubjectKind.Plan, new("规划", "plan"), context.Set.Plans.Select(plan => plan.Id));
    });

    private static void ReportAgain(Findings findings, SubjectKind kind, Phrase word, IEnumerable<string> ids)
    {
        var first = new Dictionary<string, Subject>(StringComparer.Ordinal);
        foreach (var (id, subject) in ids.Select((id, index) => (id, new Subject(kind, index))))
        {
            if (!first.TryAdd(id, subject))
                findings.Report(subject, "id", word, Phrase.Quote(id), findings.PlaceOf(first[id]));
        }
    }
}
