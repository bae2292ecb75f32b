using System.CommandLine;
using Jingan.Planning.Cli.Input;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Writes plans, and the observations that belong to them, in another form.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private readonly Argument<string[]> plans = new("PLAN")
    {
        Description = PlanInput.SetDescription,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> form = new("--as")
    {
        Description = "What to write",
        HelpName = string.Join('|', ExportForm.All.Select(form => form.Word)),
        Required = true,
    };

    private readonly Option<bool> mark = new("--bom") { Description = "Begin with a byte order mark, for spreadsheet programs that ask for one" };

    public ExportCommand(Session session)
        : base(
            session,
            "export",
            "Write plans and their observations as a table of figures, one a row, or as one plan file",
            "jingan export jingan-fyp14 --as csv --bom > fyp14.csv")
    {
        form.AcceptOnlyFromAmong([.. ExportForm.All.Select(form => form.Word)]);
        Takes(plans, form, mark);
    }

    protected override int Run(ParseResult arguments)
    {
        var asked = ExportForm.All.Single(candidate => candidate.Word == arguments.GetRequiredValue(form));
        var (set, known) = PlanInput.LoadSet(Session, arguments.GetRequiredValue(plans), LanguageOf(arguments));
        if (arguments.GetValue(mark))
            Session.Output.Write('\uFEFF');
        Session.Output.Write(asked.Write(set, known));
        return ExitCode.Fine;
    }
}
