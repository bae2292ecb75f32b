using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>What keeps a target from being judged: what is missing, of which time, and who has it.</summary>
/// <example><code>foreach (var holder in plan.Evaluate(set, asOf).Targets.GroupBy(target => target.Explain().Missing?.HolderName)) …</code></example>
public sealed record MissingData
{
    private MissingData(GapReason reason, DataHolder holder, Name holderName, ReportingPeriod period)
    {
        Reason = reason;
        Holder = holder;
        HolderName = holderName;
        Period = period;
    }

    /// <summary>Why there is no verdict.</summary>
    public GapReason Reason { get; }

    /// <summary>Who has what is missing.</summary>
    public DataHolder Holder { get; }

    /// <summary>The holder by name, as the data record it, or by the level that the target's words name: 市级主管部门, 市统计部门.</summary>
    public Name HolderName { get; }

    /// <summary>Whether the data name the department, so that it is no general word.</summary>
    public bool IsHolderRecorded { get; private init; }

    /// <summary>What it is needed for: the year of a level, the year of a base, the whole period of a total or of growth.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Of a total of which some years are known, the years that are not; else none.</summary>
    public ValueList<int> Years { get; private init; } = [];

    /// <summary>Whose number is missing, in the target's words: 市, 全市平均水平; null for the place's own.</summary>
    public string? Whose { get; private init; }

    internal static MissingData? Of(Judgement judged, Target target, Plan plan)
    {
        if (judged.Verdict != Verdict.Undetermined || judged.Gap?.Reason is not { } reason || reason == GapReason.NotDue)
            return null;

        var period = judged.Case?.Period ?? target.PeriodIn(plan);
        var whose = ((judged.Case?.Aim ?? target.Aim) as ReferenceStatement)?.Whose;
        switch (reason)
        {
            case GapReason.AssignmentMissing:
                return new(reason, DataHolder.HigherAuthority, Holders.Authority(whose), period) { Whose = whose };
            case GapReason.BenchmarkMissing:
                return new(reason, DataHolder.StatisticsOffice, Holders.Statistics(whose), period) { Whose = whose };
            case GapReason.BasisUnknown or GapReason.Qualitative:
                return new(reason, DataHolder.PlanOffice, Holders.PlanOffice, period);
        }

        var recorded = judged.Case?.Measure.Indicator.Holder;
        return new(reason, DataHolder.Departments, recorded ?? Holders.Departments(plan), PeriodOf(reason, judged.Case?.Measure, period))
        {
            IsHolderRecorded = recorded is not null,
            Years = reason == GapReason.NoObservation ? YearsWithout(judged, period) : [],
        };
    }

    private static ReportingPeriod PeriodOf(GapReason reason, Measure? measure, ReportingPeriod whole)
    {
        if (reason == GapReason.BaselineMissing)
            return measure?.Base ?? whole.YearBefore;

        return measure is { Basis: Basis.Level } ? measure.End : whole;
    }

    private static ValueList<int> YearsWithout(Judgement judged, ReportingPeriod whole)
    {
        if (judged.Values is not [{ Parts: { } known }, ..] || !whole.IsWholeYears)
            return [];

        return [.. Enumerable.Range(whole.Start.Year, whole.YearCount).Where(year => !known.Any(part => part.Overlaps(ReportingPeriod.OfYear(year))))];
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Reason}, {Period}: {HolderName.En}";
}

/// <summary>Who has what is missing. The text forms are the kebab-case names.</summary>
public enum DataHolder
{
    /// <summary>Departments of the place itself: its actual figures.</summary>
    Departments,

    /// <summary>The authority above: what it assigned.</summary>
    HigherAuthority,

    /// <summary>A statistics office: the figures of a benchmark.</summary>
    StatisticsOffice,

    /// <summary>Who wrote the plan: what a number measures, or how words are measured.</summary>
    PlanOffice,
}

/// <summary>The names of holders where the data record none.</summary>
internal static class Holders
{
    private static readonly (char Word, Name Level)[] Levels =
    [
        ('市', new("市", "City")),
        ('省', new("省", "Province")),
        ('国', new("国家", "National")),
        ('央', new("国家", "National")),
        ('区', new("区", "District")),
    ];

    public static Name PlanOffice { get; } = new("规划编制部门", "The plan's editors");

    public static Name Authority(string? whose) => LevelOf(whose) is { } level
        ? new(level.Zh + "级主管部门", level.En + " authorities")
        : new("上级主管部门", "Higher authorities");

    public static Name Statistics(string? whose) => LevelOf(whose) is { } level
        ? new(level.Zh + "统计部门", level.En + " statistics office")
        : new("统计部门", "Statistics office");

    public static Name Departments(Plan plan)
    {
        var place = plan.Jurisdiction.Name.Zh;
        var level = place.Length > 0 && "区市县省州旗盟镇乡".Contains(place[^1]) ? place[^1].ToString() : "本地";
        return new(level + "主管部门", "Departments of the place itself");
    }

    private static Name? LevelOf(string? whose)
    {
        foreach (var (word, level) in Levels)
        {
            if (whose?.Contains(word) == true)
                return level;
        }

        return null;
    }
}
