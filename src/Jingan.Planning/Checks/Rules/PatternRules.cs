using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How spatial patterns fit their zones.</summary>
internal static class PatternRules
{
    public static ValidationRule ThePatternCountsItsZones { get; } = new(RuleProblems.PatternCountDiffers, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan().Where(found => found.Plan.Space is { Zones.Count: > 0 }))
        {
            var space = plan.Space!;
            foreach (var count in space.CountsCalledFor)
            {
                var found = space.Of(count.Kind).Count();
                if (space.Counts.Count > 0 ? !count.Fits(found) : !PatternWords.Fits(count, space))
                    findings.Report(subject, WayTo(space, count), count.Kind.Key, Said(count), found);
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
                    findings.Report(subject, "space.pattern", Phrase.Quote(space.Pattern.Zh), named.Kind.Key, Said(named), Said(counted));
            }
        }
    });

    private static string WayTo(SpatialStructure space, PatternCount count) => space.Counts.Count > 0 ? $"space.counts.{count.Kind.Key}" : "space.pattern";

    private static Phrase Said(PatternCount count) => count.Count is { } number ? (Phrase)number : new Phrase("多", "several");
}
