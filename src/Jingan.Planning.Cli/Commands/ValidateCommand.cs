using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Checks plan files.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders or globs; - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> rule = RuleOption.Option();

    public ValidateCommand(Session session)
        : base(
            session,
            "validate",
            "Check plan files, which may refer to each other, and print every problem, in file order",
            "jingan validate plans/ 'more/*.yaml' --rule JP3024=warning --format sarif",
            OutputFormat.Sarif) => Takes(paths, rule);

    protected override int Run(ParseResult arguments)
    {
        var rules = RuleOption.Read(arguments.GetValue(rule));
        var files = InputFiles.Read(Session, arguments.GetRequiredValue(paths));
        var result = PlanFiles.Read(ProgressLine.Over(Session, files), known: BuiltInPlans.LoadAll(), rules: rules);
        var language = LanguageOf(arguments);
        if (IsJson(arguments))
            Session.WriteJson(json => DiagnosticsJson.Write(json, result.Diagnostics, language));
        else if (FormatOf(arguments) == OutputFormat.Sarif)
            Session.WriteJson(json => SarifJson.Write(json, result.Diagnostics, rules, language, Directory.GetCurrentDirectory()));
        else
            DiagnosticsText.Write(Session.Output, result.Diagnostics, language);
        return result.HasErrors ? ExitCode.Found : ExitCode.Fine;
    }
}
