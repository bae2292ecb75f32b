namespace Jingan.Planning;

/// <summary>What kind of quantity an indicator is, which tells how its values add up over time.</summary>
public enum QuantityKind
{
    /// <summary>Counted at a point in time, such as a number of firms; not summed over years.</summary>
    Stock,

    /// <summary>Counted over a period, such as retail sales; the years add up.</summary>
    Flow,

    /// <summary>A change per time or per unit, such as a growth rate.</summary>
    Rate,

    /// <summary>A part of a whole or one quantity over another, such as a share or an area per head.</summary>
    Ratio,

    /// <summary>A composed score.</summary>
    Index,
}
