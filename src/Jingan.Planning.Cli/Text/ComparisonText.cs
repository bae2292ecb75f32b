using System.Globalization;
using Jingan.Planning.Comparison;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>A comparison for people: a table a subject, then the counts and the accepted changes that are no more.</summary>
internal static class ComparisonText
{
    public static readonly Name[] Headings = [Labels.Name, Labels.Change, Labels.Before, Labels.After, Labels.Meaning];

    public static IEnumerable<IRenderable> Of(ComparisonReport report, Language language)
    {
        yield return Tables.Cell(Heading(report.Comparison, language), new(decoration: Decoration.Bold));
        foreach (var section in report.Sections)
        {
            yield return Tables.Heading(Heading(section, language));
            yield return Table(report, section, language);
        }

        yield return Tables.Cell(Counts(report, language));
        foreach (var entry in report.NotApplying)
            yield return Tables.Cell(NotApplying(entry, language), new(Color.Yellow));
    }

    public static string Heading(PlanComparison comparison, Language language) => comparison.Before.Title == comparison.After.Title
        ? comparison.After.Title.In(language) + new Name($"（{comparison.Before.Id} → {comparison.After.Id}）", $" ({comparison.Before.Id} → {comparison.After.Id})").In(language)
        : $"{comparison.Before.Title.In(language)} → {comparison.After.Title.In(language)}";

    public static string Heading(IGrouping<ChangeSubject, PlanChange> section, Language language) =>
        PlanText.Counted(ChangeWords.Of(section.Key).Words, section.Count(), language);

    /// <summary>The cells of a change, in the order of the headings.</summary>
    public static string[] Cells(ComparisonReport report, PlanChange change, Language language)
    {
        var (before, after) = report.Sides.Of(change);
        var accepted = report.AcceptedBy(change) is { } entry ? new Name($"已认可：{entry.Reason}", $"accepted: {entry.Reason}").In(language) : null;
        return
        [
            report.Sides.NameOf(change),
            ChangeWords.Of(change).In(language),
            Side(before, change.IdsBefore.Count, change.SourceBefore),
            Side(after, change.IdsAfter.Count, change.SourceAfter),
            string.Join(Rendering.Semicolon(language), new[] { ChangeMeaning.Of(change, report.Comparison.Before, language), accepted }.Where(text => !string.IsNullOrEmpty(text))),
        ];
    }

    public static string Counts(ComparisonReport report, Language language)
    {
        var changes = report.Real;
        if (changes.Count == 0)
            return new Name("没有变化。", "No changes.").In(language);

        var effects = changes.Where(change => change.Subject == ChangeSubject.Target).GroupBy(change => change.Effect).Where(group => group.Key is not null)
            .OrderBy(group => group.Key).Select(group => Count(group.Count(), ChangeWords.Of(group.Key!.Value).Words, language));
        var others = changes.Where(change => change.Effect is null || change.Subject != ChangeSubject.Target).GroupBy(change => (change.Kind, Part: Worded(change)))
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Part, StringComparer.Ordinal)
            .Select(group => Count(group.Count(), ChangeWords.Of(group.First()), language));
        return string.Join(" · ", others.Prepend(Count(changes.Count, new("项变化", changes.Count == 1 ? "change" : "changes"), language)).Concat(effects));
    }

    /// <summary>The part by which changes are counted: only where it is the part that says what changed.</summary>
    private static string? Worded(PlanChange change) => change.Kind == ChangeKind.Changed ? change.Part : null;

    public static string NotApplying(AcceptedChange entry, Language language)
    {
        var identity = $"{ChangeWords.Of(entry.Subject).Key} {entry.Id} {ChangeWords.Of(entry.Kind).Key}{(entry.Part is { } part ? " " + part : "")}";
        return new Name($"认可清单中的这一条已不适用：{identity}（{entry.Reason}）", $"This accepted change no longer applies: {identity} ({entry.Reason})").In(language);
    }

    private static string Count(int count, Name word, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{count}项{word.Zh.Replace("项变化", "变化", StringComparison.Ordinal)}")
        : string.Create(CultureInfo.InvariantCulture, $"{count} {word.En}");

    private static string Side(string? text, int count, SourceReference? source) => (text, count) switch
    {
        (null, 0) => "",
        (null, _) => "–",
        _ => source is null ? text : $"{text} [{source}]",
    };

    private static FittedTable Table(ComparisonReport report, IEnumerable<PlanChange> section, Language language)
    {
        var table = Tables.Folding(language, [Labels.Meaning], Headings);
        foreach (var change in section)
        {
            var cells = Cells(report, change, language);
            var (before, after) = report.Sides.Of(change);
            var places = string.Join(" → ", new[] { change.SourceBefore, change.SourceAfter }.OfType<SourceReference>().Select(source => source.ToString()).Distinct(StringComparer.Ordinal));
            table.AddRow(
                Tables.Cell(cells[0]),
                Tables.Cell(cells[1], new(ColourOf(change))),
                Tables.Shortened(cells[2], before ?? cells[2]),
                Tables.Shortened(cells[3], after ?? cells[3]),
                Tables.Notes(cells[4], $"{cells[4]}{(places.Length > 0 ? $" [{places}]" : "")}".Trim()));
        }

        return table;
    }

    private static Color ColourOf(PlanChange change) => change.Effect switch
    {
        ChangeEffect.Tightened => Color.Green,
        ChangeEffect.Loosened => Color.Red,
        ChangeEffect.Shifted or ChangeEffect.Unspecified or ChangeEffect.Incomparable => Color.Yellow,
        _ => Color.Default,
    };
}
