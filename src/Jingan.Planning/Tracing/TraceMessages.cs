using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>What tracing says: the catalogue of its messages.</summary>
internal static class TraceMessages
{
    public static MessageTemplate IndicatorMissing { get; } = new(
        "indicator-missing", "没有给出这一指标的定义。", "The indicator is not defined in the data given.");

    public static MessageTemplate Qualitative { get; } = new("qualitative", "文字或位次，不是数值。", "Words or a rank, no number.");

    public static MessageTemplate SeveralSubjects { get; } = new("several-subjects", "含几项内容，不是一个数值。", "Several subjects, not one number.");

    public static MessageTemplate ScopeUnknown { get; } = new(
        "scope-unknown", "要求全部完成，总量没有给出。", "Asks for the whole of a scope whose size is not given.");

    public static MessageTemplate AssignmentMissing { get; } = new(
        "assignment-missing", "数值由上级下达，没有给出。", "The higher authority sets the number, which is not supplied.");

    public static MessageTemplate BenchmarkMissing { get; } = new(
        "benchmark-missing", "作为比较基准的数值没有给出。", "The benchmark to compare with is not supplied.");

    public static MessageTemplate BaselineMissing { get; } = new("baseline-missing", "没有基期数值。", "No value to start from.");

    public static MessageTemplate UnitMismatch { get; } = new("unit-mismatch", "单位不能换算。", "The units do not convert.");

    public static MessageTemplate BasisDiffers { get; } = new(
        "basis-differs", "期间新增的合计不能与存量比较。", "A total of additions does not compare with a stock.");

    public static MessageTemplate PeriodDiffers { get; } = new(
        "period-differs", "期间不是整年，或不相衔接。", "The periods are not whole years, or lie apart.");

    public static MessageTemplate PriceBasis { get; } = new(
        "price-basis",
        "增速按不变价计算，不能由现价数值推算。",
        "Growth is counted at constant prices, so nothing is computed of values at current prices.");

    public static MessageTemplate TooMany { get; } = new(
        "too-many-to-list", "{0}有{1}个不同数值，过多，不逐一推算。", "{1} different values for {0} are too many to compute with each.");

    public static MessageTemplate Grown { get; } = new("grown", "{0} × ({1}){2}", "{0} × ({1}){2}");

    public static MessageTemplate Added { get; } = new("added", "{0} {1}", "{0} {1}");

    public static MessageTemplate Dated { get; } = new("dated", "{0}（{1}）", "{0} ({1})");

    public static MessageTemplate Kept { get; } = new("kept", "{0}", "{0}");

    public static MessageTemplate Mean { get; } = new("mean", "{0} ÷ {1}，年均", "{0} ÷ {1}, a mean a year");

    public static Message Of(GapReason why) => Template(why).With();

    /// <summary>A level and its year: 250.14 (2020).</summary>
    public static Message At(Reading level) => Dated.With(NumbersText.Of(level.Numbers), level.Observations[0].Period);

    /// <summary>How growth leads to a level: <c>250.14 (2020) × (1 + 5%)</c>.</summary>
    public static Message Steps(Reading from, Measure measure, Region numbers)
    {
        if (measure.Type is ChangeType.Absolute or ChangeType.PercentagePoints)
            return Added.With(At(from), NumbersText.Added(numbers));

        var years = measure.Basis == Basis.AverageAnnualGrowth ? measure.Years : 1;
        var power = years == 1 ? "" : FormattableString.Invariant($"^{years}");
        return Grown.With(At(from), Factor(measure.Type, numbers), power);
    }

    private static string Factor(ChangeType? type, Region numbers)
    {
        if (type == ChangeType.MultipleTo)
            return NumbersText.Symbols(numbers);

        var sign = type == ChangeType.MultipleBy ? "" : "%";
        return numbers.Intervals switch
        {
            [{ IsPoint: true, Lower: { } only }] when only < 0 => $"1 − {NumbersText.Of(-only)}{sign}",
            [{ IsPoint: true, Lower: { } only }] => $"1 + {NumbersText.Of(only)}{sign}",
            _ => $"1 + ({NumbersText.Symbols(numbers)}){sign}",
        };
    }

    private static MessageTemplate Template(GapReason why) => why switch
    {
        GapReason.IndicatorMissing => IndicatorMissing,
        GapReason.Qualitative => Qualitative,
        GapReason.SeveralSubjects => SeveralSubjects,
        GapReason.ScopeUnknown => ScopeUnknown,
        GapReason.AssignmentMissing => AssignmentMissing,
        GapReason.BenchmarkMissing => BenchmarkMissing,
        GapReason.BaselineMissing => BaselineMissing,
        GapReason.UnitMismatch => UnitMismatch,
        GapReason.BasisDiffers => BasisDiffers,
        GapReason.PeriodDiffers => PeriodDiffers,
        GapReason.PriceBasis => PriceBasis,
        GapReason.BeyondRange => MeasuringMessages.BeyondRange,
        _ => MeasuringMessages.BasisUnknown,
    };
}
