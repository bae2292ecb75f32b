using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Files;
using Jingan.Planning.Geometry;

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

    private readonly Option<string?> geometry = new("--geometry")
    {
        Description = "A GeoJSON file whose features carry the ids of zones: areas, nesting, overlaps and sides are checked against it",
        HelpName = "FILE",
    };

    public ValidateCommand(Session session)
        : base(
            session,
            "validate",
            "Check plan files, which may refer to each other, and print every problem, in file order",
            "jingan validate plans/ 'more/*.yaml' --rule JP3024=warning --format sarif --root .",
            OutputFormat.Sarif) => Takes(paths, In, rule, root, inputName, geometry);

    protected override int Run(ParseResult arguments)
    {
        var rules = RuleOption.Read(arguments.GetValue(rule));
        var language = LanguageOf(arguments);
        var folder = RootOf(arguments);
        var found = InputFiles.Find(Session, arguments.GetRequiredValue(paths));
        foreach (var problem in found.Problems)
            Session.Complain($"jingan: {problem.In(language)}");

        var files = found.Files.ConvertAll(file => file.File.Name == "-" && arguments.GetValue(inputName) is { } name ? (file.File with { Name = name }, file.Bytes) : file);
        var result = Workspace.Read(ProgressLine.Over(Session, files), new() { Known = PlanInput.KnownBeside(Session, language), Limits = InputFiles.Limits, Rules = rules });
        if (result.LeftAside.Count > 0)
            Session.Complain($"jingan: {InputProblems.LeftAside(string.Join(", ", result.LeftAside)).In(language)}");
        var diagnostics = WithShapes(result, arguments.GetValue(geometry));
        if (IsJson(arguments))
            Session.WriteJson(diagnostics.ToValueList(), language);
        else if (FormatOf(arguments) == OutputFormat.Sarif)
            Session.WriteJson(json => SarifJson.Write(json, diagnostics, rules, language, folder, isWhole: found.Problems.Count == 0));
        else
            DiagnosticsText.Write(Session.Output, diagnostics, language);
        if (found.Problems.Count > 0)
            return ExitCode.Unusable;

        return result.HasErrors || diagnostics.Any(problem => problem.Severity == Severity.Error) ? ExitCode.Found : ExitCode.Fine;
    }

    /// <summary>What is wrong with the files, then what the shapes do not bear out.</summary>
    private IReadOnlyList<Diagnostic> WithShapes(Workspace result, string? path)
    {
        if (path is null)
            return result.Diagnostics;

        var (name, bytes) = InputFiles.ReadOne(Session, path);
        return [.. result.Diagnostics, .. ZoneShapes.Read(bytes, name).Check(result.Content.Plans)];
    }

    private string RootOf(ParseResult arguments)
    {
        var folder = Path.GetFullPath(arguments.GetValue(root) ?? ".");
        return Directory.Exists(folder) ? folder : throw new InputException(InputProblems.NoFolder(folder));
    }
}
