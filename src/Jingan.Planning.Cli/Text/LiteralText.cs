using System.Globalization;
using Jingan.Planning.Checks;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>The check of printed literals: a row for each that does not stand where it should, then the counts.</summary>
internal static class LiteralText
{
    public static IEnumerable<IRenderable> Of(IReadOnlyList<LiteralResult> results, Language language)
    {
        var wrong = results.Where(result => result.Status is not (LiteralStatus.Found or LiteralStatus.NoLiteral)).ToList();
        if (wrong.Count > 0)
            yield return Table(wrong, language);

        yield return Tables.Cell(string.Join(" · ", Terms.Statuses.Select(status => string.Create(
            CultureInfo.InvariantCulture, $"{results.Count(result => result.Status == status)} {Terms.Of(status).In(language)}"))));
    }

    private static FittedTable Table(IEnumerable<LiteralResult> results, Language language)
    {
        var table = Tables.Of(language, Labels.UsedFor, Labels.Source, Labels.Literal, Labels.Status, Labels.FoundAt);
        foreach (var result in results)
        {
            table.AddRow(
                Tables.Cell(result.Path),
                Tables.Cell(result.Source.ToString()),
                Tables.Cell(result.Source.Literal),
                Tables.Cell(Terms.Of(result.Status).In(language), new(Color.Red)),
                Tables.Cell(string.Join(", ", result.FoundAt.Take(10))));
        }

        return table;
    }
}
