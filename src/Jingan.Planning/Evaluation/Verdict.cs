namespace Jingan.Planning.Evaluation;

/// <summary>Whether a target was met; three-valued. What nobody has decided yet is undetermined.</summary>
public enum Verdict
{
    /// <summary>It cannot be told; the reason says why.</summary>
    Undetermined = 0,

    /// <summary>Every value that the observation can have lies in the acceptance region.</summary>
    Met = 1,

    /// <summary>No value that the observation can have lies in it, and the target is due.</summary>
    NotMet = 2,
}
