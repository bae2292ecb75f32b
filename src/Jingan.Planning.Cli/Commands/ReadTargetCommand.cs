using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Reads the official wording of a target, or of many.</summary>
internal sealed class ReadTargetCommand : ToolCommand
{
    private readonly Argument<string> wording = new("WORDING") { Description = "The wording as printed; - reads many from standard input, one a line" };
    private readonly Option<string?> indicator = new("--indicator") { Description = "The indicator's name as the table gives it", HelpName = "NAME" };
    private readonly Option<bool> spans = new("--spans") { Description = "Show what each part of the text is" };
    private readonly Option<string?> unit = new("--unit") { Description = "The unit as the table gives it", HelpName = "UNIT" };

    public ReadTargetCommand(Session session)
        : base(
            session,
            "read-target",
            "Read an official wording and print the aim",
            "jingan read-target 3~5 --indicator 区级一般公共预算收入年均增长率 --unit % --format json") => Takes(wording, indicator, unit, spans);

    protected override int Run(ParseResult arguments)
    {
        var asked = new WordingRequest(
            arguments.GetRequiredValue(wording), arguments.GetValue(indicator), UnitText.Read(arguments.GetValue(unit)));
        var language = LanguageOf(arguments);
        var withSpans = arguments.GetValue(spans);
        if (asked.Wording == "-")
            return WordingAnswer.ToEachLine(Session, asked, request => Answer(request, language, withSpans));

        if (IsJson(arguments))
            return WordingAnswer.To(Session, asked, request => Answer(request, language, withSpans));

        var reading = TargetWording.Read(asked.Wording, asked.Indicator, asked.Unit);
        Session.Show(TargetReadingText.Of(reading, language, withSpans));
        return reading.Aim is null ? ExitCode.Found : ExitCode.Fine;
    }

    private static WordingAnswer Answer(WordingRequest request, Language language, bool withSpans)
    {
        if (request.Problem is { } problem)
            return WordingAnswer.Unreadable(request, problem);

        var reading = TargetWording.Read(request.Wording, request.Indicator, request.Unit);
        return WordingAnswer.Of(reading.Aim is not null, reading, language, withSpans);
    }
}
