using System.Globalization;

namespace Jingan.Planning;

/// <summary>A position among peers: 保持中心城区首位, 位居全市前列.</summary>
/// <param name="Rank">The position.</param>
public sealed record RankStatement(Rank Rank) : Statement
{
    /// <summary>The position.</summary>
    public Rank Rank { get; init => field = Given.NotNull(value); } = Given.NotNull(Rank);

    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Rank;
}

/// <summary>A position among peers: 中心城区首位, 全市前三, 全国前列.</summary>
public sealed record Rank
{
    /// <summary>Creates a rank.</summary>
    /// <param name="peers">Among whom, as worded: 中心城区; null where it is not said.</param>
    /// <param name="best">The best position meant, counted from 1; null where no number is stated (前列).</param>
    /// <param name="worst">The worst position that still counts; null as for <paramref name="best"/>.</param>
    /// <param name="words">The words for the position as worded: 首位, 前三, 前列.</param>
    /// <exception cref="ArgumentException">Only one position is given, one is below 1, or the best is behind the worst.</exception>
    public Rank(string? peers, int? best, int? worst, string words)
    {
        if (best is null != worst is null || best < 1 || worst < best)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{best} to {worst} is no span of positions."), nameof(best));

        Peers = peers;
        Best = best;
        Worst = worst;
        Words = Given.NotBlank(words);
    }

    /// <summary>Among whom, as worded; null where it is not said.</summary>
    public string? Peers { get; }

    /// <summary>The best position meant, counted from 1; null where no number is stated.</summary>
    public int? Best { get; }

    /// <summary>The worst position that still counts, counted from 1; null where no number is stated.</summary>
    public int? Worst { get; }

    /// <summary>The words for the position as worded.</summary>
    public string Words { get; }
}

/// <summary>The whole of a scope: 全部完成, 全覆盖.</summary>
public sealed record WholeStatement : Statement
{
    /// <summary>The words for the whole as worded, such as 全覆盖; null where none are given.</summary>
    public string? Scope { get; init => field = Given.NullOrNotBlank(value); }

    /// <summary>Whether 基本 softens it: what is basically done is not done.</summary>
    public bool IsApproximate { get; init; }

    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.CompleteAll;
}

/// <summary>Words that no number tests: kept and counted, never dropped.</summary>
/// <param name="Text">The words as printed, not blank.</param>
public sealed record WordsStatement(string Text) : Statement
{
    /// <summary>The words as printed.</summary>
    public string Text { get; init => field = Given.NotBlank(value); } = Given.NotBlank(Text);

    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Qualitative;
}

/// <summary>Several parts, each a statement of its own: 5%左右、力争更好; 分别达到60%、20%; 开工80台、完工222台.</summary>
public sealed record CompositeStatement : Statement
{
    /// <summary>Creates a composite.</summary>
    /// <param name="parts">Two parts or more, in the order of the wording; never composites themselves.</param>
    /// <param name="connective">How the parts belong together.</param>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public CompositeStatement(ValueList<StatementPart> parts, Connective connective = Connective.And)
    {
        Parts = Checked(parts);
        Connective = Given.Defined(connective);
    }

    /// <summary>The parts, in the order of the wording.</summary>
    public ValueList<StatementPart> Parts { get; init => field = Checked(value); }

    /// <summary>How the parts belong together.</summary>
    public Connective Connective { get; init => field = Given.Defined(value); }

    /// <summary>Whether its parts are about different things: each has its subject, or two bare numbers cannot both be that of one thing (开工50、竣工40).</summary>
    internal bool HasSeveralNumbers =>
        Connective == Connective.Respectively
        || (Connective == Connective.And && Parts.Count(part => part.Statement is NumberStatement { Modality: not Planning.Modality.Stretch, Amount.Kind: AmountKind.Exact }) > 1);

    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Composite;

    private static ValueList<StatementPart> Checked(ValueList<StatementPart> parts) => Given.Items(parts, nameof(parts)).Count >= 2
        ? parts
        : throw new ArgumentException("A composite has two parts or more.", nameof(parts));

    /// <summary>The kinds of its parts.</summary>
    public override string ToString() => string.Join($" {Connective} ", Parts.Select(part => part.Statement.Kind));
}

/// <summary>One part of a composite.</summary>
/// <param name="Statement">What it says; never itself a composite.</param>
/// <param name="Subject">What it says it of, where the wording names it; null for the indicator as a whole.</param>
public sealed record StatementPart(Statement Statement, string? Subject = null)
{
    /// <summary>What it says.</summary>
    /// <exception cref="ArgumentException">It is itself a composite.</exception>
    public Statement Statement { get; init => field = Checked(value); } = Checked(Statement);

    /// <summary>What it says it of, where the wording names it.</summary>
    public string? Subject { get; init => field = Given.NullOrNotBlank(value); } = Given.NullOrNotBlank(Subject);

    /// <summary>What its number measures, where that is not what the whole measures; null where it is, or nobody can tell.</summary>
    public Basis? Basis { get; init => field = Given.Defined(value); }

    /// <summary>Whether it is a part of what stands before it: 900个（其中共享200个）.</summary>
    public bool IsOfWhich { get; init; }

    private static Statement Checked(Statement statement) => Given.NotNull(statement, nameof(statement)) is not CompositeStatement
        ? statement
        : throw new ArgumentException("A part is not itself a composite.", nameof(statement));
}

/// <summary>How the parts of a composite belong together.</summary>
public enum Connective
{
    /// <summary>All of them hold.</summary>
    And,

    /// <summary>One of them suffices: 或.</summary>
    Or,

    /// <summary>Each belongs to a subject of its own: 分别达到60%、20%.</summary>
    Respectively,
}
