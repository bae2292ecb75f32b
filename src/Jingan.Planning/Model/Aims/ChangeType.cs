namespace Jingan.Planning;

/// <summary>What the amount of a change is counted in.</summary>
public enum ChangeType
{
    /// <summary>Per cent of the base: 增长7%.</summary>
    RelativePercent,

    /// <summary>Percentage points between two percentages: 提高5个百分点.</summary>
    PercentagePoints,

    /// <summary>The indicator's own unit: 增加60家.</summary>
    Absolute,

    /// <summary>The increase as a multiple of the base: 增长1.5倍 ends at 2.5 times the base.</summary>
    MultipleBy,

    /// <summary>The end as a multiple of the base: 翻一番, 达到2倍.</summary>
    MultipleTo,
}
