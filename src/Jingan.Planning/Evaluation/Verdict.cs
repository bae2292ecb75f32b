namespace Jingan.Planning.Evaluation;

/// <summary>Whether a target was met; three-valued.</summary>
public enum Verdict
{
    /// <summary>Every value that the observation can have lies in the acceptance region.</summary>
    Met,

    /// <summary>No value that the observation can have lies in it, and the target is due.</summary>
    NotMet,

    /// <summary>It cannot be told; the reason says why.</summary>
    Undetermined,
}
