namespace Jingan.Planning.Wording;

/// <summary>What a clause says: a number, or one of the aims without a number, or words.</summary>
/// <param name="Text">The clause.</param>
/// <param name="Modality">How firmly it is worded.</param>
/// <param name="Note">What stood in brackets beside it.</param>
internal sealed record ReadClause(string Text, Modality? Modality, string? Note = null)
{
    /// <summary>What a clause says where it states a number.</summary>
    public ReadClause(in Clause clause, StatedPart number)
        : this(clause.Text, clause.Modality, clause.Note) => Number = number;

    /// <summary>The number; null where the clause states none.</summary>
    public StatedPart? Number { get; init; }

    /// <summary>The aim without a number; null for a number, a rank or words.</summary>
    public Statement? Aim { get; init; }

    /// <summary>The rank; it can be aimed at and be reported.</summary>
    public Rank? Rank { get; init; }

    /// <summary>The same with another amount.</summary>
    public ReadClause Counting(BoundedAmount amount) => this with { Number = Number! with { Amount = amount } };

    public bool IsWords => Number is null && Aim is null && Rank is null;

    /// <summary>A figure without a unit and without a word that leads to it: nothing but the place tells that it is a value.</summary>
    public bool IsBareFigure => Number is { IsBare: true };
}
