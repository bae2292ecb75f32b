using Jingan.Planning.Aims;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Wording;

/// <summary>What a target's wording was read as: an aim, or unreadable and why.</summary>
public sealed record TargetReading
{
    internal TargetReading(string wording, Aim? aim, Basis? basis, string? reason)
    {
        Wording = wording;
        Aim = aim;
        Basis = basis;
        Reason = reason;
    }

    /// <summary>The wording, as given.</summary>
    public string Wording { get; }

    /// <summary>The aim; null where the wording is unreadable.</summary>
    public Aim? Aim { get; }

    /// <summary>What the number measures; null where neither wording, indicator name nor unit tells.</summary>
    public Basis? Basis { get; }

    /// <summary>Why the wording is unreadable; null where it was read.</summary>
    public string? Reason { get; }
}
