namespace Jingan.Planning.Wording;

/// <summary>Which side of a number a bound leaves open.</summary>
internal enum BoundSide
{
    AtLeast,
    Above,
    AtMost,
    Below,
}

/// <summary>What kind of thing a statement says.</summary>
internal enum ItemKind
{
    Number,
    Change,
    Relative,
    Rank,
    Delegated,
    KeepPace,
    MaintainLevel,
    Whole,
    Words,
}

/// <summary>One statement as it is read, before it becomes a value of the model.</summary>
internal sealed class Item
{
    public ItemKind Kind { get; set; }

    // The number.
    public Quantity? Quantity { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public bool LowIn { get; set; } = true;

    public bool HighIn { get; set; } = true;

    public Unit? Unit { get; set; }

    public bool IsApproximate { get; set; }

    public bool IsOr { get; set; }

    // Bounds as found, before they are settled.
    public BoundSide? Front { get; set; }

    public BoundSide? Behind { get; set; }

    public bool IsCapped { get; set; }

    public bool IsNear { get; set; }

    public bool IsAbout { get; set; }

    public bool IsBand { get; set; }

    // What the words around it say.
    public ChangeDirection? Direction { get; set; }

    public bool IsMultipleReached { get; set; }

    public bool IsLevel { get; set; }

    public bool IsFlow { get; set; }

    public bool IsRate { get; set; }

    public bool IsTotal { get; set; }

    /// <summary>What a canonical wording says that the number measures.</summary>
    public Basis? Told { get; set; }

    public bool IsOnlyTime { get; set; }

    public bool IsInRound { get; set; }

    /// <summary>Whether it stands in brackets behind another.</summary>
    public bool IsInAside { get; set; }

    public bool IsCountedUp { get; set; }

    public bool IsYearOnYear { get; set; }

    public Pace? Pace { get; set; }

    public string? Reference { get; set; }

    public string? Whose { get; set; }

    public Comparator Comparator { get; set; }

    public decimal? Factor { get; set; }

    public Modality? Modality { get; set; }

    public bool IsOfWhich { get; set; }

    public bool IsRespectively { get; set; }

    /// <summary>均, 都, 各, with those for whom it holds: the number is that of each.</summary>
    public string? Each { get; set; }

    public bool HasVerb { get; set; }

    /// <summary>The verb of work that its number is of: 开工, 完工; null for none.</summary>
    public string? Work { get; set; }

    public bool HasNounBefore { get; set; }

    public bool HasNounBehind { get; set; }

    public bool IsRelativeByList { get; set; }

    public bool HasBehindBound => Behind is not null || IsAboutBehind;

    public bool IsAboutBehind { get; set; }

    public bool IsOwnVerb { get; set; }

    public bool StartsClause { get; set; }

    public string? Subject { get; set; }

    public string? Note { get; set; }

    // Statements without a number.
    public RankMark? Rank { get; set; }

    public string? Text { get; set; }

    public string? Peers { get; set; }

    // The lexemes it was read from, as places in the text.
    public int Start { get; set; }

    public int End { get; set; }

    public bool HasOwnBound => Front is not null || Behind is not null || IsCapped || IsNear || IsAbout;

    public bool IsPercentClass => Unit is { IsPercent: true } or { IsPercentagePoints: true };
}
