using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Markdown;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Evaluation;
using NodaTime;
using NodaTime.Text;

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

    public EvaluateCommand(Session session)
        : base(
            session,
            "evaluate",
            "Print the verdict and the reason for each target, and the counts",
            "jingan evaluate jingan-fyp14 --as-of 2026-01-31 --fail-on not-met",
            OutputFormat.Markdown) => Takes(plan, observations, promises, asOf, failOn);

    protected override int Run(ParseResult arguments)
    {
        var failures = FailOn.Read(arguments.GetValue(failOn));
        var date = DateOf(arguments.GetValue(asOf));
        var language = LanguageOf(arguments);
        var loaded = PlanInput.Load(Session, arguments.GetRequiredValue(plan), language);
        var context = loaded.Context.Concat(PlanInput.Observations(Session, arguments.GetValue(observations) ?? [], loaded.Own, language));
        var shown = arguments.GetValue(promises);
        var evaluation = PlanEvaluator.Evaluate(loaded.Plan, context, date);
        if (IsJson(arguments))
            Session.WriteJson(json => EvaluationJson.Write(json, evaluation, context, language));
        else if (FormatOf(arguments) == OutputFormat.Markdown)
            Session.Output.Write(EvaluationMarkdown.Of(evaluation, shown, context, language));
        else
            Session.Show(EvaluationText.Of(evaluation, shown, context, language));
        return evaluation.Targets.Concat(evaluation.Promises).Any(target => FailOn.Applies(failures, target)) ? ExitCode.Found : ExitCode.Fine;
    }

    private LocalDate DateOf(string? text) => text is null ? Session.Today
        : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value
        : throw new InputException($"--as-of: '{text}' is no date; write it as 2025-12-31.");
}
