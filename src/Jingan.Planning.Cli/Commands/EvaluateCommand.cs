using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Markdown;
using Jingan.Planning.Cli.Results;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;
using NodaTime;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Judges a plan's targets by what was observed.</summary>
internal sealed class EvaluateCommand : ToolCommand
{
    private readonly Argument<string> plan = new("PLAN") { Description = PlanInput.Description };

    private readonly Option<string[]> observations = new("--observations")
    {
        Description = "Files, folders or globs with more observations",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> promises = new("--promises")
    {
        Description = "Show the targets of commitments too, row by row [default: only for a plan without targets of its own]",
    };

    private readonly Option<string?> asOf = new("--as-of") { Description = "The date as of which to judge [default: today]", HelpName = "YYYY-MM-DD" };
    private readonly Option<string[]> failOn = FailOn.Option();

    private readonly Option<string> method = new("--method")
    {
        Description = "How the progress of targets that are not due is measured: linear, geometric or open-sdg",
        HelpName = "METHOD",
        DefaultValueFactory = _ => Kebab.Of(ProgressMethod.Linear),
    };

    private readonly Option<string?> scale = new("--scale")
    {
        Description = "Own grades of progress, the best first, each with its least ratio [default: the cut-offs of Open SDG, 0.95, 0.6 and 0]",
        HelpName = "green=0.95,…,red",
    };

    private readonly Option<string[]> benchmarks = Facts("--benchmark", "WORDS=INDICATOR", "The indicator whose observations are a benchmark, by the benchmark's words or by target");

    private readonly Option<string[]> assigned = Facts("--assignment", "TARGET=WORDING", "What the higher authority set for a delegated target");

    private readonly Option<string[]> assignments = new("--assignments")
    {
        Description = "Plan files of the higher authority: their targets are what it set for the same indicators and periods",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> baselines = Facts("--baseline", "TARGET=VALUE", "The value that a target starts from, in place of what was observed");

    private readonly Option<bool> steps = new("--steps") { Description = "Show how each verdict was reached: the figures, their sources, and what was computed of them" };

    public EvaluateCommand(Session session)
        : base(
            session,
            "evaluate",
            "Print the verdict and the reason for each target, and the counts",
            "jingan evaluate jingan-fyp14 --as-of 2026-01-31 --fail-on not-met",
            OutputFormat.Markdown, OutputFormat.Csv, OutputFormat.Xlsx)
    {
        method.AcceptOnlyFromAmong([.. Enum.GetValues<ProgressMethod>().Select(Kebab.Of)]);
        Takes(plan, In, observations, promises, asOf, method, scale, benchmarks, assigned, assignments, baselines, steps, failOn, Out);
    }

    protected override int Run(ParseResult arguments)
    {
        var failures = FailOn.Read(arguments.GetValue(failOn));
        var date = DateOf(arguments.GetValue(asOf));
        var language = LanguageOf(arguments);
        var name = arguments.GetRequiredValue(plan);
        var loaded = Given(arguments, benchmarks).Length > 0 ? PlanInput.Load(Session, name, language) : PlanInput.LoadToJudge(Session, name, language);
        var context = loaded.Context.Concat(PlanInput.Observations(Session, arguments.GetValue(observations) ?? [], loaded.Own, language));
        var shown = new EvaluationView(arguments.GetValue(promises), arguments.GetValue(steps), Session.ShowsBars);
        if (loaded.Plan.Projects.Any(project => project.Milestones.Count > 0) && BuiltInPlans.Ids.Contains(loaded.Plan.Id, StringComparer.Ordinal))
            context = context with { Plans = BuiltInPlans.LoadAll().Plans };

        var evaluation = loaded.Plan.Evaluate(context, date, Chosen(arguments, loaded, context));
        var isTable = WritesTable(arguments, table => ResultTables.Of(evaluation, context, table));
        if (!isTable && IsJson(arguments))
            Session.WriteJson(evaluation, language);
        else if (!isTable && FormatOf(arguments) == OutputFormat.Markdown)
            Session.Output.Write(EvaluationMarkdown.Of(evaluation, shown, context, language));
        else if (!isTable)
            Session.Show(EvaluationText.Of(evaluation, shown, context, language));
        return evaluation.Targets.Concat(evaluation.Promises).Any(target => FailOn.Applies(failures, target)) ? ExitCode.Found : ExitCode.Fine;
    }

    private static Option<string[]> Facts(string name, string form, string description) => new(name) { Description = description, HelpName = form };

    private EvaluationOptions Chosen(ParseResult arguments, LoadedPlan loaded, PlanSet context)
    {
        var facts = new EvaluationArguments(loaded.Plan, context);
        return new()
        {
            Method = Enum.GetValues<ProgressMethod>().First(known => Kebab.Of(known) == arguments.GetRequiredValue(method)),
            Scale = ScaleArgument.Read(arguments.GetValue(scale)),
            Benchmarks = [.. Given(arguments, benchmarks).Select(facts.Benchmark)],
            Assignments =
            [
                .. Given(arguments, assigned).Select(facts.Assignment),
                .. PlanInput.Assignments(Session, Given(arguments, assignments), loaded.Context, LanguageOf(arguments)),
            ],
            Baselines = [.. Given(arguments, baselines).Select(facts.Baseline)],
        };
    }

    private static string[] Given(ParseResult arguments, Option<string[]> option) => arguments.GetValue(option) ?? [];

    private LocalDate DateOf(string? text) => text is null ? Session.Today
        : Dates.Parse(text) is { } date ? date
        : throw new InputException(InputProblems.NoDate(text));
}
