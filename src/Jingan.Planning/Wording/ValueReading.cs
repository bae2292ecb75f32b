namespace Jingan.Planning.Wording;

/// <summary>What an observation's wording was read as: a reported value, or unreadable and why.</summary>
public sealed record ValueReading
{
    private readonly Reason? reason;

    internal ValueReading(string wording, Statement? value, ValueList<Basis?> bases, bool isEstimated, ValueList<WordingSpan> spans, Reason? reason)
    {
        Wording = wording;
        Value = value;
        PartBases = bases;
        IsEstimated = isEstimated;
        Spans = spans;
        this.reason = reason;
    }

    /// <summary>The wording, as given.</summary>
    public string Wording { get; }

    /// <summary>The value; null where the wording is unreadable.</summary>
    public Statement? Value { get; }

    /// <summary>What the number measures; null where neither wording, indicator name nor unit tells, or the parts differ.</summary>
    public Basis? Basis => NameWords.OneOf(PartBases);

    /// <summary>The basis of each part of a composite value, in order; one item for any other value, none where the wording is unreadable.</summary>
    public ValueList<Basis?> PartBases { get; }

    /// <summary>Whether the wording marks the value as an estimate: 预计.</summary>
    public bool IsEstimated { get; }

    /// <summary>What each piece of the wording is, in order and without a gap; one span of <see cref="SpanRole.Words"/> where it is unreadable.</summary>
    public ValueList<WordingSpan> Spans { get; }

    /// <summary>Why the wording is unreadable, in English; null where it was read.</summary>
    public string? Reason => reason?.In(Language.English);

    /// <summary>Why the wording is unreadable, in the language asked for; null where it was read.</summary>
    public string? ReasonIn(Language language) => reason?.In(language);

    /// <summary>The wording, and what was read or why not.</summary>
    public override string ToString() => $"{Wording}: {Value?.Kind.ToString() ?? Reason}";
}
