namespace Jingan.Planning.Wording;

/// <summary>What a piece of a wording is made of.</summary>
internal enum LexemeKind
{
    /// <summary>Letters that name something.</summary>
    Text,

    /// <summary>A name with figures in it, or in quotation marks: PM2.5, 14号线, “一网通办”.</summary>
    Name,

    /// <summary>A function word.</summary>
    Word,

    /// <summary>A number with its unit.</summary>
    Quantity,

    /// <summary>A date or a period.</summary>
    Time,

    /// <summary>A position among peers: 第3位, 前十, 百强, 首位.</summary>
    Rank,

    /// <summary>How often: 每年, 日均, 每两年.</summary>
    Frequency,

    /// <summary>、 and other marks between the items of a list.</summary>
    Separator,

    /// <summary>A mark that ends a clause.</summary>
    Break,

    /// <summary>Brackets with what stands in them.</summary>
    Aside,

    /// <summary>A mark that says nothing: a footnote, a bullet, an enumerator.</summary>
    Mark,

    /// <summary>A denominator behind a bound: the /日 of 750吨以内/日.</summary>
    UnitTail,
}

/// <summary>A piece of a wording, with its place.</summary>
internal sealed class Lexeme(LexemeKind kind, int start, int end)
{
    /// <summary>The one thing that a piece of its kind holds.</summary>
    private readonly object? held;

    public LexemeKind Kind { get; set; } = kind;

    /// <summary>The first glyph.</summary>
    public int Start { get; set; } = start;

    /// <summary>The glyph behind the last one.</summary>
    public int End { get; set; } = end;

    /// <summary>What a word does.</summary>
    public Act Act { get; set; }

    /// <summary>The number; null for anything else.</summary>
    public Quantity? Quantity
    {
        get => held as Quantity;
        init => held = value;
    }

    /// <summary>The position; null for anything else.</summary>
    public RankMark? Rank
    {
        get => held as RankMark;
        init => held = value;
    }

    /// <summary>How often; null for anything else.</summary>
    public Pace? Pace
    {
        get => held as Pace;
        init => held = value;
    }

    /// <summary>The unit of a <see cref="LexemeKind.UnitTail"/>.</summary>
    public Unit? Unit
    {
        get => held as Unit;
        init => held = value;
    }

    /// <summary>What stands in brackets; null for anything else.</summary>
    public List<Lexeme>? Inner
    {
        get => held as List<Lexeme>;
        init => held = value;
    }

    /// <summary>What the piece is in the reading; null until a rule says so.</summary>
    public SpanRole? Role { get; set; }

    public bool Is(Act act) => Kind == LexemeKind.Word && Act == act;

    public bool IsNoun => Kind is LexemeKind.Text or LexemeKind.Name;
}

/// <summary>A position among peers.</summary>
/// <param name="Best">The best position; null where the words give none.</param>
/// <param name="Worst">The worst one.</param>
/// <param name="Share">The share of the peers, in per cent, of 前1%; null for a position.</param>
internal sealed record RankMark(int? Best, int? Worst, decimal? Share = null);

/// <summary>How often: one for so many units of time, each or on average.</summary>
internal sealed record Pace(int Every, char Unit, bool IsMean);
