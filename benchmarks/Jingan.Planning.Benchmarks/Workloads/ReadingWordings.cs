using System.Text.RegularExpressions;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>The wording of every target of the 14th plan and its commitments, and wordings of any length.</summary>
public static partial class ReadingWordings
{
    private static readonly (string Wording, string? Indicator, Unit? Unit)[] All = [.. Each(BuiltInPlans.Load(Data.BuiltInFile.Id))];

    /// <summary>How many wordings there are.</summary>
    public static int Count => All.Length;

    /// <summary>How many wordings give an aim.</summary>
    public static int Read()
    {
        var count = 0;
        foreach (var (wording, indicator, unit) in All)
            count += TargetWording.Read(wording, indicator, unit).Aim is null ? 0 : 1;

        return count;
    }

    /// <summary>How many numbers a pattern finds in them.</summary>
    public static int Numbers()
    {
        var count = 0;
        foreach (var (wording, _, _) in All)
            count += Number().Count(wording);

        return count;
    }

    /// <summary>A wording of many parts.</summary>
    public static string OfParts(int count) =>
        string.Join("；", Enumerable.Range(1, count).Select(part => FormattableString.Invariant($"第{part}项达到{part}%以上")));

    /// <summary>How many parts an aim has; 0 for a wording that gives none.</summary>
    public static int ReadOne(string wording) => TargetWording.Read(wording).Aim is CompositeStatement aim ? aim.Parts.Count : 0;

    private static IEnumerable<(string Wording, string? Indicator, Unit? Unit)> Each(PlanSet set) =>
        from plan in set.Plans
        from target in plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets))
        select (target.Wording, set.FindIndicator(target.Indicator)?.Name.Zh, target.Unit);

    [GeneratedRegex(@"(?<number>\d+(?:\.\d+)?)\s*(?<unit>[^\d\s,.;，。；]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
