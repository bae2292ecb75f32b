using System.CommandLine;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Lists the built-in plans.</summary>
internal sealed class ListCommand : ToolCommand
{
    public ListCommand(Session session)
        : base(session, "list", "List the built-in plans: id, title, kind, period, counts", "jingan list --lang zh") => Takes();

    protected override int Run(ParseResult arguments)
    {
        var plans = BuiltInPlans.Summaries;
        if (IsJson(arguments))
            Session.WriteJson(plans, LanguageOf(arguments));
        else
            Session.Show(PlanListText.Of(plans, LanguageOf(arguments)));
        return ExitCode.Fine;
    }
}
