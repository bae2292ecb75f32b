using System.Text.Json;
using Jingan.Planning;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Tables;
using Jingan.Planning.Wording;
using NodaTime;

// Every floor of the library once, so that what a trimmer cuts away too much is missed.
var set = BuiltInPlans.LoadAll();
var plan = set.FindPlan("jingan-fyp14")!;
var again = PlanReader.ReadYaml(set.ToYaml()).Content;
var fromJson = PlanReader.ReadJson(set.ToJson()).Content;
var evaluation = plan.Evaluate(set, new LocalDate(2026, 1, 31));
var changes = PlanComparison.Between(plan, set.FindPlan("jingan-fyp15")!, set).Changes;
var json = new JsonSerializerOptions().ConfigureForPlanning();
(string Name, bool Holds)[] facts =
[
    ("YAML comes back", again.Equals(set)),
    ("JSON comes back", fromJson.Equals(set)),
    ("a plan comes back from JSON", plan.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(plan, json.GetTypeInfo(typeof(Plan))), json.GetTypeInfo(typeof(Plan))))),
    ("verdicts are written as JSON", JsonSerializer.Serialize(evaluation, json.GetTypeInfo(typeof(PlanEvaluation))).Contains("\"counts\"")),
    ("there are verdicts", evaluation.Targets.Count > 20),
    ("there are changes", changes.Count > 0),
    ("there are no errors", set.Validate().All(problem => problem.Severity != Severity.Error)),
    ("wordings are read", TargetWording.Read("3~5", unit: Unit.Parse("%")).Aim is NumberStatement),
    ("tables are written", set.Figures().ToCsv().Length > 1000),
    ("the schema is written", PlanReader.JsonSchema(Language.Chinese).Length > 1000),
];
foreach (var (name, holds) in facts)
    Console.WriteLine($"{(holds ? "yes" : "NO ")} {name}");

return facts.All(fact => fact.Holds) ? 0 : 1;
