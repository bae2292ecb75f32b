namespace Jingan.Planning;

/// <summary>How a target binds.</summary>
public enum Force
{
    /// <summary>预期性: expected, reached mainly by the market's own doing.</summary>
    Expected,

    /// <summary>约束性: binding on the government.</summary>
    Binding,

    /// <summary>A promise of the government outside the indicator table.</summary>
    Commitment,
}
