using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Markdown;
using Jingan.Planning.Cli.Results;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Compares two plans.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private static readonly string[] Effects = [.. ChangeWords.Effects.Select(word => word.Key)];

    private readonly Argument<string> before = new("BEFORE") { Description = PlanInput.Description };
    private readonly Argument<string> after = new("AFTER") { Description = PlanInput.Description };

    private readonly ChangeWordsOption subject = new(
        "--subject", "Only changes of these subjects, such as target,zone", "SUBJECT,…", [.. ChangeWords.Subjects.Select(word => word.Key)]);

    private readonly ChangeWordsOption effect = new("--effect", "Only changes with these effects, such as loosened,unspecified", "EFFECT,…", Effects);

    private readonly ChangeWordsOption failOn = new(
        "--fail-on", "Exit with 1 where a change that is not accepted has one of these effects or kinds, such as loosened,removed", "EFFECT|KIND,…",
        [.. Effects, .. ChangeWords.Kinds.Select(word => word.Key)]);

    private readonly Option<bool> unchanged = new("--unchanged") { Description = "Lists what both plans say alike, too" };

    private readonly Option<string?> accept = new("--accept") { Description = "A YAML file of known changes, each with a reason", HelpName = "FILE" };

    private readonly Option<string[]> baselines = new("--baseline")
    {
        Description = "A value that growth counts from, so that growth compares with a level: INDICATOR=250.14亿元, or INDICATOR@2020=250.14亿元",
        HelpName = "INDICATOR=VALUE",
    };

    private readonly Option<string[]> observations = new("--observations")
    {
        Description = "Files, folders or globs with more observations, as baselines",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    public CompareCommand(Session session)
        : base(
            session,
            "compare",
            "Print what differs between two plans, and what it means",
            "jingan compare jingan-fyp14 jingan-fyp15 --subject target --fail-on loosened,removed",
            OutputFormat.Markdown, OutputFormat.Csv, OutputFormat.Xlsx) =>
        Takes(before, after, In, subject.Option, effect.Option, failOn.Option, unchanged, accept, baselines, observations, Out);

    protected override int Run(ParseResult arguments)
    {
        var (subjects, effects, failures) = (subject.Read(arguments), effect.Read(arguments), failOn.Read(arguments));
        var language = LanguageOf(arguments);
        var accepted = AcceptInput.Read(Session, arguments.GetValue(accept), language);
        var input = ComparisonInput.Load(
            Session, arguments.GetRequiredValue(before), arguments.GetRequiredValue(after), arguments.GetValue(observations) ?? [], language);
        var options = new ComparisonOptions
        {
            Baselines = [.. (arguments.GetValue(baselines) ?? []).Select(BaselineInput.Read)],
            Catalogue = input.Catalogue,
            ListsUnchanged = arguments.GetValue(unchanged),
        };
        var comparison = PlanComparison.Between(input.Before, input.After, input.ContextBefore, input.ContextAfter, options);
        var shown = comparison.Changes.Concat(comparison.Unchanged).Where(change =>
            (subjects.Count == 0 || subjects.Contains(ChangeWords.Of(change.Subject).Key))
            && (effects.Count == 0 || (change.Effect is { } has && effects.Contains(ChangeWords.Of(has).Key)))).ToList();
        var sides = new ChangeSides(
            comparison,
            [.. input.ContextAfter.Indicators, .. input.ContextBefore.Indicators, .. input.Catalogue],
            [.. input.ContextAfter.Plans, .. input.ContextBefore.Plans],
            language);
        var report = new ComparisonReport(comparison, shown, sides, accepted);
        Show(report, arguments);
        return shown.Exists(change => Fails(change, failures) && report.AcceptedBy(change) is null) ? ExitCode.Found : ExitCode.Fine;
    }

    private static bool Fails(PlanChange change, HashSet<string> failures) =>
        failures.Contains(ChangeWords.Of(change.Kind).Key) || (change.Effect is { } effect && failures.Contains(ChangeWords.Of(effect).Key));

    private void Show(ComparisonReport report, ParseResult arguments)
    {
        var language = LanguageOf(arguments);
        var isTable = WritesTable(arguments, table => ResultTables.Of(report, table));
        if (!isTable && IsJson(arguments))
            Session.WriteJson(json => ComparisonJson.Of(report, language).WriteTo(json));
        else if (!isTable && FormatOf(arguments) == OutputFormat.Markdown)
            Session.Output.Write(ComparisonMarkdown.Of(report, language));
        else if (!isTable)
            Session.Show(ComparisonText.Of(report, language));
    }
}
