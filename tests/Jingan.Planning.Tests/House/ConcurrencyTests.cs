using System.Text;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Tests.Reading;
using Jingan.Planning.Tests.Seeds;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.House;

public sealed class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Rounds = 4;
    private static readonly PlanSet Seeds = SeedFolder.Read().Content;
    private static readonly PlanSet BuiltIn = BuiltInPlans.LoadAll();
    private static readonly string Broken = ExampleFile.Text.Replace("five-year-plan", "five-years-plan", StringComparison.Ordinal).Replace("亿元", "亿圆", StringComparison.Ordinal);

    /// <summary>One evaluation that all threads explain: thirty values of the one indicator, so that what is made of them is kept.</summary>
    private static readonly PlanEvaluation Judged = BuiltIn.FindPlan("jingan-fyp14")!.Evaluate(
        BuiltIn with { Observations = [.. BuiltIn.Observations, .. Enumerable.Range(1, 30).SelectMany(number => Many(number))] }, new LocalDate(2026, 1, 31));

    /// <summary>Each door with an answer that holds all that it says.</summary>
    private static readonly Dictionary<string, Func<object>> Doors = new(StringComparer.Ordinal)
    {
        ["PlanReader.ReadYaml"] = () => PlanReader.ReadYaml(ExampleFile.Text).Content,
        ["PlanReader.ReadYaml, with problems"] = () => PlanReader.ReadYaml(Broken).Diagnostics,
        ["PlanReader.ReadJson"] = () => PlanReader.ReadJson(PlanWriter.WriteJson(Seeds)).Content,
        ["PlanReader.TryLocate"] = () => PlanReader.ReadYaml(ExampleFile.Text).TryLocate("plan.targets[0]", out var line, out var column) ? (line, column) : (0, 0),
        ["PlanWriter.WriteYaml"] = () => PlanWriter.WriteYaml(Seeds with { }),
        ["PlanWriter.WriteJson"] = () => PlanWriter.WriteJson(Seeds),
        ["PlanFiles.Read"] = () => string.Join('\n', PlanFiles.Read([("a", Encoding.UTF8.GetBytes(Broken)), ("b", Encoding.UTF8.GetBytes(ExampleFile.Text))]).Diagnostics),
        ["PlanValidator.Validate"] = () => PlanValidator.Validate(Seeds),
        ["PlanEvaluator.Evaluate"] = () => string.Join('\n', Seeds.Plans.SelectMany(plan =>
            PlanEvaluator.Evaluate(plan, Seeds, new LocalDate(2026, 1, 31)).Targets.Select(target => $"{target.Target.Id} {target.Verdict} {target.Reason} {target.Margin}"))),
        ["TargetEvaluation.Explain"] = () => string.Join('\n', Judged.Targets.Concat(Judged.Promises).Select(target => $"{target.Explain().Message.En} {target.Explain().Required}")),
        ["PlanComparison.Between"] = () => PlanComparison.Between(Seeds.Plans[0], Seeds.Plans[1], Seeds).Changes,
        ["BuiltInPlans.LoadAll"] = () => BuiltInPlans.LoadAll(),
        ["BuiltInPlans.Load"] = () => BuiltInPlans.Load("jingan-fyp14"),
        ["PlanSchema.Write"] = () => PlanSchema.Write(Language.Chinese),
        ["TargetWording"] = () => TargetWording.Write(TargetWording.Read("5%左右、力争更好").Aim!, Language.English),
        ["ValueWording"] = () => ValueWording.Write(ValueWording.Read("超过2300亿元").Value!, Language.English),
    };

    public static TheoryData<string> Names => new(Doors.Keys);

    private static IEnumerable<Observation> Many(int number) => BuiltIn.Indicators.Take(40).Select(indicator => new Observation
    {
        Indicator = indicator.Id,
        Period = ReportingPeriod.OfYear(1990 + number),
        Value = new NumberStatement(Amount.Exactly(number)),
        Wording = "原文",
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Many_threads_get_the_answer_that_one_gets(string door)
    {
        var ask = Doors[door];
        var expected = ask();
        var answers = new object[Threads * Rounds];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Rounds; round++)
                answers[(number * Rounds) + round] = ask();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        answers.Should().OnlyContain(answer => answer.Equals(expected));
    }
}
