namespace Jingan.Planning.Measuring;

/// <summary>Which of many indicators a plan is judged by.</summary>
internal static class JudgedBy
{
    /// <summary>The ids of those that its targets are of, and of those that judging looks for by a name: in benchmarks, parts, and growth that a level tells.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="known">The ids of the indicators that there are, each with its Chinese name.</param>
    public static HashSet<string> Of(Plan plan, IReadOnlyCollection<(string Id, string Name)> known)
    {
        List<Target> targets = [.. plan.Targets, .. plan.Commitments.SelectMany(commitment => commitment.Targets)];
        var ids = targets.Select(target => target.Indicator).ToHashSet(StringComparer.Ordinal);
        var names = targets.SelectMany(target => NamesIn(target.Aim)).ToHashSet(StringComparer.Ordinal);
        bool isMore;
        do
        {
            isMore = false;
            foreach (var (id, name) in known)
            {
                isMore |= names.Contains(name) && ids.Add(id);
                isMore |= ids.Contains(id) && NameRules.GrowthStem(name) is { } stem && names.Add(stem);
            }
        }
        while (isMore);

        return ids;
    }

    private static IEnumerable<string> NamesIn(Statement aim) => aim switch
    {
        CompositeStatement composite => composite.Parts.SelectMany(part => part.Subject is { } subject ? NamesIn(part.Statement).Append(subject) : NamesIn(part.Statement)),
        ReferenceStatement { Whose: { } whose } => NameRules.NamesIn(whose),
        _ => [],
    };
}
