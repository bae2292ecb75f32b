using System.Text.Json;
using System.Text.RegularExpressions;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using NodaTime.Text;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>Plans of invented places, judged by hand before the tool was asked: verdict or reason, and the actual as a planner says it, stand behind each target.</summary>
public sealed partial class PlaceTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Evaluation", "Places");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_target_gets_the_verdict_of_the_hand(string place)
    {
        var text = File.ReadAllText(Path.Combine(Folder, place + ".yaml"));
        var expected = Expected().Matches(text).Select(match => (Id: match.Groups["id"].Value, Told: match.Groups["told"].Value)).ToList();
        var evaluation = Evaluate(text);

        expected.Should().HaveCount(evaluation.Targets.Count);
        var differing = evaluation.Targets.Zip(expected)
            .Where(pair => Said(pair.First, pair.Second.Told) != $"{pair.Second.Id} {pair.Second.Told}")
            .Select(pair => $"{pair.Second.Id}: expected {pair.Second.Told}, judged {Said(pair.First, pair.Second.Told)}: {pair.First.Message.Zh}");
        differing.Should().BeEmpty();
    }

    private static PlanEvaluation Evaluate(string text)
    {
        var read = PlanReader.ReadYaml(text);
        read.Diagnostics.Should().NotContain(problem => problem.Severity == Severity.Error);
        var set = read.Content;
        var asOf = LocalDatePattern.Iso.Parse(AsOf().Match(text).Groups["date"].Value).Value;
        return set.Plans[0].Evaluate(set, asOf, new() { Assignments = [.. set.Plans.Skip(1).SelectMany(plan => plan.Targets)] });
    }

    /// <summary>The id, the verdict or the reason and, where the hand tells it, the actual.</summary>
    private static string Said(TargetEvaluation judged, string told)
    {
        var verdict = JsonNamingPolicy.KebabCaseLower.ConvertName(judged.Reason?.ToString() ?? judged.Verdict.ToString());
        var actual = told.Contains(' ', StringComparison.Ordinal) ? $" {judged.Explain().Sentence?.Actual?.Zh}" : "";
        return $"{judged.Target.Id} {verdict}{actual}";
    }

    [GeneratedRegex(@"\{id: (?<id>\w+), .* # => (?<told>[^\r\n]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Expected();

    [GeneratedRegex(@"as-of: (?<date>[\d-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AsOf();
}
