
namespace Jingan.Planning.Documents;

/// <summary>What a figure of a document is in the draft.</summary>
public enum DraftRole
{
    /// <summary>An actual: what was, or is expected of a year that is over.</summary>
    Observation,

    /// <summary>A target of an indicator, with its deadline.</summary>
    Target,

    /// <summary>A promise to do something, with its number.</summary>
    Commitment,
}

/// <summary>A part of a statement, with what it is.</summary>
/// <param name="Start">Where it begins in the canonical text, in characters from 0.</param>
/// <param name="Length">How long it is there, line breaks included.</param>
/// <param name="Text">The folded text.</param>
/// <param name="Role">Such as subject, predicate, number, unit, bound.</param>
public sealed record DraftSpan(int Start, int Length, string Text, string Role);

/// <summary>What a draft takes from a place of a document.</summary>
public abstract record DraftFinding
{
    private protected DraftFinding()
    {
    }

    /// <summary>The 1-based line of the canonical text where the literal begins.</summary>
    public required int Line { get; init; }

    /// <summary>Where the literal begins in the canonical text, in characters from 0.</summary>
    public required int Start { get; init; }

    /// <summary>What is printed, without line breaks.</summary>
    public required string Literal { get; init; }

    /// <summary>What no word of the document says: period, basis, role, subject, kind, parent.</summary>
    public ValueList<string> Inferred { get; init; } = [];
}

/// <summary>One figure of a document, read: what it is of, how much, when, and what of that was inferred.</summary>
public sealed record DraftStatement : DraftFinding
{
    /// <summary>What it is in the draft.</summary>
    public required DraftRole Role { get; init; }

    /// <summary>How long the literal is there, line breaks included.</summary>
    public required int Length { get; init; }

    /// <summary>The wording that the reader of wordings is given; it differs from the literal where a list shares its verb.</summary>
    public required string Wording { get; init; }

    /// <summary>What the number is of, as printed.</summary>
    public required string Subject { get; init; }

    /// <summary>The unit as printed, with its scale; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>What the number measures, as the file format names it: level, year-on-year, period-total; null where nothing tells.</summary>
    public string? Basis { get; init; }

    /// <summary>The period, as the file format writes it.</summary>
    public required string Period { get; init; }

    /// <summary>The kind of plan that it belongs to, as the file format names it; null for an observation.</summary>
    public string? PlanKind { get; init; }

    /// <summary>The period of that plan; null for an observation.</summary>
    public string? PlanPeriod { get; init; }

    /// <summary>How it binds, where the document says so: expected or binding.</summary>
    public string? Force { get; init; }

    /// <summary>The place that an observation is of, as printed (全国), where it is another than the document's; null for the document's own.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the words call it an estimate.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>The heading of its section.</summary>
    public string? Section { get; init; }

    /// <summary>The number or lead of its item; of a table the number of its row.</summary>
    public string? Item { get; init; }

    /// <summary>The kind that the reader of wordings finds: exact, at-least, change, rank.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The parts of the statement, in order.</summary>
    public ValueList<DraftSpan> Spans { get; init; } = [];

    /// <summary>The id of its indicator: one of the workspace or the built-in catalogue, or a new one.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>The id of the target, where a sheet of figures gives it; null for one made of indicator and basis.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it is a figure in words (全覆盖, 位居首位, 与经济增长同步), which holds no number token.</summary>
    public bool IsWorded { get; init; }
}

/// <summary>A number that is no figure, or of which that is not sure.</summary>
/// <param name="Line">The 1-based line of the canonical text.</param>
/// <param name="Start">Where it begins there, in characters from 0.</param>
/// <param name="Text">The number as printed.</param>
/// <param name="Reason">One of a closed list: date, name, ordinal, document-number, slogan, footnote, size, base, duration, word, page, scope, heading, column, other-place; of an unsure one a sentence.</param>
public sealed record NumberLeft(int Line, int Start, string Text, string Reason);
