using Jingan.Planning.Tracing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>A lower plan against its upper plan: the pairs, what has no counterpart on either side, and the counts.</summary>
internal static class AlignmentText
{
    public static IEnumerable<IRenderable> Of(PlanAlignment alignment, PlanSet set, Language language) =>
    [
        Tables.Facts(
            language,
            (Labels.UpperPlan, Title(alignment.Upper, language)),
            (Labels.LowerPlan, Title(alignment.Lower, language) + (alignment.IsDeclared ? "" : new Name("（没有注明上位规划）", " (does not name the upper plan as the one it carries out)").In(language)))),
        .. alignment.Pairs.Count == 0 ? [] : new IRenderable[] { Pairs(alignment, set, language) },
        .. Alone(new Name("上位规划中没有对应的指标", "Upper targets without a counterpart"), alignment.UpperAlone, set, language),
        .. Alone(new Name("下位计划中没有对应的指标", "Lower targets without a counterpart"), alignment.LowerAlone, set, language),
        .. alignment.Crowded.Select(crowded => Tables.Cell(crowded.Message.In(language), new(Color.Yellow))),
        Tables.Heading(Counts(alignment, language)),
    ];

    private static string Title(Plan plan, Language language) => $"{plan.Title.In(language)} ({plan.Id}, {plan.Period.ToString()})";

    private static FittedTable Pairs(PlanAlignment alignment, PlanSet set, Language language)
    {
        var names = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var indicator in set.Indicators)
            names.TryAdd(indicator.Id, indicator.Name);

        var table = Tables.Folding(
            language, [Labels.Message], Labels.No, Labels.Indicator, Labels.UpperAim, Labels.LowerAim, Labels.Standing, Labels.Message, Labels.Source);
        foreach (var pair in alignment.Pairs)
        {
            table.AddRow(
                Tables.Cell(pair.Upper.Target.No),
                Tables.Cell((names.GetValueOrDefault(pair.Upper.Target.Indicator) ?? TargetsText.NameOf(pair.Upper.Target, set)).In(language)),
                Tables.Cell(Aim(pair.Upper.Target, language)),
                Tables.Cell(Aim(pair.Lower.Target, language)),
                Tables.Cell(Terms.Of(pair.Standing).In(language), new(ColourOf(pair.Standing))),
                Tables.Cell(pair.Message.In(language)),
                Tables.Cell(pair.Lower.Target.Source?.ToString()));
        }

        return table;
    }

    /// <summary>The wording, with the unit that the table's column gives a bare number, and what it measures.</summary>
    private static string Aim(Target target, Language language) => string.Join(language == Language.Chinese ? "，" : ", ", new[]
    {
        target.Wording + (target.Unit is { } unit && char.IsDigit(target.Wording[^1]) ? $" {unit.Symbol}" : ""),
        target.Basis is { } basis ? Terms.Short(basis.Basis).In(language) : null,
    }.OfType<string>());

    private static IEnumerable<IRenderable> Alone(Name heading, ValueList<AlignedTarget> targets, PlanSet set, Language language) => targets.Count == 0
        ? []
        : [Tables.Heading(PlanText.Counted(heading, targets.Count, language)), TargetsText.Of(targets.Select(target => target.Target), set, language)];

    private static string Counts(PlanAlignment alignment, Language language)
    {
        var standings = Enum.GetValues<PairStanding>().OrderBy(standing => standing == PairStanding.Incomparable)
            .Select(standing => (Count: alignment.CountOf(standing), Name: Terms.Of(standing))).Where(count => count.Count > 0)
            .Select(count => new Name($"{count.Count}项{count.Name.Zh}", $"{count.Count} {count.Name.En}").In(language));
        var alone = new Name(
            $"上位{alignment.UpperAlone.Count}项、下位{alignment.LowerAlone.Count}项没有对应",
            $"without a counterpart: {alignment.UpperAlone.Count} upper, {alignment.LowerAlone.Count} lower").In(language);
        return string.Join(" · ", standings.Append(alone));
    }

    private static Color ColourOf(PairStanding standing) => standing switch
    {
        PairStanding.Contradicts => Color.Red,
        PairStanding.BehindPace or PairStanding.OutsideRange or PairStanding.PartlyOutside or PairStanding.Looser => Color.Yellow,
        PairStanding.Incomparable or PairStanding.OtherPlace => Color.Default,
        _ => Color.Green,
    };
}
