using Jingan.Planning.Checks;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Text;

/// <summary>The field's words for the kinds of things, in both languages.</summary>
internal static class Terms
{
    public static readonly Name Break = new("口径变化", "break");

    public static readonly Name Colon = new("：", ": ");

    public static Name Of(PlanKind kind) => kind switch
    {
        PlanKind.FiveYearPlan => new("五年规划纲要", "five-year plan"),
        PlanKind.LongRangeVision => new("远景目标", "long-range vision"),
        PlanKind.AnnualPlan => new("年度计划", "annual plan"),
        PlanKind.KeyWorkTargets => new("重点工作目标", "key work targets"),
        PlanKind.LivelihoodProjects => new("实事项目", "livelihood projects"),
        PlanKind.MasterPlan => new("总体规划", "master plan"),
        PlanKind.SpatialPlan => new("国土空间规划", "spatial plan"),
        _ => new("专项规划", "special plan"),
    };

    public static Name Of(PlanStatus status) => status == PlanStatus.Adopted ? new("已通过", "adopted") : new("草案", "draft");

    public static Name NotStated { get; } = new("未说明", "not stated");

    public static Name Of(Force? force) => force is { } stated ? Of(stated) : NotStated;

    public static Name Of(PlanStatus? status) => status is { } stated ? Of(stated) : NotStated;

    public static Name Of(Force force) => force switch
    {
        Force.Binding => new("约束性", "binding"),
        Force.Commitment => new("承诺", "commitment"),
        _ => new("预期性", "expected"),
    };

    public static Name Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Estimated => new("预计", "estimate"),
        ObservationStatus.Provisional => new("初步", "provisional"),
        ObservationStatus.Break => new("实际，口径变化", "actual, break"),
        _ => new("实际", "actual"),
    };

    /// <summary>Which values are better; null where neither more nor less is.</summary>
    public static Name? Of(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => new("越高越好", "higher is better"),
        Polarity.LowerIsBetter => new("越低越好", "lower is better"),
        Polarity.InsideBand => new("在区间内为好", "best inside a band"),
        _ => null,
    };

    public static Name Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Stock => new("存量", "stock"),
        QuantityKind.Flow => new("流量", "flow"),
        QuantityKind.Rate => new("速率", "rate"),
        QuantityKind.Ratio => new("比率", "ratio"),
        _ => new("指数", "index"),
    };

    /// <summary>What a number measures; the level of a flow is the value of its year.</summary>
    public static Name Of(Basis basis, QuantityKind? kind = null) => basis switch
    {
        Basis.Level when kind == QuantityKind.Flow => new("当年值", "value of the year"),
        Basis.Level => new("期末值", "level at the end"),
        Basis.Change => new("期间变化", "change over the period"),
        Basis.YearOnYear => new("同比", "year on year"),
        Basis.AverageAnnualGrowth => new("年均增长", "average annual growth"),
        Basis.PeriodTotal => new("期间累计", "total over the period"),
        _ => new("其他", "other"),
    };

    /// <summary>The basis in a word or two, for narrow columns.</summary>
    public static Name Short(Basis basis, QuantityKind? kind = null) => basis switch
    {
        Basis.Level when kind == QuantityKind.Flow => new("当年", "of the year"),
        Basis.Level => new("期末", "level"),
        Basis.Change => new("变化", "change"),
        Basis.YearOnYear => new("同比", "on the year"),
        Basis.AverageAnnualGrowth => new("年均", "mean growth"),
        Basis.PeriodTotal => new("累计", "total"),
        _ => new("其他", "other"),
    };

    public static Name Of(ZoneKind kind) => kind.Name;

    public static Name Of(Side side) => side switch
    {
        Side.North => new("北至", "north"),
        Side.South => new("南至", "south"),
        Side.East => new("东至", "east"),
        _ => new("西至", "west"),
    };

    /// <summary>How a zone came from earlier ones, with their names.</summary>
    public static Name Of(LineageKind kind, string zones) => kind switch
    {
        LineageKind.Renamed => new($"由{zones}更名", $"renamed from {zones}"),
        LineageKind.Merged => new($"由{zones}合并", $"merged from {zones}"),
        LineageKind.Split => new($"由{zones}分设", $"split from {zones}"),
        LineageKind.BuiltUpon => new($"以{zones}为基础", $"built upon {zones}"),
        _ => new($"延续{zones}", $"continues {zones}"),
    };

    public static Name Of(MilestoneKind kind) => kind switch
    {
        MilestoneKind.Preparation => new("前期", "preparation"),
        MilestoneKind.LandClearance => new("征收", "land clearance"),
        MilestoneKind.ConstructionStart => new("开工", "construction start"),
        MilestoneKind.ToppedOut => new("结构封顶", "topped out"),
        MilestoneKind.InProgress => new("推进", "in progress"),
        MilestoneKind.Completion => new("竣工", "completion"),
        _ => new("启用", "opening"),
    };

    public static Name Of(StatementKind kind) => kind switch
    {
        StatementKind.Exact => new("达到", "exact"),
        StatementKind.AtLeast => new("不低于", "at least"),
        StatementKind.GreaterThan => new("高于", "greater than"),
        StatementKind.AtMost => new("不超过", "at most"),
        StatementKind.LessThan => new("低于", "less than"),
        StatementKind.Between => new("区间", "between"),
        StatementKind.About => new("约", "about"),
        StatementKind.Change => new("变化", "change"),
        StatementKind.Cumulative => new("累计", "cumulative"),
        StatementKind.Delegated => new("上级下达", "delegated"),
        StatementKind.CompleteAll => new("全部完成", "complete all"),
        StatementKind.Relative => new("相对基准", "relative"),
        StatementKind.KeepPace => new("保持同步", "keep pace"),
        StatementKind.Rank => new("位次", "rank"),
        StatementKind.MaintainLevel => new("保持水平", "maintain level"),
        StatementKind.Qualitative => new("定性", "qualitative"),
        _ => new("复合", "composite"),
    };

    public static Name Of(PairStanding standing) => standing switch
    {
        PairStanding.Same => new("相同", "same"),
        PairStanding.Tighter => new("严于上位", "tighter"),
        PairStanding.Looser => new("松于上位", "looser"),
        PairStanding.WithinRange => new("在区间内", "within range"),
        PairStanding.PartlyOutside => new("部分在外", "partly outside"),
        PairStanding.OutsideRange => new("在区间外", "outside range"),
        PairStanding.Ahead => new("快于进度", "ahead"),
        PairStanding.OnPace => new("符合进度", "on pace"),
        PairStanding.BehindPace => new("慢于进度", "behind pace"),
        PairStanding.Contradicts => new("相矛盾", "contradicts"),
        PairStanding.OtherPlace => new("不同地区", "other place"),
        _ => new("不可比", "incomparable"),
    };

    /// <summary>What the check of a literal can find, in the order in which it is told.</summary>
    public static IEnumerable<LiteralStatus> Statuses =>
        [LiteralStatus.Found, LiteralStatus.OnAnotherLine, LiteralStatus.NotFound, LiteralStatus.DocumentMissing, LiteralStatus.NoLiteral];

    public static Name Of(LiteralStatus status) => status switch
    {
        LiteralStatus.Found => new("一致", "found"),
        LiteralStatus.OnAnotherLine => new("在其他行", "on another line"),
        LiteralStatus.NotFound => new("未找到", "not found"),
        LiteralStatus.DocumentMissing => new("缺少文件", "document missing"),
        _ => new("无引文", "no literal"),
    };

    public static Name Of(GapReason reason) => reason switch
    {
        GapReason.NoObservation => new("没有实际数值", "no observation"),
        GapReason.WordsOnly => new("只有文字表述", "words only"),
        GapReason.PriceBasis => new("不变价与现价之别", "price basis"),
        GapReason.ImpreciseObservation => new("实际数值不够精确或不一致", "imprecise or disagreeing observations"),
        GapReason.BenchmarkMissing => new("缺少比较基准", "benchmark missing"),
        GapReason.AssignmentMissing => new("缺少上级下达的数值", "assignment missing"),
        GapReason.BaselineMissing => new("缺少基期数值", "baseline missing"),
        GapReason.SeriesBreak => new("统计口径变化", "series break"),
        GapReason.UnitMismatch => new("单位不能换算", "unit mismatch"),
        GapReason.BasisUnknown => new("口径不明", "basis unknown"),
        GapReason.NotDue => new("未到期", "not due"),
        _ => new("文字性目标", "qualitative"),
    };

    public static Name Of(MilestoneVerdict verdict) => verdict switch
    {
        MilestoneVerdict.Reached => new("按期达到", "reached"),
        MilestoneVerdict.ReachedLate => new("延后达到", "reached late"),
        MilestoneVerdict.ReachedUndated => new("达到（是否按期不明）", "reached (in time or not is not told)"),
        MilestoneVerdict.Slipped => new("推后", "slipped"),
        MilestoneVerdict.Open => new("未到期", "open"),
        MilestoneVerdict.GivenUp => new("已取消", "given up"),
        _ => new("此后未提及", "not mentioned since"),
    };

    /// <summary>The verdict, where not yet due is a word of its own.</summary>
    public static Name Of(TargetEvaluation target) => target switch
    {
        { Verdict: Verdict.Met } => new("完成", "met"),
        { Verdict: Verdict.NotMet } => new("未完成", "not met"),
        { Reason: GapReason.NotDue } => new("未到期", "not due"),
        _ => new("无法判定", "undetermined"),
    };
}
