namespace Jingan.Planning;

/// <summary>Which values of an indicator are better.</summary>
public enum Polarity
{
    /// <summary>Neither more nor less is better, or the document does not tell.</summary>
    None,

    /// <summary>The higher the better.</summary>
    HigherIsBetter,

    /// <summary>The lower the better.</summary>
    LowerIsBetter,

    /// <summary>Best inside a band.</summary>
    InsideBand,
}
