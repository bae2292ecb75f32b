using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>How levels were computed, or why they cannot be, in both languages.</summary>
internal static class TraceMessages
{
    public static Name DoesNotAddUp { get; } = new("存量、比率和指数不逐年累加，以期末数值计", "a stock, a ratio or an index does not add up over years; its value at the end counts");

    public static Name Of(NotCommensurable why) => why switch
    {
        NotCommensurable.IndicatorMissing => new("没有给出这一指标的定义。", "The indicator is not defined in the data given."),
        NotCommensurable.Qualitative => new("文字或位次，不是数值。", "Words or a rank, no number."),
        NotCommensurable.SeveralSubjects => new("含几项内容，不是一个数值。", "Several subjects, not one number."),
        NotCommensurable.ScopeUnknown => new("要求全部完成，总量没有给出。", "Asks for the whole of a scope whose size is not given."),
        NotCommensurable.AssignmentMissing => new("数值由上级下达，没有给出。", "The higher authority sets the number, which is not supplied."),
        NotCommensurable.BenchmarkMissing => new("作为比较基准的数值没有给出。", "The benchmark to compare with is not supplied."),
        NotCommensurable.BaselineMissing => new("没有基期数值。", "No value to start from."),
        NotCommensurable.UnitMismatch => new("单位不能换算。", "The units do not convert."),
        NotCommensurable.BasisMismatch => new("期间新增的合计不能与存量比较。", "A total of additions does not compare with a stock."),
        NotCommensurable.PeriodMismatch => new("期间不是整年，或不相衔接。", "The periods are not whole years, or lie apart."),
        NotCommensurable.OutOfRange => new("数值超出可以计算的范围。", "The numbers are beyond what can be computed."),
        _ => new("文件没有说明这个数值衡量的是什么。", "The document does not tell what the number measures."),
    };

    public static Name Break(DefinitionBreak change) => new(
        Text($"{change.Since:uuuu-MM-dd}起统计口径有变化，不能跨口径计算。"), Text($"The definition changed on {change.Since:uuuu-MM-dd}; nothing is computed over the break."));

    public static Name Break(Observation observation) => new(
        Text($"{observation.Period.ToString()}年的数值标明口径有变化，不能跨口径计算。"),
        Text($"The value for {observation.Period.ToString()} is marked as a break in the series; nothing is computed over it."));

    public static Name NoBaseline(ReportingPeriod year) => new(
        Text($"没有{year.ToString()}年的数值作为基期。"), Text($"No level for {year.ToString()} to start from."));

    public static Name NotPositive(ObservedLevel level) => new(
        Text($"基期数值{At(level)}不能用来计算增长。"), Text($"No growth can be computed on {At(level)}."));

    public static Name Reference(string words) => new(Text($"不知道“{words}”指哪一年。"), Text($"Which year “{words}” means is not known."));

    public static Name Grown(ObservedLevel from, Region percent, int years)
    {
        var power = years == 1 ? "" : Text($"^{years}");
        var rate = percent.Intervals is [{ IsPoint: true, Lower: { } only }]
            ? only < 0 ? Text($"1 − {NumbersText.Of(-only)}%") : Text($"1 + {NumbersText.Of(only)}%")
            : Text($"1 + ({NumbersText.Of(percent)})%");
        return new(Text($"{At(from)} × ({rate}){power}"), Text($"{At(from)} × ({rate}){power}"));
    }

    public static Name Added(ObservedLevel from, Region difference)
    {
        var by = difference.Intervals is [{ IsPoint: true, Lower: { } only }]
            ? only < 0 ? Text($"− {NumbersText.Of(-only)}") : Text($"+ {NumbersText.Of(only)}")
            : Text($"+ ({NumbersText.Of(difference)})");
        return new(Text($"{At(from)} {by}"), Text($"{At(from)} {by}"));
    }

    public static Name Mean(Region total, int years) => new(
        Text($"{NumbersText.Of(total)} ÷ {years}，年均"), Text($"{NumbersText.Of(total)} ÷ {years}, a mean a year"));

    /// <summary>A level and its year: 250.14 (2020).</summary>
    public static string At(ObservedLevel level) => Text($"{NumbersText.Of(level.Region)} ({level.Observation.Period.ToString()})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
