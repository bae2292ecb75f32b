namespace Jingan.Planning;

/// <summary>How the parts of a composite aim belong together.</summary>
public enum Connective
{
    /// <summary>All of them hold.</summary>
    And,

    /// <summary>One of them suffices: 或.</summary>
    Or,

    /// <summary>Each belongs to a subject of its own: 分别达到60%、20%.</summary>
    Respectively,
}
