namespace Jingan.Planning;

/// <summary>How an amount is stated.</summary>
public enum AmountKind
{
    /// <summary>One number: 80.</summary>
    Exact,

    /// <summary>A lower end that is included: 5%以上, 不低于.</summary>
    AtLeast,

    /// <summary>A lower end that is not included: &gt;45, 超过.</summary>
    GreaterThan,

    /// <summary>An upper end that is included: 750吨以内, 不超过.</summary>
    AtMost,

    /// <summary>An upper end that is not included: 低于, 不满.</summary>
    LessThan,

    /// <summary>Two ends: 3~5.</summary>
    Between,

    /// <summary>Near one number: 5%左右, 约.</summary>
    About,
}
