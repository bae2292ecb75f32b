using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Results;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Follows one indicator through plans and observations.</summary>
internal sealed class TraceCommand : ToolCommand
{
    private readonly Argument<string> indicator = new("INDICATOR") { Description = "The indicator's id, or its Chinese or English name" };

    private readonly Option<string[]> plans = new("--plans")
    {
        Description = "Built-in ids, files, folders or globs with plans and observations [default: everything built in]",
        HelpName = "PLAN|PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    public TraceCommand(Session session)
        : base(session, "trace", "Print one indicator through all plans and observations: targets, actuals, breaks", "jingan trace retail-sales --lang zh", OutputFormat.Csv, OutputFormat.Xlsx) =>
        Takes(indicator, In, plans, Out);

    protected override int Run(ParseResult arguments)
    {
        var language = LanguageOf(arguments);
        var set = PlanInput.Set(Session, arguments.GetValue(plans) ?? [], language);
        var trace = IndicatorTrace.Of(IndicatorInput.Find(set, arguments.GetRequiredValue(indicator)).Id, set);
        if (WritesTable(arguments, table => ResultTables.Of(trace, table)))
            return ExitCode.Fine;
        if (IsJson(arguments))
            Session.WriteJson(trace, language);
        else
            Session.Show(TraceText.Of(trace, language));
        return ExitCode.Fine;
    }
}
