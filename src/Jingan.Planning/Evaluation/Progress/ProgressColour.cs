namespace Jingan.Planning.Evaluation;

/// <summary>The colours of target management (分类分色).</summary>
public enum ProgressColour
{
    /// <summary>No colour.</summary>
    None,

    /// <summary>Reached.</summary>
    Blue,

    /// <summary>In step.</summary>
    Green,

    /// <summary>Behind.</summary>
    Yellow,

    /// <summary>Far behind.</summary>
    Orange,

    /// <summary>At a stand, or moving away.</summary>
    Red,
}
