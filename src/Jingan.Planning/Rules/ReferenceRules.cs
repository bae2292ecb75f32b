using Jingan.Planning.Diagnostics;
using Jingan.Planning.Paths;

namespace Jingan.Planning.Rules;

/// <summary>What ids refer to exists.</summary>
internal static class ReferenceRules
{
    public static ValidationRule EveryTargetIsAboutADefinedIndicator { get; } = new(RuleProblems.UnknownIndicator, (context, findings) =>
    {
        if (context.Indicators.Count == 0)
            return;

        foreach (var (subject, _, path, target) in context.Set.EachTarget())
        {
            if (!context.Indicators.ContainsKey(target.Indicator))
            {
                var question = findings.DidYouMean(subject, target.Indicator, context.IndicatorIds);
                findings.Report(subject, path + ".indicator", Phrase.Quote(target.Indicator), question);
            }
        }
    });

    public static ValidationRule EveryObservationIsOfADefinedIndicator { get; } = new(RuleProblems.UnknownObservedIndicator, (context, findings) =>
    {
        if (context.Indicators.Count == 0)
            return;

        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            if (!context.Indicators.ContainsKey(observation.Indicator))
            {
                var question = findings.DidYouMean(subject, observation.Indicator, context.IndicatorIds);
                findings.Report(subject, "indicator", Phrase.Quote(observation.Indicator), question);
            }
        }
    });

    public static ValidationRule ReferencesToIndicatorsCanBeChecked { get; } = new(RuleProblems.NothingToCheckAgainst, (context, findings) =>
    {
        if (context.Indicators.Count > 0)
            return;

        if (context.Set.EachTarget().Select(found => found.Subject).Take(1).ToList() is [var plan])
            findings.Report(plan, "targets");
        else if (context.Set.Observations.Count > 0)
            findings.Report(new(SubjectKind.Observation, 0), "indicator");
    });

    public static ValidationRule EveryTargetServesAnObjectiveOfItsPlan { get; } = new(RuleProblems.UnknownObjective, (context, findings) =>
    {
        foreach (var targets in context.Set.EachTarget().Where(found => found.Target.Objective is not null).GroupBy(found => found.Subject))
        {
            var objectives = RuleContext.IdsOf(targets.First().Plan.EachObjective(), found => found.Objective.Id);
            foreach (var (subject, _, path, target) in targets.Where(found => !objectives.Contains(found.Target.Objective!)))
            {
                var question = findings.DidYouMean(subject, target.Objective!, objectives);
                findings.Report(subject, path + ".objective", Phrase.Quote(target.Objective!), question);
            }
        }
    });

    public static ValidationRule EverySourceNamesADefinedDocument { get; } = new(RuleProblems.UnknownDocument, (context, findings) =>
    {
        if (context.Documents.Count == 0)
            return;

        foreach (var (subject, source, path) in context.Set.EachSource())
        {
            if (!context.Documents.ContainsKey(source.Document))
            {
                var question = findings.DidYouMean(subject, source.Document, context.DocumentIds);
                findings.Report(subject, path(), Phrase.Quote(source.Document), question);
            }
        }
    });
}
