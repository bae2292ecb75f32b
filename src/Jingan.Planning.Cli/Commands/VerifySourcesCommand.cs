using System.CommandLine;
using Jingan.Planning.Checks;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Checks that each printed literal stands where its source says it does.</summary>
internal sealed class VerifySourcesCommand : ToolCommand
{
    private readonly Argument<string[]> plans = new("PLAN") { Description = PlanInput.SetDescription, Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> documents = new("--documents")
    {
        Description = "The folder with the documents' text files",
        HelpName = "DIR",
        Required = true,
    };

    public VerifySourcesCommand(Session session)
        : base(
            session,
            "verify-sources",
            "Check that each printed literal stands where its source says it does",
            "jingan verify-sources jingan-fyp14 --documents ./documents") => Takes(plans, documents, In);

    protected override int Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(documents);
        if (!Directory.Exists(folder))
            throw new InputException(InputProblems.NoFolder(folder));

        var language = LanguageOf(arguments);
        var (set, known) = PlanInput.LoadSet(Session, arguments.GetRequiredValue(plans), language);
        var results = set.Concat(new() { Documents = known.Documents }).VerifySources(document => TextOf(document, folder));
        if (IsJson(arguments))
            Session.WriteJson(json => ToolJson.OfSources(results, language).WriteTo(json));
        else
            Session.Show(LiteralText.Of(results, language));
        return results.All(result => result.Status is LiteralStatus.Found or LiteralStatus.NoLiteral) ? ExitCode.Fine : ExitCode.Found;
    }

    private static string? TextOf(SourceDocument document, string folder)
    {
        // A plan file names a file in the folder, never one elsewhere.
        var path = Path.Combine(folder, Path.GetFileName(document.File ?? $"{document.Id}.txt"));
        return File.Exists(path) ? InputFiles.Text(path) : null;
    }
}
