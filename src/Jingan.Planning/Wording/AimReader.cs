using System.Collections.Immutable;

namespace Jingan.Planning.Wording;

/// <summary>Makes aims of what was read.</summary>
internal static class AimReader
{
    /// <summary>The aim of a whole wording; null where its numbers are out of range.</summary>
    public static Statement? Read(WordingReader read)
    {
        if (read.Clauses is [var only])
            return Of(only, read.Column);

        var connective = read.IsRespectively ? Connective.Respectively : read.IsEither ? Connective.Or : Connective.And;
        var subjects = connective == Connective.Respectively ? SubjectsOf(read) : null;
        var parts = ImmutableArray.CreateBuilder<StatementPart>(read.Clauses.Count);
        foreach (var clause in read.Clauses)
        {
            if (Of(clause, read.Column) is not { } aim)
                return null;

            parts.Add(new(aim, connective == Connective.Respectively ? subjects?[parts.Count] : clause.Number?.Subject));
        }

        return new CompositeStatement(new ValueList<StatementPart>(parts.MoveToImmutable()), connective);
    }

    /// <summary>What the amount of a change is counted in; null where neither wording nor column tells.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="isReached">Whether it is the multiple that is reached.</param>
    public static ChangeType? TypeOf(Amount amount, bool isReached) => amount.Unit switch
    {
        _ when isReached => ChangeType.MultipleTo,
        null => null,
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        { } unit when unit == Unit.Times => ChangeType.MultipleBy,
        _ => ChangeType.Absolute,
    };

    private static Statement? Of(ReadClause clause, Unit? column)
    {
        if (clause.Rank is { } rank)
            return new RankStatement(rank) { Modality = clause.Modality, Note = clause.Note };

        if (clause.Number is not { } number)
            return clause.Aim ?? new WordsStatement(clause.Text) { Modality = clause.Modality };

        var amount = number.Amount.CountedIn(column);
        if (!IsInRange(amount))
            return null;

        if (number.Benchmark is { } benchmark)
            return ReferenceStatement.Relative(number.Comparator, benchmark, amount) with { Modality = number.Modality, Note = clause.Note };

        if (number.Direction is { } direction)
            return new ChangeStatement(new(direction, TypeOf(amount, number.IsMultipleReached), amount, number.Reference is { } words ? TimeReference.Parse(words) : null)) { Modality = number.Modality, Note = clause.Note };

        return number.IsCumulative
            ? new NumberStatement(amount) { IsTotal = true, Modality = number.Modality, Note = clause.Note }
            : new NumberStatement(amount) { Modality = number.Modality, Note = clause.Note };
    }

    /// <summary>The subjects of 甲、乙分别…, where there are as many as numbers; none where they cannot be told apart.</summary>
    private static string[]? SubjectsOf(WordingReader read) =>
        read.Clauses[0].Number?.Subject?.Split('、', '和', '及', '与') is { } named && named.Length == read.Clauses.Count ? named : null;

    private static bool IsInRange(Amount amount)
    {
        const decimal Largest = 1e15m;
        return amount.Unit is null || Math.Max(Math.Abs(amount.Stated.Lower ?? 0), Math.Abs(amount.Stated.Upper ?? 0)) < Largest;
    }
}
