using Jingan.Planning;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Tables;
using Jingan.Planning.Wording;
using NodaTime;

namespace Library;

/// <summary>What a library for .NET 8 does with plans, in C# 12: calls with params, records with with, patterns, collection expressions.</summary>
public static class Review
{
    public static PlanSet BuiltIn() => BuiltInPlans.Load("jingan-fyp14", "jingan-fyp15");

    public static string Verdicts(Plan plan, PlanSet set, DateTime day)
    {
        var evaluation = plan.Evaluate(set, LocalDate.FromDateTime(day));
        return string.Join('\n', evaluation.Targets.Select(target => target switch
        {
            { Verdict: Verdict.Met } => $"{target.Target.Id}: met",
            { Verdict: Verdict.NotMet, Margin: { } margin } => $"{target.Target.Id}: missed by {margin}",
            _ => $"{target.Target.Id}: {target.Message.In(Language.Chinese)}",
        }));
    }

    public static Plan Renamed(Plan plan, string title) => plan with { Title = new(title) };

    public static bool IsAmbitious(string wording) =>
        TargetWording.Read(wording, unit: Unit.Parse("%")).Aim is NumberStatement { Amount.Stated.Lower: > 5 };

    public static int Errors(string yaml)
    {
        var reading = PlanReader.ReadYaml(yaml);
        var rules = ValidationRules.Default.Without("JP3024", "JP3004");
        return reading.Content.Validate(rules: rules).Count(problem => problem.Severity == Severity.Error);
    }

    public static string Table(PlanSet set) => set.Figures().ToCsv(CsvStyle.Spreadsheet);

    public static Region Between(decimal lower, decimal upper) => Region.Of(NumberInterval.Between(lower, upper), NumberInterval.AtLeast(upper + 1));

    public static IReadOnlyList<PlanChange> Changes(Plan before, Plan after, PlanSet set) => PlanComparison.Between(before, after, set).Changes;
}
