using System.CommandLine;
using Jingan.Planning.BuiltIn;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Validation;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Checks plan files.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders or globs; - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    public ValidateCommand(Session session)
        : base(session, "validate", "Check plan files and print every problem, in file order", "jingan validate plans/ 'more/*.yaml'") =>
        Takes(paths);

    protected override int Run(ParseResult arguments)
    {
        var files = InputFiles.Read(Session, arguments.GetRequiredValue(paths));
        var result = PlanFiles.Read(files, known: BuiltInPlans.LoadAll());
        var language = LanguageOf(arguments);
        if (IsJson(arguments))
            Session.WriteJson(json => DiagnosticsJson.Write(json, result.Diagnostics, language));
        else
            DiagnosticsText.Write(Session.Output, result.Diagnostics, language);
        return result.HasErrors ? ExitCode.Found : ExitCode.Fine;
    }
}
