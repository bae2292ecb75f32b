namespace Jingan.Planning.Wording;

/// <summary>What a target's wording was read as: an aim, or unreadable and why.</summary>
public sealed record TargetReading
{
    internal TargetReading(string wording, Statement? aim, ValueList<Basis?> bases, string? reason)
    {
        Wording = wording;
        Aim = aim;
        PartBases = bases;
        Reason = reason;
    }

    /// <summary>The wording, as given.</summary>
    public string Wording { get; }

    /// <summary>The aim; null where the wording is unreadable.</summary>
    public Statement? Aim { get; }

    /// <summary>What the number measures; null where neither wording, indicator name nor unit tells, or the parts differ.</summary>
    public Basis? Basis
    {
        get
        {
            var first = PartBases.Count == 0 ? null : PartBases[0];
            foreach (var basis in PartBases)
            {
                if (basis != first)
                    return null;
            }

            return first;
        }
    }

    /// <summary>The basis of each part of a composite aim, in order; one item for any other aim, none where the wording is unreadable.</summary>
    public ValueList<Basis?> PartBases { get; }

    /// <summary>Why the wording is unreadable, in English; null where it was read.</summary>
    public string? Reason { get; }

    /// <summary>Why the wording is unreadable, in the language asked for; null where it was read.</summary>
    public string? ReasonIn(Language language) => UnreadableReasons.In(Reason, language);
}
