namespace Jingan.Planning.Cli.Text;

/// <summary>The words at the head of columns and before facts.</summary>
internal static class Labels
{
    public static readonly Name Actual = new("实际值", "Actual");
    public static readonly Name Adopted = new("通过日期", "Adopted");
    public static readonly Name After = new("之后", "After");
    public static readonly Name Aim = new("目标", "Aim");
    public static readonly Name AsOf = new("截至", "As of");
    public static readonly Name Basis = new("口径", "Basis");
    public static readonly Name Before = new("之前", "Before");
    public static readonly Name Category = new("类别", "Category");
    public static readonly Name Change = new("变化", "Change");
    public static readonly Name Commitments = new("承诺事项", "Commitments");
    public static readonly Name Contents = new("内容", "Contents");
    public static readonly Name Estimated = new("预计数", "Estimate");
    public static readonly Name Extent = new("范围", "Extent");
    public static readonly Name Area = new("面积", "Area");
    public static readonly Name Force = new("属性", "Force");
    public static readonly Name FoundAt = new("实际所在行", "Found on line");
    public static readonly Name Group = new("分组", "Group");
    public static readonly Name Id = new("编号", "Id");
    public static readonly Name Indicator = new("指标", "Indicator");
    public static readonly Name Industries = new("产业", "Industries");
    public static readonly Name Jurisdiction = new("行政区划", "Jurisdiction");
    public static readonly Name Kind = new("类型", "Kind");
    public static readonly Name Lineage = new("沿革", "Lineage");
    public static readonly Name Positioning = new("定位", "Positioning");
    public static readonly Name LowerAim = new("下位目标", "Lower aim");
    public static readonly Name LowerPlan = new("下位计划", "Lower plan");
    public static readonly Name Literal = new("原文", "Literal");
    public static readonly Name Meaning = new("含义", "Meaning");
    public static readonly Name Message = new("说明", "Reason");
    public static readonly Name Milestones = new("进度", "Milestones");
    public static readonly Name Name = new("名称", "Name");
    public static readonly Name No = new("序号", "No");
    public static readonly Name NoteNumber = new("注", "Note");
    public static readonly Name Reached = new("达成", "Of aim");
    public static readonly Name Note = new("备注", "Note");
    public static readonly Name Objectives = new("目标体系", "Objectives");
    public static readonly Name Parent = new("上位规划", "Carries out");
    public static readonly Name Part = new("分项", "Part");
    public static readonly Name Period = new("期间", "Period");
    public static readonly Name PlanOrActual = new("规划/实际", "Plan or actual");
    public static readonly Name Plan = new("规划", "Plan");
    public static readonly Name Projects = new("项目", "Projects");
    public static readonly Name Range = new("数值", "Numbers");
    public static readonly Name ReadsAs = new("读作", "Reads as");
    public static readonly Name Scaled = new("基本单位", "In base unit");
    public static readonly Name Source = new("出处", "Source");
    public static readonly Name Space = new("空间结构", "Space");
    public static readonly Name Standing = new("关系", "Standing");
    public static readonly Name Status = new("状态", "Status");
    public static readonly Name Targets = new("目标", "Targets");
    public static readonly Name Title = new("标题", "Title");
    public static readonly Name Unit = new("单位", "Unit");
    public static readonly Name Unreadable = new("无法识读", "Unreadable");
    public static readonly Name UpperAim = new("上位目标", "Upper aim");
    public static readonly Name UpperPlan = new("上位规划", "Upper plan");
    public static readonly Name UsedFor = new("用于", "Used for");
    public static readonly Name Verdict = new("结论", "Verdict");
    public static readonly Name Wording = new("原文", "Wording");
    public static readonly Name YearlyLevel = new("年度值", "Yearly value");
    public static readonly Name Zones = new("空间单元", "Zones");

    private static readonly Name[] Short = [Id, No, Period, Force, Verdict, Source, Area, Status, Group, YearlyLevel, Standing, PlanOrActual, NoteNumber, Reached];

    /// <summary>Whether what stands under a heading is a number, a code or a single word, which is never broken.</summary>
    public static bool IsShort(Name heading) => Short.Contains(heading);
}
