namespace Jingan.Planning.Cli.Text;

/// <summary>Targets as a plan's table prints them, with what the number measures beside.</summary>
internal static class TargetsText
{
    public static FittedTable Of(IEnumerable<Target> targets, PlanSet set, Language language)
    {
        var table = Tables.Of(
            language, Labels.No, Labels.Indicator, Labels.Aim, Labels.Unit, Labels.Force, Labels.Basis, Labels.Source);
        foreach (var target in targets)
        {
            table.AddRow(
                Tables.Cell(target.No),
                Tables.Cell(NameOf(target, set).In(language)),
                Tables.Cell(target.Wording),
                Tables.Cell(target.Unit?.In(language)),
                Tables.Cell(Terms.Of(target.Force).In(language)),
                Tables.Cell(BasisOf(target, set, language)),
                Tables.Cell(target.Source?.ToString()));
        }

        return table;
    }

    /// <summary>What the plan calls it, or its indicator's name, or at least the indicator's id.</summary>
    public static Name NameOf(Target target, PlanSet set) =>
        target.Name ?? set.FindIndicator(target.Indicator)?.Name ?? new Name(target.Indicator);

    /// <summary>What the number measures, and over what where that is not the plan's period.</summary>
    private static string BasisOf(Target target, PlanSet set, Language language) => string.Join(new Name("，", ", ").In(language), new[]
    {
        target.Basis is { } basis ? Terms.Of(basis.Basis, set.FindIndicator(target.Indicator)?.Kind).In(language) : null,
        target.Basis is { IsInferred: true } ? new Name("推断", "inferred").In(language) : null,
        target.Period?.ToString(),
    }.Where(part => part is not null));
}
