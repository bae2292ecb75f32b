using Spectre.Console;

namespace Jingan.Planning.Cli.Text;

/// <summary>Commitments, a row each; ★ marks one that is also a livelihood project, as the documents do.</summary>
internal static class CommitmentsText
{
    public static FittedTable Of(IEnumerable<Commitment> commitments, Language language)
    {
        var table = Tables.Of(language, Labels.No, Labels.Name, Labels.Targets, Labels.Source);
        foreach (var commitment in commitments)
        {
            table.AddRow(
                Tables.Cell(NumberOf(commitment)),
                Tables.Cell($"{(commitment.IsLivelihoodProject ? "★ " : "")}{commitment.Name.In(language)}"),
                Tables.Cell(string.Join("; ", commitment.Targets.Select(target => $"{target.Wording}{(target.Unit is { } unit ? $" ({unit.In(language)})" : "")}"))),
                Tables.Cell(commitment.Source?.ToString()));
        }

        return table;
    }

    private static string NumberOf(Commitment commitment) => string.Join(
        '.',
        new[] { commitment.Section, commitment.Item, commitment.Clause?.ToString(System.Globalization.CultureInfo.InvariantCulture) }
            .Where(part => part is not null));
}
