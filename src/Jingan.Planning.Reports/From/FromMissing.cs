using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>What is missing, in the short words of bars and cards.</summary>
internal sealed class FromMissing(Plan plan, Tongue tongue)
{
    private const int LongestLabel = 12;
    private static readonly string[] ChineseNumerals = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

    public Missing? Of(MissingData? missing, Goal goal)
    {
        if (missing is null)
            return null;

        var (kind, wanted, label) = Words(missing, goal);
        return new(kind, missing.Holder, missing.HolderName.In(tongue.Language), missing.IsHolderRecorded, wanted, label);
    }

    public ReportingPeriod PeriodOf(Target target) => target.PeriodIn(plan);

    /// <summary>五年 for five years, 两年 for two; for one year the year.</summary>
    public string Span(ReportingPeriod period)
    {
        var count = period.YearCount;
        if (count == 1)
            return tongue.Year(period.End.Year);
        return count < ChineseNumerals.Length
            ? tongue.Say(ChineseNumerals[count] + "年", $"{count} years")
            : tongue.Say($"{count}年", $"{count} years");
    }

    private (MissingKind Kind, string Wanted, string Label) Words(MissingData missing, Goal goal) => missing.Reason switch
    {
        GapReason.AssignmentMissing => Assignment(missing),
        GapReason.BenchmarkMissing => Benchmark(missing),
        GapReason.BaselineMissing => (MissingKind.Baseline, tongue.Year(missing.Period.End.Year), tongue.Say("缺基期数", "no base figure")),
        GapReason.ImpreciseObservation => (MissingKind.Precision, tongue.Say("精确数", "exact figure"), tongue.Say("实绩不精确", "not precise")),
        GapReason.BasisUnknown => (MissingKind.Basis, tongue.Say("口径说明", "what it measures"), tongue.Say("口径未明", "basis unknown")),
        GapReason.SeriesBreak => (MissingKind.Series, tongue.Say("同口径数", "figure of one definition"), tongue.Say("口径变更", "definition changed")),
        GapReason.UnitMismatch => (MissingKind.Unit, tongue.Say("同单位数", "figure in its unit"), tongue.Say("单位不同", "another unit")),
        GapReason.Qualitative => (MissingKind.Words, tongue.Say("衡量标准", "a measure"), tongue.Say("无数量标准", "no measure")),
        GapReason.NoObservation => Value(missing, goal),
        GapReason.WordsOnly => (MissingKind.Precision, tongue.Say("数值", "a number"), tongue.Say("只报文字", "words only")),
        GapReason.PriceBasis => (MissingKind.Series, tongue.Say("可比价增速", "growth at constant prices"), tongue.Say("价格口径不同", "other prices")),
        GapReason.SeveralSubjects => (MissingKind.Value, tongue.Say("分项数", "figures of each part"), tongue.Say("缺分项数", "parts missing")),
        _ => (MissingKind.Precision, tongue.Say("可用数", "a usable figure"), tongue.Say("数不可用", "not usable")),
    };

    private (MissingKind, string, string) Value(MissingData missing, Goal goal)
    {
        var period = missing.Period;
        var span = Span(period);
        if (period.YearCount == 1 || goal.Basis == GoalBasis.Level)
        {
            var last = tongue.Year(period.End.Year);
            return (MissingKind.Value, last, tongue.Say($"缺{last}数", $"no {last} figure"));
        }

        if (missing.Years.Count > 0)
            return (MissingKind.Value, Ranges(missing.Years), tongue.Say($"{missing.Years.Count}年无数", $"{missing.Years.Count} years missing"));
        var yearly = tongue.Say(span + "逐年", "each of " + span);
        var change = tongue.Say(span + "变化", "change in " + span);
        return goal.Basis switch
        {
            GoalBasis.Total => (MissingKind.Value, tongue.Say(span + "累计", "total of " + span), tongue.Say($"缺{span}累计", "no total")),
            GoalBasis.Change when goal.IsFall => (MissingKind.Value, change, tongue.Say($"缺{span}降幅", "size of fall?")),
            GoalBasis.Change => (MissingKind.Value, change, tongue.Say($"缺{span}变化", "no change given")),
            GoalBasis.MeanGrowth or GoalBasis.YearOnYear => (MissingKind.Value, yearly, tongue.Say("缺逐年增速", "growth missing")),
            GoalBasis.Unknown when goal.HasNumber => (MissingKind.Value, yearly, tongue.Say("缺数，口径未明", "basis unknown")),
            _ => (MissingKind.Value, yearly, tongue.Say("缺逐年数", "no yearly data")),
        };
    }

    private (MissingKind, string, string) Assignment(MissingData missing)
    {
        var whose = missing.HolderName.Zh.StartsWith("上级", StringComparison.Ordinal) ? "上级" : missing.HolderName.Zh[..^"级主管部门".Length];
        return (MissingKind.Assignment, tongue.Say("下达数", "assignment"), tongue.Say($"缺{whose}下达数", "assignment not supplied"));
    }

    private (MissingKind, string, string) Benchmark(MissingData missing)
    {
        var words = missing.Whose is { Length: > 0 and <= LongestLabel } whose ? whose : "比较基准";
        return (MissingKind.Benchmark, tongue.Say("各年数", "each year"), tongue.Say("缺" + words, "benchmark not supplied"));
    }

    private string Ranges(IReadOnlyList<int> years)
    {
        List<string> ranges = [];
        for (var start = 0; start < years.Count;)
        {
            var end = start;
            while (end + 1 < years.Count && years[end + 1] == years[end] + 1)
                end++;
            ranges.Add(tongue.ShortYears(years[start], years[end]));
            start = end + 1;
        }

        return tongue.Say(tongue.List(ranges) + "年", tongue.List(ranges));
    }
}
