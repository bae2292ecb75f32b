namespace Jingan.Planning.Wording;

/// <summary>What an observation's wording was read as: a reported value, or unreadable and why.</summary>
public sealed record ValueReading
{
    internal ValueReading(string wording, Statement? value, bool isEstimated, string? reason)
    {
        Wording = wording;
        Value = value;
        IsEstimated = isEstimated;
        Reason = reason;
    }

    /// <summary>The wording, as given.</summary>
    public string Wording { get; }

    /// <summary>The value; null where the wording is unreadable.</summary>
    public Statement? Value { get; }

    /// <summary>Whether the wording marks the value as an estimate: 预计.</summary>
    public bool IsEstimated { get; }

    /// <summary>Why the wording is unreadable, in English; null where it was read.</summary>
    public string? Reason { get; }

    /// <summary>Why the wording is unreadable, in the language asked for; null where it was read.</summary>
    public string? ReasonIn(Language language) => UnreadableReasons.In(Reason, language);
}
