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

    private readonly Option<string?> root = new("--root")
    {
        Description = "The folder that paths in sarif start from, such as the top of the repository [default: the working folder]",
        HelpName = "DIR",
    };

    private readonly Option<string?> inputName = new("--stdin-filename")
    {
        Description = "The path that problems of standard input are reported under [default: -]",
        HelpName = "PATH",
    };

    public ValidateCommand(Session session)
        : base(
            session,
            "validate",
            "Check plan files, which may refer to each other, and print every problem, in file order",
            "jingan validate plans/ 'more/*.yaml' --rule JP3024=warning --format sarif --root .",
            OutputFormat.Sarif) => Takes(paths, rule, root, inputName);

    protected override int Run(ParseResult arguments)
    {
        var rules = RuleOption.Read(arguments.GetValue(rule));
        var language = LanguageOf(arguments);
        var folder = RootOf(arguments);
        var found = InputFiles.Find(Session, arguments.GetRequiredValue(paths));
        foreach (var problem in found.Problems)
            Session.Complain($"jingan: {problem.In(language)}");

        var files = found.Files.ConvertAll(file => file.Name == "-" ? (arguments.GetValue(inputName) ?? file.Name, file.Bytes) : file);
        var result = PlanFiles.Read(ProgressLine.Over(Session, files), known: BuiltInPlans.LoadAll(), rules: rules);
        if (IsJson(arguments))
            Session.WriteJson(json => DiagnosticsJson.Write(json, result.Diagnostics, language));
        else if (FormatOf(arguments) == OutputFormat.Sarif)
            Session.WriteJson(json => SarifJson.Write(json, result.Diagnostics, rules, language, folder, isWhole: found.Problems.Count == 0));
        else
            DiagnosticsText.Write(Session.Output, result.Diagnostics, language);
        if (found.Problems.Count > 0)
            return ExitCode.Unusable;

        return result.HasErrors ? ExitCode.Found : ExitCode.Fine;
    }

    private string RootOf(ParseResult arguments)
    {
        var folder = Path.GetFullPath(arguments.GetValue(root) ?? ".");
        return Directory.Exists(folder) ? folder : throw new InputException(InputProblems.NoFolder(folder));
    }
}
