namespace Jingan.Planning.Files;

/// <summary>The words of the file format, version 1, each with the Chinese words that are read as it.</summary>
internal static class FormatWords
{
    /// <summary>What the first line of a file says.</summary>
    public const string Format = "jingan-planning/1";

    public static WordTable<PlanKind> PlanKinds { get; } = new(
        ("five-year-plan", PlanKind.FiveYearPlan, "五年规划 五年规划纲要 规划纲要 五年计划"),
        ("long-range-vision", PlanKind.LongRangeVision, "远景目标 远景规划 远景目标纲要"),
        ("annual-plan", PlanKind.AnnualPlan, "年度计划 年度计划草案 国民经济和社会发展计划"),
        ("key-work-targets", PlanKind.KeyWorkTargets, "重点工作 重点工作目标 重点工作安排"),
        ("livelihood-projects", PlanKind.LivelihoodProjects, "实事项目 民生实事项目 民生实事 为民办实事项目"),
        ("special-plan", PlanKind.SpecialPlan, "专项规划 重点专项规划"),
        ("master-plan", PlanKind.MasterPlan, "总体规划 城市总体规划 单元规划"),
        ("spatial-plan", PlanKind.SpatialPlan, "国土空间规划 空间规划 国土空间总体规划"));

    public static WordTable<PlanStatus> PlanStatuses { get; } = new(
        ("draft", PlanStatus.Draft, "草案 征求意见稿 送审稿"),
        ("adopted", PlanStatus.Adopted, "已通过 通过 已批准 批准 已印发"));

    public static WordTable<QuantityKind> QuantityKinds { get; } = new(
        ("stock", QuantityKind.Stock, "存量 时点数"),
        ("flow", QuantityKind.Flow, "流量 时期数"),
        ("rate", QuantityKind.Rate, "速率 增速 速度 增长率"),
        ("ratio", QuantityKind.Ratio, "比率 比例 比重 占比"),
        ("index", QuantityKind.Index, "指数"));

    public static WordTable<Polarity> Polarities { get; } = new(
        ("higher", Polarity.HigherIsBetter, "越高越好 越大越好 正向 正向指标"),
        ("lower", Polarity.LowerIsBetter, "越低越好 越小越好 逆向 负向 逆向指标 负向指标"),
        ("band", Polarity.InsideBand, "宜在区间内 适度 适度指标 区间"),
        ("none", Polarity.None, "无 无好坏 不分好坏"));

    public static WordTable<PriceBasis> PriceBases { get; } = new(
        ("current", PriceBasis.Current, "现价 当年价 当年价格 现行价格"),
        ("constant", PriceBasis.Constant, "可比价 不变价 可比价格 不变价格"));

    public static WordTable<ObservationStatus> ObservationStatuses { get; } = new(
        ("final", ObservationStatus.Final, "终值 最终 最终数 实际 实际数"),
        ("estimated", ObservationStatus.Estimated, "预计 预计数 估计 估计数"),
        ("provisional", ObservationStatus.Provisional, "初步 初步数 快报 快报数"),
        ("break", ObservationStatus.Break, "口径中断 口径变化 口径调整"));

    public static WordTable<Force> Forces { get; } = new(
        ("expected", Force.Expected, "预期性 预期 预期性指标"),
        ("binding", Force.Binding, "约束性 约束 约束性指标"),
        ("commitment", Force.Commitment, "承诺 承诺性"));

    public static WordTable<ScopeKind> ScopeKinds { get; } = new(
        ("together", ScopeKind.Together, "合计 共计 总计"),
        ("each", ScopeKind.Each, "每个 各 均 分别"));

    public static WordTable<Basis> Bases { get; } = new(
        ("level", Basis.Level, "水平 期末值 年末值 绝对值 达到"),
        ("change", Basis.Change, "变化 变化量 增减量"),
        ("year-on-year", Basis.YearOnYear, "同比 比上年 同比增长 同比增速"),
        ("average-annual-growth", Basis.AverageAnnualGrowth, "年均增速 年均增长 年均"),
        ("period-total", Basis.PeriodTotal, "累计 期间累计 五年累计"),
        ("other", Basis.Other, "其他"));

    public static WordTable<Side> Sides { get; } = new(
        ("north", Side.North, "北 北至"),
        ("south", Side.South, "南 南至"),
        ("east", Side.East, "东 东至"),
        ("west", Side.West, "西 西至"));

    public static WordTable<DivisionChangeKind> DivisionChanges { get; } = new(
        ("merged", DivisionChangeKind.Merged, "合并 撤并"),
        ("split", DivisionChangeKind.Split, "拆分 析置 分设"),
        ("renamed", DivisionChangeKind.Renamed, "更名"),
        ("recoded", DivisionChangeKind.Recoded, "代码变更 换码"));

    public static WordTable<LineageKind> LineageKinds { get; } = new(
        ("continued", LineageKind.Continued, "延续"),
        ("renamed", LineageKind.Renamed, "更名 改名"),
        ("merged", LineageKind.Merged, "合并"),
        ("split", LineageKind.Split, "拆分"),
        ("built-upon", LineageKind.BuiltUpon, "在其基础上建立 依托"));

    public static WordTable<MilestoneKind> MilestoneKinds { get; } = new(
        ("preparation", MilestoneKind.Preparation, "前期 前期工作 前期准备"),
        ("land-clearance", MilestoneKind.LandClearance, "腾地 动迁 收地 净地"),
        ("construction-start", MilestoneKind.ConstructionStart, "开工 开工建设"),
        ("topped-out", MilestoneKind.ToppedOut, "封顶 结构封顶"),
        ("in-progress", MilestoneKind.InProgress, "在建 推进 续建"),
        ("completion", MilestoneKind.Completion, "竣工 建成 完工"),
        ("opening", MilestoneKind.Opening, "开业 投用 启用 开放 运营"));
}
