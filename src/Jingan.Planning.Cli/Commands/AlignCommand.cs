using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Results;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Holds a lower plan against the plan that it carries out.</summary>
internal sealed class AlignCommand : ToolCommand
{
    private readonly Argument<string> upper = new("UPPER") { Description = PlanInput.Description };
    private readonly Argument<string> lower = new("LOWER") { Description = "The plan that carries it out; named in the same way" };

    private readonly Option<string[]> observations = new("--observations")
    {
        Description = "Files, folders or globs with more observations",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    public AlignCommand(Session session)
        : base(
            session,
            "align",
            "Print a lower plan against its upper plan: missing counterparts, share of totals against share of time, contradictions",
            "jingan align jingan-fyp14 jingan-annual-2021",
            OutputFormat.Csv,
            OutputFormat.Xlsx) => Takes(upper, lower, In, observations, Out);

    protected override int Run(ParseResult arguments)
    {
        var language = LanguageOf(arguments);
        var (upperName, lowerName) = (arguments.GetRequiredValue(upper), arguments.GetRequiredValue(lower));
        if (upperName == "-" && lowerName == "-")
            throw new InputException(InputProblems.StandardInputTwice());

        var (above, below) = PlanInput.LoadBoth(Session, upperName, lowerName, language);
        var own = above.Own.Concat(below.Own);
        var context = above.Context.Concat(below.Context)
            .Concat(PlanInput.Observations(Session, arguments.GetValue(observations) ?? [], own, language));
        var alignment = PlanAlignment.Between(above.Plan, below.Plan, new() { Indicators = context.Indicators, Observations = [.. context.Observations.Distinct()] });
        if (WritesTable(arguments, table => ResultTables.Of(alignment, table)))
            return ExitCode.Fine;
        if (IsJson(arguments))
            Session.WriteJson(alignment, language);
        else
            Session.Show(AlignmentText.Of(alignment, context, language));
        return ExitCode.Fine;
    }
}
