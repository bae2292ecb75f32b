namespace Jingan.Planning.Wording;

/// <summary>What a target's wording was read as: an aim, or unreadable and why.</summary>
public sealed record TargetReading
{
    private readonly Reason? reason;

    internal TargetReading(string wording, Statement? aim, ValueList<Basis?> bases, ValueList<WordingSpan> spans, Reason? reason)
    {
        Wording = wording;
        Aim = aim;
        PartBases = bases;
        Spans = spans;
        this.reason = reason;
    }

    /// <summary>The aim of a target as a reading of its wording, also where the aim was spelled out.</summary>
    public static TargetReading Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var read = TargetWording.Read(target.Wording, target.Name?.Zh, target.Unit);
        ValueList<Basis?> bases = target.Aim is CompositeStatement && read.Aim == target.Aim ? read.PartBases : [target.Basis?.Basis];
        return new(target.Wording, target.Aim, bases, read.Spans, reason: null);
    }

    /// <summary>The wording, as given.</summary>
    public string Wording { get; }

    /// <summary>The aim; null where the wording is unreadable.</summary>
    public Statement? Aim { get; }

    /// <summary>What the number measures; null where neither wording, indicator name nor unit tells, or the parts differ.</summary>
    public Basis? Basis => NameWords.OneOf(PartBases);

    /// <summary>The basis of each part of a composite aim, in order; one item for any other aim, none where the wording is unreadable.</summary>
    public ValueList<Basis?> PartBases { get; }

    /// <summary>What each piece of the wording is, in order and without a gap; one span of <see cref="SpanRole.Words"/> where it is unreadable.</summary>
    public ValueList<WordingSpan> Spans { get; }

    /// <summary>Why the wording is unreadable, in English; null where it was read.</summary>
    public string? Reason => reason?.In(Language.English);

    /// <summary>Why the wording is unreadable, in the language asked for; null where it was read.</summary>
    public string? ReasonIn(Language language) => reason?.In(language);

    /// <summary>The wording, and what was read or why not.</summary>
    public override string ToString() => $"{Wording}: {Aim?.Kind.ToString() ?? Reason}";
}
