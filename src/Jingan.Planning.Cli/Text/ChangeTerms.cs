using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>The words for changes, in both languages.</summary>
internal static class ChangeTerms
{
    public static Name Heading(ChangeSubject subject) => subject switch
    {
        ChangeSubject.Plan => new("规划", "Plan"),
        ChangeSubject.Objective => new("目标体系", "Objectives"),
        ChangeSubject.Industry => new("产业", "Industries"),
        ChangeSubject.Indicator => new("指标", "Indicators"),
        ChangeSubject.Target => new("目标", "Targets"),
        ChangeSubject.Commitment => new("承诺事项", "Commitments"),
        ChangeSubject.Project => new("项目", "Projects"),
        _ => new("空间结构", "Space"),
    };

    public static Name Of(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Tightened => new("收紧", "tightened"),
        ChangeEffect.Loosened => new("放宽", "loosened"),
        ChangeEffect.Equivalent => new("等价", "equivalent"),
        ChangeEffect.Shifted => new("移动", "shifted"),
        ChangeEffect.Specified => new("明确", "specified"),
        ChangeEffect.Unspecified => new("不再明确", "unspecified"),
        _ => new("不可比", "incomparable"),
    };

    public static Name Of(Incomparability reason) => reason switch
    {
        Incomparability.BasisDiffers => new("口径不同", "the numbers measure different things"),
        Incomparability.BasisUnknown => new("口径未说明", "what one of the numbers measures is not known"),
        Incomparability.BaselineMissing => new("缺少基期数值", "the base from which it counts is not supplied"),
        Incomparability.BenchmarkMissing => new("缺少比较基准", "the benchmark is not supplied"),
        Incomparability.AssignmentMissing => new("上级下达的数值没有给出", "the number that the higher authority set is not supplied"),
        Incomparability.UnitMismatch => new("单位不能换算", "the units do not convert"),
        Incomparability.PeriodLengthDiffers => new("期间长短不同", "the periods differ in length"),
        Incomparability.SeriesBreak => new("统计口径有变化", "the definition changed between them"),
        Incomparability.IndicatorDiffers => new("指标不同", "the indicators differ"),
        Incomparability.PeersDiffer => new("比较范围不同", "the peers differ"),
        Incomparability.SeveralSubjects => new("含几项内容", "the parts are about several subjects"),
        Incomparability.Qualitative => new("文字性目标", "words, which no number tests"),
        _ => new("数值超出可以计算的范围", "the numbers are beyond what can be computed"),
    };

    public static Name Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new("新增", "added"),
        ChangeKind.Removed => new("取消", "removed"),
        ChangeKind.Renamed => new("更名", "renamed"),
        ChangeKind.ReCategorised => new("重新归类", "re-categorised"),
        ChangeKind.KindChanged => new("类型变化", "kind changed"),
        ChangeKind.PeriodChanged => new("期间变化", "period changed"),
        ChangeKind.StatusChanged => new("状态变化", "status changed"),
        ChangeKind.JurisdictionChanged => new("行政区划变化", "jurisdiction changed"),
        ChangeKind.ParentChanged => new("上位规划变化", "carries out another plan"),
        ChangeKind.PatternChanged => new("空间格局变化", "pattern changed"),
        ChangeKind.UnitChanged => new("单位变化", "unit changed"),
        ChangeKind.QuantityKindChanged => new("数量类型变化", "kind of quantity changed"),
        ChangeKind.PolarityChanged => new("优劣方向变化", "better side changed"),
        ChangeKind.LimitsChanged => new("自然界限变化", "natural limits changed"),
        ChangeKind.DefinitionChanged => new("定义变化", "definition changed"),
        ChangeKind.IndicatorChanged => new("指标变化", "indicator changed"),
        ChangeKind.AimChanged => new("目标变化", "aim changed"),
        ChangeKind.BasisChanged => new("口径变化", "basis changed"),
        ChangeKind.WordingChanged => new("表述变化", "wording changed"),
        ChangeKind.Hardened => new("约束增强", "hardened"),
        ChangeKind.Softened => new("约束减弱", "softened"),
        ChangeKind.WordedFirmer => new("语气增强", "worded firmer"),
        ChangeKind.WordedSofter => new("语气减弱", "worded softer"),
        ChangeKind.DeadlineMoved => new("期限变化", "deadline moved"),
        ChangeKind.BaselineRestated => new("基期变化", "baseline restated"),
        _ => OfProject(kind) ?? OfSpace(kind),
    };

    private static Name? OfProject(ChangeKind kind) => kind switch
    {
        ChangeKind.Marked => new("列为实事项目", "marked ★"),
        ChangeKind.Unmarked => new("不再列为实事项目", "no longer marked ★"),
        ChangeKind.Relocated => new("位置变化", "relocated"),
        ChangeKind.Advanced => new("提前", "advanced"),
        ChangeKind.Slipped => new("推迟", "slipped"),
        ChangeKind.Done => new("完成", "done"),
        ChangeKind.Reopened => new("重新列为计划", "reopened"),
        ChangeKind.Dropped => new("不再安排", "dropped"),
        _ => null,
    };

    private static Name OfSpace(ChangeKind kind) => kind switch
    {
        ChangeKind.Retired => new("不再设立", "retired"),
        ChangeKind.Merged => new("合并", "merged"),
        ChangeKind.Split => new("拆分", "split"),
        ChangeKind.Recoded => new("编号变化", "recoded"),
        ChangeKind.ReParented => new("归属变化", "re-parented"),
        ChangeKind.Reclassified => new("类别变化", "reclassified"),
        ChangeKind.Repositioned => new("定位变化", "repositioned"),
        ChangeKind.BoundaryChanged => new("边界变化", "boundary changed"),
        ChangeKind.AreaChanged => new("面积变化", "area changed"),
        _ => throw new ArgumentException($"There is no word for {kind}.", nameof(kind)),
    };
}
