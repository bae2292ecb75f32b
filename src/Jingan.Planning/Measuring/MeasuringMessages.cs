namespace Jingan.Planning.Measuring;

/// <summary>What measuring says: the catalogue of its messages.</summary>
internal static class MeasuringMessages
{
    public static MessageTemplate NoObservation { get; } = new("no-observation", "没有{0}的实际数值。", "No observation for {0}.");

    public static MessageTemplate NoBaseline { get; } = new("baseline-missing", "没有{0}的基期数值。", "No value for {0} to start from.");

    public static MessageTemplate UnknownBase { get; } = new("base-unknown", "“{0}”说的是何时，无法确定。", "It cannot be told which time “{0}” means.");

    public static MessageTemplate BasisUnknown { get; } = new(
        "basis-unknown", "文件没有说明这个数值衡量的是什么。", "The document does not tell what the number measures.");

    public static MessageTemplate Units { get; } = new("unit-mismatch", "“{0}”不能换算为{1}。", "“{0}” does not convert into {1}.");

    public static MessageTemplate BaseNotPositive { get; } = new(
        "base-not-positive", "基期数值不是正数，不能计算增长。", "The value at the start is not positive, so no growth can be computed.");

    public static MessageTemplate PriceBasis { get; } = new(
        "price-basis",
        "增速按不变价计算，不能由现价数值相除得出；没有报告{0}的增速。",
        "Growth is counted at constant prices, so no quotient of values at current prices gives it; the growth of {0} is not reported.");

    public static MessageTemplate DefinitionBreak { get; } = new(
        "series-break", "统计口径在{0}有变化（{1}）。", "The definition changed on {0} ({1}).");

    public static MessageTemplate ObservedBreak { get; } = new("series-break", "{0}起数列中断（“{1}”）。", "The series breaks at {0} (“{1}”).");

    public static MessageTemplate BeyondRange { get; } = new("beyond-range", "数值超出可以计算的范围。", "The numbers are beyond what can be computed.");

    public static MessageTemplate Step { get; } = new("step", "{0}：{1}", "{0}: {1}");

    public static MessageTemplate DatedStep { get; } = new("step", "{0}{1}：{2}", "{1} {0}: {2}");

    public static Name KindOf(StepKind kind) => kind switch
    {
        StepKind.Baseline => new("基期", "Baseline"),
        StepKind.Observed => new("实际", "Observed"),
        StepKind.StatedTotal => new("累计（文件所列）", "Stated total"),
        StepKind.ReportedChange => new("变化（文件所列）", "Reported change"),
        StepKind.ReportedWords => new("文件表述", "Reported"),
        StepKind.Sum => new("合计", "Sum"),
        StepKind.Mean => new("平均", "Mean"),
        StepKind.Difference => new("差额", "Difference"),
        StepKind.Ratio => new("期末与基期之比", "Ratio"),
        StepKind.Product => new("各年增速连乘", "Product of yearly growth"),
        StepKind.Root => new("年均倍数", "Root over the years"),
        StepKind.Growth => new("增长", "Growth"),
        StepKind.DerivedLevel => new("由后一年数值和增速推得", "Derived from the next year's value and growth"),
        StepKind.Benchmark => new("比较基准", "Benchmark"),
        StepKind.Assignment => new("上级下达", "Assigned"),
        _ => new("目标区间", "Aimed at"),
    };
}
