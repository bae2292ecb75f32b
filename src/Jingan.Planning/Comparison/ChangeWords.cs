namespace Jingan.Planning.Comparison;

/// <summary>The words for changes: the key of files, output and options, and what people read in Chinese and English. One table for all of them.</summary>
public static class ChangeWords
{
    /// <summary>The subjects, with the headings under which their changes are listed.</summary>
    public static ValueList<ChangeWord<ChangeSubject>> Subjects { get; } =
    [
        new(ChangeSubject.Plan, "plan", "规划", "Plan"),
        new(ChangeSubject.Target, "target", "目标", "Targets"),
        new(ChangeSubject.Indicator, "indicator", "指标", "Indicators"),
        new(ChangeSubject.Zone, "zone", "空间结构", "Space"),
        new(ChangeSubject.Commitment, "commitment", "承诺事项", "Commitments"),
        new(ChangeSubject.Project, "project", "项目", "Projects"),
        new(ChangeSubject.Industry, "industry", "产业", "Industries"),
        new(ChangeSubject.Objective, "objective", "目标体系", "Objectives"),
    ];

    /// <summary>The kinds.</summary>
    public static ValueList<ChangeWord<ChangeKind>> Kinds { get; } =
    [
        new(ChangeKind.Unchanged, "unchanged", "未变", "unchanged"),
        new(ChangeKind.Changed, "changed", "变化", "changed"),
        new(ChangeKind.Added, "added", "新增", "added"),
        new(ChangeKind.Removed, "removed", "不再列入", "removed"),
        new(ChangeKind.NewlyNamed, "newly-named", "新提及", "newly named"),
        new(ChangeKind.NotNamed, "not-named", "未提及", "not named"),
        new(ChangeKind.Renamed, "renamed", "更名", "renamed"),
        new(ChangeKind.ReCategorised, "re-categorised", "重新归类", "re-categorised"),
        new(ChangeKind.Reworded, "reworded", "表述变化", "reworded"),
        new(ChangeKind.Hardened, "hardened", "约束增强", "hardened"),
        new(ChangeKind.Softened, "softened", "约束减弱", "softened"),
        new(ChangeKind.WordedFirmer, "worded-firmer", "语气增强", "worded firmer"),
        new(ChangeKind.WordedSofter, "worded-softer", "语气减弱", "worded softer"),
        new(ChangeKind.DeadlineMoved, "deadline-moved", "期限变化", "deadline moved"),
        new(ChangeKind.BaselineRestated, "baseline-restated", "基期变化", "baseline restated"),
        new(ChangeKind.Marked, "marked", "列为实事项目", "marked ★"),
        new(ChangeKind.Unmarked, "unmarked", "不再列为实事项目", "no longer marked ★"),
        new(ChangeKind.Relocated, "relocated", "位置变化", "relocated"),
        new(ChangeKind.Advanced, "advanced", "提前", "advanced"),
        new(ChangeKind.Slipped, "slipped", "推迟", "slipped"),
        new(ChangeKind.Done, "done", "完成", "done"),
        new(ChangeKind.Reopened, "reopened", "重新列为计划", "reopened"),
        new(ChangeKind.GivenUp, "given-up", "取消", "given up"),
        new(ChangeKind.Resumed, "resumed", "恢复", "resumed"),
        new(ChangeKind.Retired, "retired", "不再列入", "no longer listed"),
        new(ChangeKind.Merged, "merged", "合并", "merged"),
        new(ChangeKind.Split, "split", "拆分", "split"),
        new(ChangeKind.Recoded, "recoded", "编号变化", "recoded"),
        new(ChangeKind.ReParented, "re-parented", "归属变化", "parent changed"),
        new(ChangeKind.Reclassified, "reclassified", "类别变化", "reclassified"),
        new(ChangeKind.Repositioned, "repositioned", "定位变化", "positioning changed"),
        new(ChangeKind.BoundaryChanged, "boundary-changed", "边界变化", "boundary changed"),
        new(ChangeKind.AreaChanged, "area-changed", "面积变化", "area changed"),
    ];

    /// <summary>The effects.</summary>
    public static ValueList<ChangeWord<ChangeEffect>> Effects { get; } =
    [
        new(ChangeEffect.Equivalent, "equivalent", "等价", "equivalent"),
        new(ChangeEffect.Tightened, "tightened", "收紧", "tightened"),
        new(ChangeEffect.Loosened, "loosened", "放宽", "loosened"),
        new(ChangeEffect.Shifted, "shifted", "移动", "shifted"),
        new(ChangeEffect.Specified, "specified", "明确", "specified"),
        new(ChangeEffect.Unspecified, "unspecified", "不再明确", "unspecified"),
        new(ChangeEffect.Incomparable, "incomparable", "不可比", "incomparable"),
    ];

    /// <summary>Why two aims do not compare.</summary>
    public static ValueList<ChangeWord<GapReason>> Reasons { get; } =
    [
        new(GapReason.BasisDiffers, "basis-differs", "口径不同", "the numbers measure different things"),
        new(GapReason.BasisUnknown, "basis-unknown", "口径未说明", "what one of the numbers measures is not known"),
        new(GapReason.BaselineMissing, "baseline-missing", "缺少基期数值", "the base from which it counts is not supplied"),
        new(GapReason.BenchmarkMissing, "benchmark-missing", "缺少比较基准", "the benchmark is not supplied"),
        new(GapReason.AssignmentMissing, "assignment-missing", "上级下达的数值没有给出", "the number that the higher authority set is not supplied"),
        new(GapReason.UnitMismatch, "unit-mismatch", "单位不能换算", "the units do not convert"),
        new(GapReason.PeriodDiffers, "period-differs", "期间不同", "the periods do not compare"),
        new(GapReason.SeriesBreak, "series-break", "统计口径有变化", "the definition changed between them"),
        new(GapReason.IndicatorDiffers, "indicator-differs", "指标不同", "the indicators differ"),
        new(GapReason.ScopeDiffers, "scope-differs", "范围不同", "they are about different parts of the place"),
        new(GapReason.PeersDiffer, "peers-differ", "比较范围不同", "the peers differ"),
        new(GapReason.SeveralSubjects, "several-subjects", "含几项内容", "the parts are about several subjects"),
        new(GapReason.Qualitative, "qualitative", "文字性目标", "words, which no number tests"),
        new(GapReason.BeyondRange, "beyond-range", "数值超出可以计算的范围", "the numbers are beyond what can be computed"),
    ];

    /// <summary>The words for a part that changed, by its key.</summary>
    private static readonly (string Part, Name Words)[] Parts =
    [
        (PlanParts.Kind, new("规划类型变化", "kind changed")),
        (PlanParts.Period, new("规划期变化", "period changed")),
        (PlanParts.Status, new("状态变化", "status changed")),
        (PlanParts.Jurisdiction, new("行政区划变化", "jurisdiction changed")),
        (PlanParts.Parent, new("上位规划变化", "carries out another plan")),
        (PlanParts.Pattern, new("空间格局变化", "pattern changed")),
        (PlanParts.Unit, new("单位变化", "unit changed")),
        (PlanParts.Polarity, new("优劣方向变化", "better side changed")),
        (PlanParts.Limits, new("自然界限变化", "natural limits changed")),
        (PlanParts.Definition, new("定义变化", "definition changed")),
        (PlanParts.Indicator, new("指标变化", "indicator changed")),
        (PlanParts.Aim, new("目标变化", "aim changed")),
        (PlanParts.Basis, new("口径变化", "basis changed")),
        (PlanParts.Scope, new("范围变化", "scope changed")),
    ];

    /// <summary>What happened, in words: <c>unit changed</c> where the unit is the part that changed.</summary>
    public static Name Of(PlanChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var part = Array.Find(Parts, row => row.Part == change.Part);
        return change.Kind == ChangeKind.Changed && part.Words is { } words ? words : Of(change.Kind).Words;
    }

    /// <summary>The words for a subject.</summary>
    public static ChangeWord<ChangeSubject> Of(ChangeSubject subject) => Found(Subjects, subject);

    /// <summary>The words for a kind.</summary>
    public static ChangeWord<ChangeKind> Of(ChangeKind kind) => Found(Kinds, kind);

    /// <summary>The words for an effect.</summary>
    public static ChangeWord<ChangeEffect> Of(ChangeEffect effect) => Found(Effects, effect);

    /// <summary>The words for a reason.</summary>
    public static ChangeWord<GapReason> Of(GapReason reason) => Found(Reasons, reason);

    private static ChangeWord<T> Found<T>(IEnumerable<ChangeWord<T>> words, T value)
        where T : struct, Enum =>
        words.FirstOrDefault(word => EqualityComparer<T>.Default.Equals(word.Value, value))
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, "No change has this word.");
}

/// <summary>A word of a closed list: what stands for it in files and output, and what people read.</summary>
/// <typeparam name="T">The list.</typeparam>
public sealed record ChangeWord<T>
    where T : struct, Enum
{
    internal ChangeWord(T value, string key, string zh, string en)
    {
        Value = value;
        Key = key;
        Words = new(zh, en);
    }

    /// <summary>What the word is for.</summary>
    public T Value { get; }

    /// <summary>The word in files, JSON and options: <c>re-parented</c>.</summary>
    public string Key { get; }

    /// <summary>What people read.</summary>
    public Name Words { get; }
}
