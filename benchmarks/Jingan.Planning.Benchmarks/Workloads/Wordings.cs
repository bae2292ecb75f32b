using System.Text.RegularExpressions;
using Jingan.Planning.BuiltIn;
using Jingan.Planning.Plans;
using Jingan.Planning.Quantities;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Every target's wording in the 14th plan: the numbers that a pattern finds, and the aims that the library reads.</summary>
internal static partial class Wordings
{
    private static readonly (string Wording, string? Indicator, Unit? Unit)[] All = [.. Each(BuiltInPlans.Load("jingan-fyp14"))];

    /// <summary>How many numbers there are.</summary>
    public static int Numbers()
    {
        var count = 0;
        foreach (var (wording, _, _) in All)
            count += Number().Count(wording);

        return count;
    }

    /// <summary>How many wordings give an aim.</summary>
    public static int Read()
    {
        var count = 0;
        foreach (var (wording, indicator, unit) in All)
            count += TargetWording.Read(wording, indicator, unit).Aim is null ? 0 : 1;

        return count;
    }

    private static IEnumerable<(string Wording, string? Indicator, Unit? Unit)> Each(PlanSet set) =>
        from plan in set.Plans
        from target in plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets))
        select (target.Wording, set.FindIndicator(target.Indicator)?.Name.Zh, target.Unit);

    [GeneratedRegex(@"(?<number>\d+(?:\.\d+)?)\s*(?<unit>[^\d\s,.;，。；]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
