using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Shows one plan.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private readonly Argument<string> plan = new("PLAN") { Description = PlanInput.Description };

    public ShowCommand(Session session)
        : base(session, "show", "Show a plan: indicators and targets, space, projects, commitments", "jingan show jingan-fyp14 --lang zh") =>
        Takes(plan, In);

    protected override int Run(ParseResult arguments)
    {
        var loaded = PlanInput.Load(Session, arguments.GetRequiredValue(plan), LanguageOf(arguments));
        if (IsJson(arguments))
            Session.WriteJson(json => PlanJson.Write(json, loaded.Plan, loaded.Context));
        else
            Session.Show(PlanText.Of(loaded.Plan, loaded.Context, LanguageOf(arguments)));
        return ExitCode.Fine;
    }
}
