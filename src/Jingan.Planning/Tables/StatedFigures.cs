using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tables;

/// <summary>The figures of one wording, a row each, without anything that stands beside it.</summary>
internal static class StatedFigures
{
    public static IEnumerable<FigureRow> Of(Aim aim) => aim is CompositeAim composite
        ? composite.Parts.Select((part, index) => Single(part.Aim) with { Part = NameOf(part.Subject, index) })
        : [Single(aim)];

    public static IEnumerable<FigureRow> Of(ReportedValue value) => value is ReportedValue.OfParts { Parts: var parts }
        ? parts.SelectMany((part, index) => Of(part.Value).Select(row => row with { Part = NameOf(part.Subject, index) }))
        : [Single(value)];

    private static string NameOf(string? subject, int index) => subject ?? (index + 1).ToString(CultureInfo.InvariantCulture);

    private static FigureRow Single(Aim aim)
    {
        var row = new FigureRow
        {
            Kind = AimWords.Kinds.WordFor(aim.Kind),
            Modality = aim.Modality is { } modality ? AimWords.Modalities.WordFor(modality) : null,
        };
        return aim switch
        {
            AmountAim { Amount: var amount } => WithAmount(row, amount),
            CumulativeAim { Total: var total } => WithAmount(row, total),
            ChangeAim { Change: var change } => WithChange(row, change),
            RankAim { Rank: var rank } => WithRank(row, rank),
            RelativeAim relative => WithAmount(row, relative.Offset) with
            {
                Comparator = AimWords.Comparators.WordFor(relative.Comparator),
                Benchmark = relative.Benchmark,
            },
            DelegatedAim assigned => row with
            {
                Comparator = AimWords.Comparators.WordFor(assigned.Comparator),
                Benchmark = assigned.Authority,
            },
            KeepPaceAim { Benchmark: var benchmark } => row with { Benchmark = benchmark },
            MaintainLevelAim { Reference: var reference } => row with { Benchmark = reference },
            _ => row,
        };
    }

    private static FigureRow Single(ReportedValue value) => value switch
    {
        ReportedValue.OfAmount { Amount: var amount } => WithAmount(OfKind(new AmountAim(amount).Kind), amount),
        ReportedValue.OfChange { Change: var change } => WithChange(OfKind(AimKind.Change), change),
        ReportedValue.OfRank { Rank: var rank } => WithRank(OfKind(AimKind.Rank), rank),
        ReportedValue.OfText { IsCompletion: true } => OfKind(AimKind.CompleteAll),
        _ => OfKind(AimKind.Qualitative),
    };

    private static FigureRow OfKind(AimKind kind) => new() { Kind = AimWords.Kinds.WordFor(kind) };

    private static FigureRow WithAmount(FigureRow row, Amount? amount) => row with { Amount = amount, Unit = amount?.Unit };

    private static FigureRow WithChange(FigureRow row, Change change) => WithAmount(row, change.Amount) with
    {
        Direction = AimWords.Directions.WordFor(change.Direction),
        ChangeType = change.Type is { } type ? AimWords.ChangeTypes.WordFor(type) : null,
        Benchmark = change.Reference,
    };

    private static FigureRow WithRank(FigureRow row, Rank rank) => row with
    {
        Amount = rank is { Best: { } best, Worst: { } worst } ? Amount.Between(best, worst) : null,
        Benchmark = rank.Peers,
    };
}
