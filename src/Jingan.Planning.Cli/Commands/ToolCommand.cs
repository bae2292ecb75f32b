using System.CommandLine;
using Jingan.Planning.Documents;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Cli.Commands;

/// <summary>A command of the tool, with the options that every one has.</summary>
internal abstract class ToolCommand : Command
{
    private readonly Option<string> format;

    private readonly Option<string> language = new("--lang")
    {
        Description = "The language of names and messages: zh or en",
        HelpName = "zh|en",
        DefaultValueFactory = _ => "en",
    };

    /// <summary>The workspace that plans are looked up in first, and whose indicators, observations and documents take part.</summary>
    protected Option<string[]> In { get; } = new("--in")
    {
        Description = "A workspace: folders, files or globs whose plans can be named by id, and whose indicators, observations and documents take part",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    protected ToolCommand(Session session, string name, string description, string example, params string[] moreFormats)
        : base(name, description)
    {
        Session = session;
        Example = example;
        string[] formats = [OutputFormat.Text, OutputFormat.Json, .. moreFormats];
        format = new("--format")
        {
            Description = "The form of the output",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => OutputFormat.Text,
        };
        format.AcceptOnlyFromAmong(formats);
        language.AcceptOnlyFromAmong("zh", "en");
        SetAction(arguments =>
        {
            session.In = Options.Contains(In) ? arguments.GetValue(In) ?? [] : [];
            return Run(arguments);
        });
    }

    /// <summary>The file that a workbook is written to.</summary>
    protected Option<string?> Out { get; } = new("--out") { Description = "A file for the output as xlsx [default: standard output, where that is no terminal]", HelpName = "FILE" };

    /// <summary>Writes the table of a result where one is asked for; false for the formats that are no tables.</summary>
    protected bool WritesTable(ParseResult arguments, Func<Language, DataTable> table)
    {
        var shown = LanguageOf(arguments);
        if (FormatOf(arguments) == OutputFormat.Csv)
            Session.Write(table(shown).ToCsv());
        else if (FormatOf(arguments) == OutputFormat.Xlsx)
            Session.WriteBytes(Workbook.Write([table(shown)], shown), arguments.GetValue(Out), OutputFormat.Xlsx);
        else
            return false;
        return true;
    }

    /// <summary>A line that shows its use.</summary>
    public string Example { get; }

    protected Session Session { get; }

    protected abstract int Run(ParseResult arguments);

    /// <summary>Adds the command's own arguments and options, and the common ones after them.</summary>
    protected void Takes(params IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols.Concat([format, language]))
        {
            if (symbol is Argument argument)
                Add(argument);
            else if (symbol is Option option)
                Add(option);
        }
    }

    protected bool IsJson(ParseResult arguments) => FormatOf(arguments) == OutputFormat.Json;

    protected string FormatOf(ParseResult arguments) => arguments.GetRequiredValue(format);

    protected Language LanguageOf(ParseResult arguments) =>
        arguments.GetRequiredValue(language) == "zh" ? Language.Chinese : Language.English;
}
