using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Reads the official wording of an actual, or of many.</summary>
internal sealed class ReadValueCommand : ToolCommand
{
    private readonly Argument<string> wording = new("WORDING") { Description = "The wording as printed; - reads many from standard input, one a line" };
    private readonly Option<string?> indicator = new("--indicator") { Description = "The indicator's name as the table gives it", HelpName = "NAME" };
    private readonly Option<bool> spans = new("--spans") { Description = "Show what each part of the text is" };
    private readonly Option<string?> unit = new("--unit") { Description = "The unit as the table gives it", HelpName = "UNIT" };

    public ReadValueCommand(Session session)
        : base(session, "read-value", "Read an observation's wording and print the value", "jingan read-value 超过2300亿元 --format json") =>
        Takes(wording, indicator, unit, spans);

    protected override int Run(ParseResult arguments)
    {
        var asked = new WordingRequest(arguments.GetRequiredValue(wording), arguments.GetValue(indicator), UnitText.Read(arguments.GetValue(unit)));
        var language = LanguageOf(arguments);
        var withSpans = arguments.GetValue(spans);
        if (asked.Wording == "-")
            return WordingAnswer.ToEachLine(Session, asked, request => Answer(request, language, withSpans));

        if (IsJson(arguments))
            return WordingAnswer.To(Session, asked, request => Answer(request, language, withSpans));

        var reading = ValueWording.Read(asked.Wording, asked.Unit, asked.Indicator);
        Session.Show(ValueReadingText.Of(reading, language, withSpans));
        return reading.Value is null ? ExitCode.Found : ExitCode.Fine;
    }

    private static WordingAnswer Answer(WordingRequest request, Language language, bool withSpans)
    {
        if (request.Problem is { } problem)
            return WordingAnswer.Unreadable(request, problem);

        var reading = ValueWording.Read(request.Wording, request.Unit, request.Indicator);
        return WordingAnswer.Of(reading.Value is not null, reading, language, withSpans);
    }
}
