namespace Jingan.Planning.Benchmarks.Data;

/// <summary>One way in which generated indicators are measured and targets worded.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">The kind of quantity.</param>
/// <param name="Polarity">Which side is better.</param>
/// <param name="Limits">What is possible.</param>
/// <param name="Basis">What the targets' numbers measure.</param>
/// <param name="TargetUnit">The unit of the targets' numbers.</param>
/// <param name="Largest">The number below which all others are.</param>
/// <param name="Wording">A target's wording, with {0} for its number and {1} for one a little larger.</param>
internal sealed record Measure(
    string Unit, string Kind, string Polarity, string Limits, string Basis, string TargetUnit, int Largest, string Wording)
{
    public static Measure[] All { get; } =
    [
        new("亿元", "flow", "higher", "≥0", "level", "亿元", 5000, "{0}亿元左右"),
        new("%", "ratio", "higher", "0~100", "level", "%", 90, "{0}%以上"),
        new("家", "stock", "higher", "≥0", "level", "家", 900, "达到{0}家"),
        new("万平方米", "stock", "none", "≥0", "level", "万平方米", 1000, "{0}~{1}"),
        new("微克/立方米", "rate", "lower", "≥0", "level", "微克/立方米", 60, "控制在{0}以内"),
        new("亿元", "flow", "higher", "≥0", "average-annual-growth", "%", 9, "年均增长{0}%左右"),
    ];
}
