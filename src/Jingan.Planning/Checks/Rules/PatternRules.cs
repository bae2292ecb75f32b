using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How spatial patterns fit their zones.</summary>
internal static class PatternRules
{
    public static ValidationRule ThePatternCountsItsZones { get; } = new(RuleProblems.PatternCountDiffers, (context, findings) =>
    {
        foreach (var (subject, plan) in PlansWithAllZones(context))
        {
            foreach (var count in plan.Space!.Counts)
            {
                if (!plan.Space.Holds(count))
                    findings.Report(subject, $"space.counts.{count.Kind.Key}", Named(count.Kind), Said(count), plan.Space.CountOf(count.Kind));
            }
        }
    });

    /// <summary>Where no counts are stated, the words of the pattern are counts; a structure without zones is not told yet.</summary>
    public static ValidationRule TheWordsOfThePatternCountItsZones { get; } = new(RuleProblems.PatternWordsDiffer, (context, findings) =>
    {
        foreach (var (subject, plan) in PlansWithAllZones(context).Where(found => found.Plan.Space is { Counts.Count: 0, Zones.Count: > 0 }))
        {
            var space = plan.Space!;
            foreach (var count in space.CountsCalledFor)
            {
                if (!PatternWords.Fits(count, space))
                    findings.Report(subject, "space.pattern", Phrase.Quote(space.Pattern.Zh), Named(count.Kind), Said(count), space.CountOf(count.Kind));
            }
        }
    });

    public static ValidationRule ThePatternIsNamedAsItCounts { get; } = new(RuleProblems.PatternNameDiffers, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan().Where(found => found.Plan.Space is { Counts.Count: > 0 }))
        {
            var space = plan.Space!;
            foreach (var named in PatternWords.Read(space.Pattern.Zh))
            {
                if (space.Counts.FirstOrDefault(count => count.Kind == named.Kind) is { } counted && counted != named)
                    findings.Report(subject, "space.pattern", Phrase.Quote(space.Pattern.Zh), Named(named.Kind), Said(named), Said(counted));
            }
        }
    });

    /// <summary>The plans with a structure of which every zone could be read: of others, zones cannot be counted.</summary>
    private static IEnumerable<(Subject Subject, Plan Plan)> PlansWithAllZones(RuleContext context) =>
        context.Set.EachPlan().Where(found => found.Plan.Space is not null && !context.Unread.HasAny(ReferredKind.Zone, found.Plan.Id));

    private static Phrase Named(ZoneKind kind) => new(kind.Name.Zh, kind.Name.In(Language.English));

    private static Phrase Said(PatternCount count) => count.Count is { } number ? (Phrase)number : new Phrase("多", "several");
}
