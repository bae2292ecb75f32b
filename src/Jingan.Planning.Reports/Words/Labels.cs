using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Words;

/// <summary>The words that stand on pages, each in both languages.</summary>
internal static class Labels
{
    public static readonly Name OutsideRange = new("不在区间内", "Outside the range");

    public static readonly Name Number = new("序号", "No.");
    public static readonly Name Indicator = new("指标", "Indicator");
    public static readonly Name Unit = new("单位", "Unit");
    public static readonly Name Force = new("属性", "Force");
    public static readonly Name Base = new("基期", "Base");
    public static readonly Name Target = new("目标", "Target");
    public static readonly Name Latest = new("最新值", "Latest");
    public static readonly Name Picture = new("对照图", "Against target");
    public static readonly Name Below = new("← 未达", "← short");
    public static readonly Name Beyond = new("超过 →", "over →");
    public static readonly Name Judged = new("评价", "Verdict");
    public static readonly Name Known = new("已知", "Known");
    public static readonly Name Gap = new("差距", "Gap");
    public static readonly Name Needed = new("达到目标还须", "Still required");
    public static readonly Name Nothing = new("无数据", "no figure");
    public static readonly Name DataTable = new("数据表", "Data table");
    public static readonly Name Period = new("时期", "Period");
    public static readonly Name KindOf = new("类别", "Kind");
    public static readonly Name Value = new("数值", "Value");
    public static readonly Name Year = new("年份", "Year");
    public static readonly Name Project = new("项目", "Project");
    public static readonly Name Milestones = new("节点", "Milestones");
    public static readonly Name State = new("状态", "State");
    public static readonly Name Sources = new("引用的文件", "Documents cited");
    public static readonly Name Document = new("文件", "Document");
    public static readonly Name ShortName = new("简称", "Short");
    public static readonly Name Short = new("简称", "Short name");

    public static readonly Name Date = new("日期", "Date");
    public static readonly Name Lines = new("引用的行", "Lines cited");
    public static readonly Name Literals = new("引文", "Literals");
    public static readonly Name Notes = new("注", "Notes");
    public static readonly Name Again = new("重新生成本页", "To make this page again");
    public static readonly Name Annex = new("附：图中数据", "Annex: the figures of the pictures");
    public static readonly Name Contents = new("目录", "Contents");
    public static readonly Name Change = new("变化", "Change");
    public static readonly Name Increment = new("要求的增量", "What it asks for");
    public static readonly Name Contrast = new("对照", "Side by side");
    public static readonly Name ReadScheme = new("读图", "How to read it");
    public static readonly Name Zone = new("空间单元", "Zone");
    public static readonly Name StatedArea = new("公布的面积", "Stated area");

    public static readonly Name Area = new("面积", "Area");
    public static readonly Name CoreArea = new("其中核心区", "Core");
    public static readonly Name SideTable = new("四至", "Sides");
    public static readonly Name Lineage = new("沿革", "Lineage");
    public static readonly Name North = new("北", "N");
    public static readonly Name NotSet = new("未设", "none");

    private static readonly (PageVerdict Verdict, Name Words)[] Verdicts =
    [
        (PageVerdict.Met, new("完成", "Met")),
        (PageVerdict.NotMet, new("未完成", "Not met")),
        (PageVerdict.Behind, new("滞后", "Behind")),
        (PageVerdict.Undetermined, new("暂不能判定", "Undetermined")),
        (PageVerdict.NotDue, new("未到期", "Not due")),
    ];

    private static readonly (ReportSection Section, Name Words)[] Sections =
    [
        (ReportSection.Conclusion, new("总体结论", "Conclusion")),
        (ReportSection.Unmet, new("未完成和滞后", "Not met and behind")),
        (ReportSection.Indicators, new("指标完成情况", "Indicators")),
        (ReportSection.Multiples, new("计划与实绩", "Plans and actuals")),
        (ReportSection.Comparison, new("规划比较", "Comparison")),
        (ReportSection.Space, new("空间结构", "Spatial structure")),
        (ReportSection.Projects, new("重大项目", "Major projects")),
        (ReportSection.Supply, new("不能判定的指标及需补充的数据", "What cannot be judged, and the data to supply")),
        (ReportSection.Sources, new("数据来源", "Sources")),
    ];

    /// <summary>A verdict in words.</summary>
    public static Name Of(PageVerdict verdict) => Verdicts.First(pair => pair.Verdict == verdict).Words;

    /// <summary>A section's heading.</summary>
    public static Name Of(ReportSection section) => Sections.First(pair => pair.Section == section).Words;

    /// <summary>A section's name in the contents.</summary>
    public static Name ShortOf(ReportSection section) =>
        section == ReportSection.Supply ? new("需补充的数据", "Data to supply") : Of(section);
}
