using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using Jingan.Planning.Cli.Commands;

namespace Jingan.Planning.Cli;

/// <summary>The command line <c>jingan</c>: arguments in, exit code out, never an exception.</summary>
internal static class Tool
{
    private const string Description = "Reads, checks and judges district plans: official target wordings, validation, evaluation, series, sources.";

    /// <summary>The commands by their names, in the order in which help lists them.</summary>
    internal static readonly (string Name, Func<Session, ToolCommand> Make)[] Commands =
    [
        ("list", session => new ListCommand(session)),
        ("show", session => new ShowCommand(session)),
        ("read-target", session => new ReadTargetCommand(session)),
        ("read-value", session => new ReadValueCommand(session)),
        ("validate", session => new ValidateCommand(session)),
        ("compare", session => new CompareCommand(session)),
        ("evaluate", session => new EvaluateCommand(session)),
        ("trace", session => new TraceCommand(session)),
        ("align", session => new AlignCommand(session)),
        ("verify-sources", session => new VerifySourcesCommand(session)),
        ("schema", session => new SchemaCommand(session)),
        ("export", session => new ExportCommand(session)),
        ("draft", session => new DraftCommand(session)),
        ("report", session => new ReportCommand(session)),
    ];

    private static readonly Name Fault = new("工具内部错误，请报告", "this is a fault of the tool, please report it");
    private static readonly Name SeeHelp = new("用法：", "See: ");

    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        var language = ToolLanguage.Of(arguments);
        try
        {
            var code = Invoke(arguments, session, language);
            session.Output.Flush();
            return code;
        }
        catch (InputException exception)
        {
            session.Complain($"jingan: {exception.In(language)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            session.Complain($"jingan: {exception.Message}");
        }
        catch (Exception exception)
        {
            session.Complain($"jingan: {Fault.In(language)}: {exception.GetType().Name}: {exception.Message}");
        }

        return ExitCode.Unusable;
    }

    private static int Invoke(IReadOnlyList<string> arguments, Session session, Language language)
    {
        // The parser would complain in the machine's language; the tool speaks the ones that it has.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        var parsed = Parsed(session, arguments);
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = session.Output,
                Error = session.Error,
                EnableDefaultExceptionHandler = false,
            });
        }

        foreach (var error in parsed.Errors)
            session.Complain($"jingan: {UsageProblems.Of(error.Message).In(language)}");
        var command = parsed.CommandResult.Command;
        session.Complain($"{SeeHelp.In(language)}jingan {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.Unusable;
    }

    /// <summary>What a line says. One that begins with the name of a command is the command's, unless it asks for help: the others, and the root, are not made.</summary>
    private static ParseResult Parsed(Session session, IReadOnlyList<string> arguments)
    {
        // A wording may start with @: no response files.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var asksForHelp = arguments.Any(argument => argument is "--help" or "-h" or "-?" or "/h" or "/?");
        return !asksForHelp && arguments.Count > 0 && Array.Find(Commands, command => command.Name == arguments[0]).Make is { } make
            ? make(session).Parse(arguments, configuration)
            : Root(session).Parse(arguments, configuration);
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(Description);
        foreach (var (_, make) in Commands)
            root.Add(make(session));

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample(new HelpAction { MaxWidth = Math.Min(session.Width, 120) });
        return root;
    }
}
