using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>A project through all plans of its place: every milestone that a document plans or reports, and what became of it as a whole.</summary>
/// <example><code>foreach (var project in plan.ProjectHistories(set, asOf)) Console.WriteLine($"{project.Project.Id}: {project.Outcome}");</code></example>
public sealed record ProjectHistory
{
    internal ProjectHistory(Project project, Name? category, ValueList<Milestone> milestones)
    {
        Project = project;
        Category = category;
        Milestones = milestones;
    }

    /// <summary>The project as the plan lists it.</summary>
    public Project Project { get; }

    /// <summary>The heading that it is listed under, here or in another plan; null where none has one.</summary>
    public Name? Category { get; }

    /// <summary>The milestones of all plans by time and then by the order of the work; the same one said twice stands once.</summary>
    public ValueList<Milestone> Milestones { get; }

    /// <summary>What became of the project; null where no document gives it a milestone.</summary>
    public MilestoneVerdict? Outcome { get; private init; }

    /// <summary>The milestone that decides: reached, given up, planned for later, or the last that is mentioned.</summary>
    public Milestone? Deciding { get; private init; }

    /// <summary>Of a project that is late or put off, the milestone as it was planned.</summary>
    public Milestone? Planned { get; private init; }

    /// <summary>Whether the two are milestones of other kinds, so that the delay follows but is not said.</summary>
    public bool IsInferred => Planned is not null && Deciding is not null && Planned.Kind != Deciding.Kind;

    internal static ValueList<ProjectHistory> Of(Plan plan, PlanSet context, LocalDate asOf)
    {
        var said = Evaluation.Milestones.Said(plan, context, asOf);
        return [.. plan.Projects.DistinctBy(project => project.Id, StringComparer.Ordinal).Select(project => Of(project, said[project.Id], asOf))];
    }

    private static ProjectHistory Of(Project project, List<(Plan Plan, Project Project)> said, LocalDate asOf)
    {
        var category = project.Category ?? said.Select(other => other.Project.Category).FirstOrDefault(found => found is not null);
        ValueList<Milestone> milestones =
        [
            .. said.SelectMany(other => other.Project.Milestones)
                .DistinctBy(milestone => (milestone.Kind, milestone.Period, milestone.State))
                .OrderBy(milestone => milestone.Period.End).ThenBy(milestone => milestone.Kind),
        ];
        var history = new ProjectHistory(project, category, milestones);
        return milestones.Count == 0 ? history : Decided(history, asOf);
    }

    private static ProjectHistory Decided(ProjectHistory history, LocalDate asOf)
    {
        var milestones = history.Milestones;
        if (milestones.LastOrDefault(milestone => milestone.State == MilestoneState.GivenUp) is { } given)
            return history with { Outcome = MilestoneVerdict.GivenUp, Deciding = given };

        if (Late(milestones) is { } late)
            return history with { Outcome = MilestoneVerdict.ReachedLate, Planned = late.Planned, Deciding = late.Reached };

        // What is planned again for later was not done: 基本完成 in 2020, 竣工 planned for 2021.
        if (milestones.LastOrDefault(milestone => milestone.IsReached && milestone.Kind >= MilestoneKind.Completion) is { } done
            && !milestones.Any(other => other.State == MilestoneState.Planned && other.Kind == done.Kind && other.Period.Start > done.Period.End))
            return history with { Outcome = MilestoneVerdict.Reached, Deciding = done };

        if (Slipped(milestones) is { } slip)
            return history with { Outcome = MilestoneVerdict.Slipped, Planned = slip.From, Deciding = slip.To };

        var last = milestones[^1];
        var isOpen = !last.IsReached && last.Period.End >= asOf;
        return history with { Outcome = isOpen ? MilestoneVerdict.Open : MilestoneVerdict.NotMentioned, Deciding = last };
    }

    /// <summary>A planned milestone, and the same or an earlier step of the work that was reached only later.</summary>
    private static (Milestone Planned, Milestone Reached)? Late(ValueList<Milestone> milestones)
    {
        foreach (var planned in milestones.Where(milestone => milestone.State == MilestoneState.Planned))
        {
            var reached = milestones.FirstOrDefault(other => other.IsReached && other.Period.End.Year > planned.Period.End.Year
                && other.Kind <= planned.Kind && other.Kind != MilestoneKind.InProgress);
            if (reached is not null)
                return (planned, reached);
        }

        return null;
    }

    /// <summary>A planned milestone that is planned again for later. Work that goes on is planned year by year, and does not slip.</summary>
    private static (Milestone From, Milestone To)? Slipped(ValueList<Milestone> milestones)
    {
        foreach (var planned in milestones.Where(milestone => !milestone.IsReached && milestone.Kind != MilestoneKind.InProgress))
        {
            var again = milestones.LastOrDefault(other =>
                !other.IsReached && other.Kind == planned.Kind && other.Period.End.Year > planned.Period.End.Year);
            if (again is not null)
                return (planned, again);
        }

        return null;
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Project.Id}: {Outcome?.ToString() ?? "no milestone"}";
}
