using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>What ids refer to exists.</summary>
internal static class ReferenceRules
{
    public static ValidationRule EveryTargetIsAboutADefinedIndicator { get; } = new(RuleProblems.UnknownIndicator, (context, findings) =>
    {
        if (context.Indicators.Count == 0)
            return;

        foreach (var found in context.Targets)
        {
            var indicator = found.Target.Indicator;
            if (found.Indicator is null && !context.Unread.Has(ReferredKind.Indicator, indicator))
                findings.Report(found.Subject, found.Path + ".indicator", Phrase.Quote(indicator), findings.DidYouMean(found.Subject, indicator, context.IndicatorIds));
        }
    });

    public static ValidationRule EveryObservationIsOfADefinedIndicator { get; } = new(RuleProblems.UnknownObservedIndicator, (context, findings) =>
    {
        if (context.Indicators.Count == 0)
            return;

        foreach (var (subject, observation, indicator) in context.Observations)
        {
            if (indicator is null && !context.Unread.Has(ReferredKind.Indicator, observation.Indicator))
            {
                var question = findings.DidYouMean(subject, observation.Indicator, context.IndicatorIds);
                findings.Report(subject, "indicator", Phrase.Quote(observation.Indicator), question);
            }
        }
    });

    public static ValidationRule ReferencesToIndicatorsCanBeChecked { get; } = new(RuleProblems.NothingToCheckAgainst, (context, findings) =>
    {
        if (context.Indicators.Count > 0 || context.Unread.HasAny(ReferredKind.Indicator))
            return;

        if (context.Targets is [var first, ..])
            findings.Report(first.Subject, "targets");
        else if (context.Set.Observations.Count > 0)
            findings.Report(new(SubjectKind.Observation, 0), "indicator");
    });

    public static ValidationRule EveryTargetServesAnObjectiveOfItsPlan { get; } = new(RuleProblems.UnknownObjective, (context, findings) =>
    {
        foreach (var found in context.Targets)
        {
            if (found.Target.Objective is not { } objective || context.ObjectiveIdsOf(found.Plan) is var known && known.Contains(objective))
                continue;

            if (!context.Unread.Has(ReferredKind.Objective, objective, found.Plan.Id))
                findings.Report(found.Subject, found.Path + ".objective", Phrase.Quote(objective), findings.DidYouMean(found.Subject, objective, known));
        }
    });

    public static ValidationRule EverySourceNamesADefinedDocument { get; } = new(RuleProblems.UnknownDocument, (context, findings) =>
    {
        if (context.Documents.Count == 0)
            return;

        string? last = null;
        foreach (var found in context.Set.EachSource())
        {
            // Sources in a row mostly name one document, by one string.
            var document = found.Source.Document;
            if (ReferenceEquals(document, last))
                continue;

            if (context.Documents.ContainsKey(document))
                last = document;
            else if (!context.Unread.Has(ReferredKind.Document, document))
                findings.Report(found.Subject, found.Path, Phrase.Quote(document), findings.DidYouMean(found.Subject, document, context.DocumentIds));
        }
    });
}
