using System.Text.RegularExpressions;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using NodaTime.Text;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>Folders of invented places, judged by hand before the tool was asked: what stands behind each target and milestone of <c>plan.yaml</c> is expected.</summary>
public sealed partial class HeldPlaceTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Evaluation", "Held");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_target_and_milestone_gets_the_verdict_of_the_hand(string place)
    {
        var folder = Path.Combine(Folder, place);
        var text = File.ReadAllText(Path.Combine(folder, "plan.yaml"));
        var read = Planning.Workspace.Read(folder);
        read.Diagnostics.Should().NotContain(problem => problem.Severity == Severity.Error);
        var plan = PlanReader.ReadYaml(text).Content.Plans[0];
        var asOf = LocalDatePattern.Iso.Parse(AsOf().Match(text).Groups["date"].Value).Value;
        var evaluation = read.Content.FindPlan(plan.Id)!.Evaluate(read.Content, asOf);

        Differing(evaluation, Told(Target(), text), Told(MilestoneLine(), text)).Should().BeEmpty();
    }

    private static List<string> Differing(PlanEvaluation evaluation, List<(string Id, string Told)> targets, List<(string Id, string Told)> milestones)
    {
        TargetEvaluation[] judged = [.. evaluation.Targets, .. evaluation.Promises];
        judged.Should().HaveSameCount(targets);
        evaluation.Milestones.Should().HaveSameCount(milestones);
        var ofTargets = judged.Zip(targets, (one, told) => (Expected: $"{told.Id} {told.Told}", Said: Said(one, told.Told), one.Message.Zh));
        var ofMilestones = evaluation.Milestones.Zip(milestones, (one, told) =>
            (Expected: $"{told.Id} {told.Told}", Said: $"{told.Id} {Kebab(one.Verdict.ToString())}", Zh: one.Project.Name.Zh));
        return [.. ofTargets.Concat(ofMilestones).Where(row => row.Expected != row.Said).Select(row => $"{row.Expected} | {row.Said} | {row.Zh}")];
    }

    private static List<(string Id, string Told)> Told(Regex line, string text) =>
        [.. line.Matches(text).Select(match => (match.Groups["id"].Value, match.Groups["told"].Value))];

    /// <summary>The id, the verdict or the reason and, where the hand tells it, the actual.</summary>
    private static string Said(TargetEvaluation judged, string told)
    {
        var verdict = Kebab(judged.Reason?.ToString() ?? judged.Verdict.ToString());
        var actual = told.Contains(' ', StringComparison.Ordinal) ? $" {judged.Explain().Sentence?.Actual?.Zh}" : "";
        return $"{judged.Target.Id} {verdict}{actual}";
    }

    private static string Kebab(string name) => Capital().Replace(name, "-$0")[1..].ToLowerInvariant();

    [GeneratedRegex(@"\{id: (?<id>\w+), .* # => (?<told>[^\r\n]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Target();

    [GeneratedRegex(@"\{kind: (?<id>[\w-]+), .* # => (?<told>[^\r\n]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex MilestoneLine();

    [GeneratedRegex(@"as-of: (?<date>[\d-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AsOf();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Capital();
}
