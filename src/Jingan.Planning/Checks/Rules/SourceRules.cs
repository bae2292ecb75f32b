using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Figures can be traced to documents.</summary>
internal static class SourceRules
{
    public static ValidationRule EveryFigureHasASource { get; } = new(RuleProblems.NoSource, (context, findings) =>
    {
        foreach (var found in context.Targets)
        {
            if (found.Target.Source is null)
                findings.Report(found.Subject, found.Path, new("目标", "target"), Phrase.Quote(found.Target.Wording));
        }

        foreach (var (subject, observation, _) in context.Observations)
        {
            if (observation.Source is null)
                findings.Report(subject, "", new("实绩", "observation"), Phrase.Quote(observation.Wording));
        }

        foreach (var (subject, plan, zone) in context.Set.EachZone())
        {
            if (zone is { Area: not null, AreaSource: null, Source: null })
                findings.Report(subject, context.PathTo(plan.Space!, zone) + ".area", new("面积", "area of"), Phrase.Quote(zone.Id));
        }
    });
}
