using System.Globalization;
using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Seeds;

/// <summary>The parts of the folder's README that the data itself says.</summary>
internal static class SeedReadme
{
    /// <summary>The README with those parts as they have to be.</summary>
    public static string Expected(string readme) => WithPart(WithPart(readme, "counts", Counts()), "differences", Differences());

    private static string Counts()
    {
        var text = new StringBuilder("| file | documents | indicators | observations | targets | promises | of these with figures | projects | zones |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (name, bytes) in SeedFolder.Files)
        {
            var content = PlanReader.ReadYaml(bytes, name).Content;
            var numbers = new[] { content.Documents.Count, content.Indicators.Count, content.Observations.Count }.Concat(NumbersOf(content.Plans));
            text.Append(CultureInfo.InvariantCulture, $"| `{name["seeds/".Length..]}` | ")
                .AppendJoin(" | ", numbers.Select(number => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture))).Append(" |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<int> NumbersOf(IReadOnlyCollection<Plan> plans) =>
    [
        plans.Sum(plan => plan.Targets.Count),
        plans.Sum(plan => plan.Commitments.Count),
        plans.Sum(plan => plan.Commitments.Count(commitment => commitment.Targets.Count > 0)),
        plans.Sum(plan => plan.Projects.Count),
        plans.Sum(plan => plan.Space?.Zones.Count ?? 0),
    ];

    private static string Differences() => string.Concat(SeedFolder.Read().Diagnostics
        .Select(problem => string.Create(CultureInfo.InvariantCulture, $"- {problem.Id}: {problem.Message.Split("; c")[0]}.\n")));

    private static string WithPart(string readme, string name, string content)
    {
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var start = readme.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return readme[..start] + content + readme[readme.IndexOf(close, StringComparison.Ordinal)..];
    }
}
