using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>What keeps a target from being judged, for which time, and who has it.</summary>
internal sealed class MissingData(Plan plan, PlanIndex index, Tongue tongue)
{
    private static readonly string[] ChineseNumerals = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

    public Missing? Of(TargetEvaluation evaluation, Goal goal)
    {
        if (evaluation.Verdict != Verdict.Undetermined || Lacking(evaluation, goal) is not { } lacks)
            return null;

        // Where the data say who has an indicator's figures, they are asked by name.
        return lacks.Holder == HolderKind.Departments && evaluation.Indicator?.Holder is { } holder
            ? lacks with { HolderName = holder.In(tongue.Language) } : lacks;
    }

    private Missing? Lacking(TargetEvaluation evaluation, Goal goal)
    {
        return evaluation.Reason switch
        {
            GapReason.AssignmentMissing => Assignment(evaluation.Target),
            GapReason.BenchmarkMissing => Benchmark(evaluation.Target),
            GapReason.BaselineMissing =>
                Departments(MissingKind.Baseline, BaseWanted(evaluation.Target), tongue.Say("缺基期数", "no base figure")),
            GapReason.ImpreciseObservation =>
                Departments(MissingKind.Precision, tongue.Say("精确数", "exact figure"),
                    tongue.Say("实绩不精确", "not precise")),
            GapReason.BasisUnknown =>
                PlanOffice(MissingKind.Basis, tongue.Say("口径说明", "what it measures"),
                    tongue.Say("口径未明", "basis unknown")),
            GapReason.SeriesBreak =>
                Departments(MissingKind.Series, tongue.Say("同口径数", "figure of one definition"),
                    tongue.Say("口径变更", "definition changed")),
            GapReason.UnitMismatch =>
                Departments(MissingKind.Unit, tongue.Say("同单位数", "figure in its unit"),
                    tongue.Say("单位不同", "another unit")),
            GapReason.Qualitative =>
                PlanOffice(MissingKind.Words, tongue.Say("衡量标准", "a measure"), tongue.Say("无数量标准", "no measure")),
            GapReason.NoObservation => Value(evaluation.Target, goal),
            GapReason.WordsOnly =>
                Departments(MissingKind.Precision, tongue.Say("数值", "a number"), tongue.Say("只报文字", "words only")),
            GapReason.PriceBasis =>
                Departments(MissingKind.Series, tongue.Say("可比价增速", "growth at constant prices"),
                    tongue.Say("价格口径不同", "other prices")),
            GapReason.SeveralSubjects =>
                Departments(MissingKind.Value, tongue.Say("分项数", "figures of each part"),
                    tongue.Say("缺分项数", "parts missing")),
            GapReason.NotDue or null => null,
            _ => Departments(MissingKind.Precision, tongue.Say("可用数", "a usable figure"),
                tongue.Say("数不可用", "not usable")),
        };
    }

    /// <summary>The years of a target's period for which nothing is reported, up to the end of the period.</summary>
    public IReadOnlyList<int> YearsWithout(Target target)
    {
        var period = PeriodOf(target);
        var known = index.Of(target.Indicator)
            .Where(observation => PlanIndex.AmountOf(observation) is not null && observation.Period.IsWholeYears
                && observation.Period.YearCount == 1)
            .Select(observation => observation.Period.Start.Year)
            .ToHashSet();
        return [.. Enumerable.Range(period.Start.Year, period.YearCount).Where(year => !known.Contains(year))];
    }

    public ReportingPeriod PeriodOf(Target target) => target.Period ?? plan.Period;

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

    private Missing Value(Target target, Goal goal)
    {
        var period = PeriodOf(target);
        var span = Span(period);
        var last = tongue.Year(period.End.Year);
        if (period.YearCount == 1 || goal.Basis == GoalBasis.Level)
            return Departments(MissingKind.Value, last, tongue.Say($"缺{last}数", $"no {last} figure"));

        var without = YearsWithout(target);
        if (goal.Basis == GoalBasis.Total && without.Count < period.YearCount)
            return Departments(MissingKind.Value, Ranges(without),
                tongue.Say($"{without.Count}年无数", $"{without.Count} years missing"));
        return goal.Basis switch
        {
            GoalBasis.Total =>
                Departments(MissingKind.Value, tongue.Say(span + "累计", "total of " + span),
                    tongue.Say($"缺{span}累计", "no total")),
            GoalBasis.Change when goal.IsFall =>
                Departments(MissingKind.Value, tongue.Say(span + "变化", "change in " + span),
                    tongue.Say($"缺{span}降幅", "size of fall?")),
            GoalBasis.Change =>
                Departments(MissingKind.Value, tongue.Say(span + "变化", "change in " + span),
                    tongue.Say($"缺{span}变化", "no change given")),
            GoalBasis.MeanGrowth or GoalBasis.YearOnYear =>
                Departments(MissingKind.Value, tongue.Say(span + "逐年", "each of " + span),
                    tongue.Say("缺逐年增速", "growth missing")),
            GoalBasis.Unknown when goal.HasNumber =>
                Departments(MissingKind.Value, tongue.Say(span + "逐年", "each of " + span),
                    tongue.Say("缺数，口径未明", "basis unknown")),
            _ => Departments(MissingKind.Value, tongue.Say(span + "逐年", "each of " + span),
                tongue.Say("缺逐年数", "no yearly data")),
        };
    }

    private Missing Assignment(Target target)
    {
        var authority = (target.Aim as ReferenceStatement)?.Whose ?? "";
        var level = Level(authority);
        var holder = level is { } known
            ? tongue.Say(known.Zh + "级主管部门", known.En + " authorities")
            : tongue.Say("上级主管部门", "Higher authorities");
        var label = level is { } named ? tongue.Say($"缺{named.Zh}下达数", "assignment not supplied")
            : tongue.Say("缺上级下达数", "assignment not supplied");
        return new(MissingKind.Assignment, HolderKind.HigherAuthority, holder, tongue.Say("下达数", "assignment"), label,
            level is { } from ? tongue.Say(from.Zh + "下达数", "the assignment") : tongue.Say("上级下达数", "the assignment"));
    }

    private Missing Benchmark(Target target)
    {
        var words = (target.Aim as ReferenceStatement)?.Whose ?? "";
        var holder = Level(words) is { } known
            ? tongue.Say(known.Zh + "统计部门", known.En + " statistics office")
            : tongue.Say("统计部门", "Statistics office");
        var wanted = tongue.Say("各年数", "each year");
        var label = tongue.Say("缺" + (words.Length is > 0 and <= 12 ? words : "比较基准"), "benchmark not supplied");
        return new(MissingKind.Benchmark, HolderKind.Statistics, holder, wanted, label,
            tongue.Say(ThingOf(target, words), "the benchmark"));
    }

    private static string ThingOf(Target target, string words)
    {
        if (words.Length == 0)
            return "比较基准";
        var isGrowth = target.Aim is ReferenceStatement { Reference: ReferenceKind.KeepPace } && !words.Contains('增');
        return isGrowth ? words + "增速" : words;
    }

    private Missing Departments(MissingKind kind, string wanted, string label) =>
        new(kind, HolderKind.Departments, OwnDepartments(), wanted, label, kind == MissingKind.Value
            ? tongue.Say(wanted + "数", "figure: " + wanted) : wanted);

    private Missing PlanOffice(MissingKind kind, string wanted, string label) =>
        new(kind, HolderKind.PlanOffice, tongue.Say("规划编制部门", "The plan's editors"), wanted, label, wanted);

    private string OwnDepartments()
    {
        var place = plan.Jurisdiction.Name.Zh;
        var level = place.Length > 0 && "区市县省州旗盟镇乡".Contains(place[^1]) ? place[^1].ToString() : tongue.Say("本地", "");
        return tongue.Say(level + "主管部门", "Departments of the place itself");
    }

    private static Name? Level(string words)
    {
        if (words.Contains('市'))
            return new("市", "City");
        if (words.Contains('省'))
            return new("省", "Province");
        if (words.Contains('国') || words.Contains("中央", StringComparison.Ordinal))
            return new("国家", "National");
        return words.Contains('区') ? new("区", "District") : null;
    }

    private string BaseWanted(Target target) => tongue.Year(PeriodOf(target).Start.Year - 1);

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
