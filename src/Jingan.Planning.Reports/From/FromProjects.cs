using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using NodaTime;

namespace Jingan.Planning.Reports.From;

/// <summary>A plan's projects with the milestones that all plans give them.</summary>
internal sealed class FromProjects(Plan plan, PlanSet set, LocalDate asOf, SourceBook sources, Tongue tongue)
{
    private const int MostLines = 60;
    private const int MostYears = 14;

    private static readonly (MilestoneKind Kind, int Order, MilestoneShape Shape, Name Words)[] Kinds =
    [
        (MilestoneKind.Preparation, 0, MilestoneShape.Other, new("前期", "preparation")),
        (MilestoneKind.LandClearance, 1, MilestoneShape.Other, new("征收", "land clearance")),
        (MilestoneKind.ConstructionStart, 2, MilestoneShape.Start, new("开工", "start")),
        (MilestoneKind.InProgress, 3, MilestoneShape.Progress, new("推进", "in progress")),
        (MilestoneKind.ToppedOut, 4, MilestoneShape.Other, new("结构封顶", "topped out")),
        (MilestoneKind.Completion, 5, MilestoneShape.Completion, new("竣工", "completion")),
        (MilestoneKind.Opening, 6, MilestoneShape.Other, new("启用", "opening")),
    ];

    private readonly ILookup<string, Project> all = set.Plans.SelectMany(other => other.Projects)
        .ToLookup(project => project.Id, StringComparer.Ordinal);

    public ProjectSection Of()
    {
        var projects = plan.Projects.DistinctBy(project => project.Id, StringComparer.Ordinal).ToList();
        var withMarks = projects.Select(project => (Project: project, Milestones: MilestonesOf(project)))
            .Where(pair => pair.Milestones.Count > 0).ToList();
        var shown = withMarks.OrderByDescending(pair => pair.Milestones.Count).Take(MostLines)
            .Select(pair => pair.Project.Id).ToHashSet(StringComparer.Ordinal);
        var years = withMarks.SelectMany(pair => pair.Milestones).Select(milestone => milestone.Period.End.Year)
            .Append(asOf.Year).ToList();
        var last = Math.Max(years.Max(), Math.Min(plan.Period.End.Year, years.Min() + MostYears - 1));
        var first = Math.Max(years.Min(), last - MostYears + 1);
        var groups = projects.GroupBy(CategoryOf, StringComparer.Ordinal)
            .Select(group => Group(group.Key, [.. group], withMarks, shown)).Where(group => group.Lines.Count > 0)
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

    private ProjectGroup Group(string name, List<Project> projects,
        List<(Project Project, List<Milestone> Milestones)> withMarks, HashSet<string> shown)
    {
        var lines = withMarks.Where(pair => projects.Contains(pair.Project) && shown.Contains(pair.Project.Id))
            .Select(pair => Line(pair.Project, pair.Milestones)).ToList();
        return new(name, tongue.Say($"共{projects.Count}项，示{lines.Count}项",
            $"{projects.Count} in all, {lines.Count} shown"), lines);
    }

    private string CategoryOf(Project project)
    {
        var category = project.Category ?? all[project.Id].Select(other => other.Category)
            .FirstOrDefault(found => found is not null);
        return category?.In(tongue.Language) ?? tongue.Say("未分类", "No category");
    }

    private List<Milestone> MilestonesOf(Project project) =>
        [.. all[project.Id].SelectMany(other => other.Milestones)
            .DistinctBy(milestone => (milestone.Kind, milestone.Period, milestone.IsReached))
            .OrderBy(milestone => milestone.Period.End).ThenBy(milestone => OrderOf(milestone.Kind))];

    private ProjectLine Line(Project project, List<Milestone> milestones)
    {
        var (outcome, word, slip) = OutcomeOf(milestones);
        return new()
        {
            Name = project.Name.In(tongue.Language),
            Marks = [.. milestones.Select(milestone =>
                new MilestoneMark(milestone.Period.End.Year, Of(milestone.Kind).Shape, milestone.IsReached,
                    WordOf(milestone), sources.Add(milestone.Source)))],
            Outcome = outcome,
            Word = word,
            Slip = slip,
        };
    }

    private (ProjectOutcome Outcome, string Word, (int From, int To)? Slip) OutcomeOf(List<Milestone> milestones)
    {
        if (Late(milestones) is { } late)
        {
            var years = late.Reached.Period.End.Year - late.Planned.Period.End.Year;
            var what = tongue.Say(Of(late.Reached.Kind).Words);
            var word = tongue.Say($"迟{years}年{what}", $"{what} {years} years late");
            if (late.Planned.Kind != late.Reached.Kind)
                word += tongue.Say("（推断）", " (inferred)");
            return (ProjectOutcome.Late, word, (late.Planned.Period.End.Year, late.Reached.Period.End.Year));
        }

        var done = milestones.LastOrDefault(milestone => milestone.IsReached && OrderOf(milestone.Kind) >= 5);
        if (done is not null)
            return (ProjectOutcome.Reached, YearAnd(done), null);

        if (Slipped(milestones) is { } slip)
        {
            var to = slip.To.Period.End.Year;
            var what = tongue.Say(Of(slip.To.Kind).Words);
            return (ProjectOutcome.Slipped, tongue.Say($"{what}推迟到{to}年", $"{what} put off to {to}"),
                (slip.From.Period.End.Year, to));
        }

        var last = milestones[^1];
        if (!last.IsReached && last.Period.End >= asOf)
            return (ProjectOutcome.Open, tongue.Say($"计划{YearAnd(last)}", $"planned: {YearAnd(last)}"), null);
        var year = last.Period.End.Year;
        return (ProjectOutcome.NotMentioned, tongue.Say($"{year}年后未提及", $"not mentioned since {year}"), null);
    }

    /// <summary>A planned milestone, and the same or a logically earlier one that was reached only later.</summary>
    private static (Milestone Planned, Milestone Reached)? Late(List<Milestone> milestones)
    {
        foreach (var planned in milestones.Where(milestone => milestone.State == MilestoneState.Planned))
        {
            var reached = milestones.FirstOrDefault(other => other.IsReached
                && other.Period.End.Year > planned.Period.End.Year
                && OrderOf(other.Kind) <= OrderOf(planned.Kind) && other.Kind != MilestoneKind.InProgress);
            if (reached is not null)
                return (planned, reached);
        }

        return null;
    }

    private static (Milestone From, Milestone To)? Slipped(List<Milestone> milestones)
    {
        foreach (var planned in milestones
            .Where(milestone => !milestone.IsReached && milestone.Kind != MilestoneKind.InProgress))
        {
            var again = milestones.LastOrDefault(other =>
                !other.IsReached && other.Kind == planned.Kind && other.Period.End.Year > planned.Period.End.Year);
            if (again is not null)
                return (planned, again);
        }

        return null;
    }

    private string WordOf(Milestone milestone) =>
        (milestone.IsReached ? tongue.Say("已", "reached: ") : tongue.Say("计划", "planned: "))
            + tongue.Say(Of(milestone.Kind).Words);

    private string YearAnd(Milestone milestone)
    {
        var what = tongue.Say(Of(milestone.Kind).Words);
        return tongue.Say($"{milestone.Period.End.Year}年{what}", $"{what} {milestone.Period.End.Year}");
    }

    private static int OrderOf(MilestoneKind kind) => Of(kind).Order;

    private static (MilestoneKind Kind, int Order, MilestoneShape Shape, Name Words) Of(MilestoneKind kind)
    {
        foreach (var entry in Kinds)
        {
            if (entry.Kind == kind)
                return entry;
        }

        return (kind, 0, MilestoneShape.Other, new("其他", "other"));
    }
}
