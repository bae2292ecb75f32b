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

        // A wording may start with @: no response files.
        var parsed = Root(session).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
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

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(Description)
        {
            new ListCommand(session),
            new ShowCommand(session),
            new ReadTargetCommand(session),
            new ReadValueCommand(session),
            new ValidateCommand(session),
            new CompareCommand(session),
            new EvaluateCommand(session),
            new TraceCommand(session),
            new AlignCommand(session),
            new VerifySourcesCommand(session),
            new SchemaCommand(session),
            new ExportCommand(session),
            new DraftCommand(session),
            new ReportCommand(session),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample(new HelpAction { MaxWidth = Math.Min(session.Width, 120) });
        return root;
    }
}
