using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How the areas of zones add up.</summary>
internal static class AreaRules
{
    /// <summary>
    /// Parts of one kind lie side by side in their zone, so together they are no larger than it; parts of several kinds may overlap,
    /// and a part whose area is not stated may be of any size. Nothing says that the parts fill the zone.
    /// </summary>
    public static ValidationRule NoZoneIsSmallerThanWhatItHolds { get; } = new(RuleProblems.PartsLargerThanWhole, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            if (plan.Space is not { } space)
                continue;

            var parts = space.Zones.Where(zone => zone is { Parent: not null, Area: not null }).ToLookup(zone => zone.Parent!, StringComparer.Ordinal);
            foreach (var whole in space.Zones.Where(zone => zone.Area is not null && parts.Contains(zone.Id)))
            {
                foreach (var kind in parts[whole.Id].GroupBy(zone => zone.Kind))
                {
                    if (IsBelow(whole.Area!, kind, out var total))
                    {
                        findings.Report(
                            subject,
                            context.PathTo(space, whole) + ".area",
                            string.Join(", ", kind.Select(zone => zone.Id)),
                            Text(total, whole.Area!),
                            Text(whole.Area!.Region().Upper, whole.Area!));
                    }
                }
            }
        }
    });

    private static string Text(decimal? number, Amount inUnitOf) => $"{DecimalText.Plain(number ?? 0)} {inUnitOf.Unit}";

    /// <summary>Whether the largest that a zone can be is below the smallest that its parts can be together.</summary>
    private static bool IsBelow(Amount whole, IEnumerable<Zone> parts, out decimal total)
    {
        total = 0;
        if (whole.Unit is not { } unit)
            return false;

        foreach (var part in parts)
        {
            if (QuantityRules.Stated(part.Area!, unit) is not { } region)
                return false;

            total += Math.Max(0, region.Lower ?? 0);
        }

        return whole.Region().Upper < total;
    }
}
