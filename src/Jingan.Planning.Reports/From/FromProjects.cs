using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using NodaTime;

namespace Jingan.Planning.Reports.From;

/// <summary>A plan's projects with the milestones that all plans give them.</summary>
internal sealed class FromProjects(Plan plan, PlanSet set, LocalDate asOf, SourceBook sources, Tongue tongue)
{
    private const int MostLines = 60;
    private const int MostYears = 14;

    private static readonly (MilestoneKind Kind, MilestoneShape Shape, Name Words)[] Kinds =
    [
        (MilestoneKind.Preparation, MilestoneShape.Other, new("前期", "preparation")),
        (MilestoneKind.LandClearance, MilestoneShape.Other, new("征收", "land clearance")),
        (MilestoneKind.ConstructionStart, MilestoneShape.Start, new("开工", "start")),
        (MilestoneKind.InProgress, MilestoneShape.Progress, new("推进", "in progress")),
        (MilestoneKind.ToppedOut, MilestoneShape.Other, new("结构封顶", "topped out")),
        (MilestoneKind.Completion, MilestoneShape.Completion, new("竣工", "completion")),
        (MilestoneKind.Opening, MilestoneShape.Other, new("启用", "opening")),
    ];

    public ProjectSection Of()
    {
        var projects = plan.ProjectHistories(set, asOf);
        var withMarks = projects.Where(project => project.Milestones.Count > 0).ToList();
        var shown = withMarks.OrderByDescending(project => project.Milestones.Count).Take(MostLines).ToHashSet();
        var years = withMarks.SelectMany(project => project.Milestones).Select(milestone => milestone.Period.End.Year)
            .Append(asOf.Year).ToList();
        var last = Math.Max(years.Max(), Math.Min(plan.Period.End.Year, years.Min() + MostYears - 1));
        var first = Math.Max(years.Min(), last - MostYears + 1);
        var groups = projects.GroupBy(CategoryOf, StringComparer.Ordinal)
            .Select(group => Group(group.Key, [.. group], shown)).Where(group => group.Lines.Count > 0)
            .ToList();
        return new()
        {
            Lead = Lead(projects.Count, withMarks.Count, shown.Count),
            Empty = projects.Count == 0
                ? tongue.Say("规划数据没有列出重大项目。", "The plan's data list no projects.")
                : tongue.Say($"所列{projects.Count}项重大项目都没有节点。",
                    $"None of the {projects.Count} projects has a milestone."),
            Groups = groups,
            Years = (first, last),
            Ground = (plan.Period.Start.Year, plan.Period.End.Year, PlanNames.Quoted(plan, tongue)),
            Today = asOf.Year + ((asOf.DayOfYear - 1) / 366m),
            TodayWord = tongue.Say("评估日", "as of"),
        };
    }

    private string Lead(int count, int withMarks, int shown)
    {
        var first = tongue.Say(
            $"规划列{count}项重大项目；节点取自各份计划和报告。{count}项中{withMarks}项有节点",
            $"The plan lists {count} projects; milestones are from all plans and reports. {withMarks} of them have any");
        if (shown < withMarks)
            first += tongue.Say($"，此处示{shown}项", $", {shown} are shown");
        return first + (count > withMarks
            ? tongue.Say($"；{count - withMarks}项没有任何节点。", $"; {count - withMarks} have none.") : tongue.Say("。", "."));
    }

    private ProjectGroup Group(string name, List<ProjectHistory> projects, HashSet<ProjectHistory> shown)
    {
        var lines = projects.Where(shown.Contains).Select(Line).ToList();
        return new(name, tongue.Say($"共{projects.Count}项，示{lines.Count}项",
            $"{projects.Count} in all, {lines.Count} shown"), lines);
    }

    private string CategoryOf(ProjectHistory project) =>
        project.Category?.In(tongue.Language) ?? tongue.Say("未分类", "No category");

    private ProjectLine Line(ProjectHistory history) => new()
    {
        Name = history.Project.Name.In(tongue.Language),
        Marks = [.. history.Milestones.Select(milestone =>
            new MilestoneMark(milestone.Period.End.Year, Of(milestone.Kind).Shape, milestone.IsReached,
                WordOf(milestone), sources.Add(milestone.Source)))],
        Outcome = history.Outcome ?? MilestoneVerdict.NotMentioned,
        Word = OutcomeOf(history),
        Slip = history is { Planned: { } planned, Deciding: { } deciding }
            ? (planned.Period.End.Year, deciding.Period.End.Year) : null,
    };

    private string OutcomeOf(ProjectHistory history)
    {
        var deciding = history.Deciding!;
        var year = deciding.Period.End.Year;
        var what = tongue.Say(Of(deciding.Kind).Words);
        return history.Outcome switch
        {
            MilestoneVerdict.ReachedLate => Late(year - history.Planned!.Period.End.Year, what, history.IsInferred),
            MilestoneVerdict.Reached => tongue.Say($"{year}年{what}", $"{what} {year}"),
            MilestoneVerdict.Slipped => tongue.Say($"{what}推迟到{year}年", $"{what} put off to {year}"),
            MilestoneVerdict.Open => tongue.Say($"计划{year}年{what}", $"planned: {what} {year}"),
            MilestoneVerdict.GivenUp => tongue.Say($"{year}年放弃", $"given up in {year}"),
            _ => tongue.Say($"{year}年后未提及", $"not mentioned since {year}"),
        };
    }

    private string Late(int years, string what, bool isInferred)
    {
        var word = tongue.Say($"迟{years}年{what}", years == 1 ? $"{what} 1 year late" : $"{what} {years} years late");
        return isInferred ? word + tongue.Say("（推断）", " (inferred)") : word;
    }

    private string WordOf(Milestone milestone) =>
        (milestone.IsReached ? tongue.Say("已", "reached: ") : tongue.Say("计划", "planned: "))
            + tongue.Say(Of(milestone.Kind).Words);

    private static (MilestoneKind Kind, MilestoneShape Shape, Name Words) Of(MilestoneKind kind)
    {
        foreach (var entry in Kinds)
        {
            if (entry.Kind == kind)
                return entry;
        }

        return (kind, MilestoneShape.Other, new("其他", "other"));
    }
}
