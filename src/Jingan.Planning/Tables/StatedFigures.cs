using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tables;

/// <summary>The figures of one wording, a row each, without anything that stands beside it.</summary>
internal static class StatedFigures
{
    public static IEnumerable<FigureRow> Of(Statement statement) => statement is CompositeStatement composite
        ? composite.Parts.Select((part, index) => Single(part.Statement) with { Part = NameOf(part.Subject, index) })
        : [Single(statement)];

    private static string NameOf(string? subject, int index) => subject ?? (index + 1).ToString(CultureInfo.InvariantCulture);

    private static FigureRow Single(Statement statement)
    {
        var row = new FigureRow
        {
            Kind = AimWords.Kinds.WordFor(statement.Kind),
            Modality = statement.Modality is { } modality ? AimWords.Modalities.WordFor(modality) : null,
        };
        return statement switch
        {
            NumberStatement number => WithAmount(row, number.Amount),
            ChangeStatement change => WithChange(row, change.Change),
            RankStatement rank => WithRank(row, rank.Rank),
            ReferenceStatement reference => WithReference(row, reference),
            _ => row,
        };
    }

    private static FigureRow WithAmount(FigureRow row, Amount? amount) => row with { Amount = amount, Unit = amount?.Unit };

    private static FigureRow WithChange(FigureRow row, Change change) => WithAmount(row, change.Amount) with
    {
        Direction = AimWords.Directions.WordFor(change.Direction),
        ChangeType = change.Type is { } type ? AimWords.ChangeTypes.WordFor(type) : null,
        Benchmark = change.Reference?.Words,
    };

    private static FigureRow WithReference(FigureRow row, ReferenceStatement reference) => WithAmount(row, reference.Offset) with
    {
        Comparator = reference.Reference is ReferenceKind.Relative or ReferenceKind.Delegated
            ? AimWords.Comparators.WordFor(reference.Comparator)
            : null,
        Benchmark = reference.Whose ?? reference.Since?.Words,
    };

    private static FigureRow WithRank(FigureRow row, Rank rank) => row with
    {
        Amount = rank is { Best: { } best, Worst: { } worst } ? Amount.Between(best, worst) : null,
        Benchmark = rank.Peers,
    };
}
