using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>What became of a milestone that a plan promises.</summary>
public sealed record MilestoneEvaluation
{
    internal MilestoneEvaluation(Project project, Milestone planned, MilestoneVerdict verdict, Milestone? evidence, string? plan)
    {
        Project = project;
        Planned = planned;
        Verdict = verdict;
        Evidence = evidence;
        Plan = plan;
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>The milestone as the plan states it.</summary>
    public Milestone Planned { get; }

    /// <summary>What became of it.</summary>
    public MilestoneVerdict Verdict { get; }

    /// <summary>What decides it: the report, or the later plan; null for nothing.</summary>
    public Milestone? Evidence { get; }

    /// <summary>The id of the plan in which the evidence stands; null for none.</summary>
    public string? Plan { get; }

    /// <summary>The earlier report, where work that was begun before and completed after shows that it went on between; null elsewhere.</summary>
    public Milestone? Begun { get; internal init; }
}

/// <summary>What became of a milestone. The text forms are the kebab-case names.</summary>
public enum MilestoneVerdict
{
    /// <summary>It was due, and no document mentions the project's step again; that is not that it was given up.</summary>
    NotMentioned,

    /// <summary>It is not due yet.</summary>
    Open,

    /// <summary>It was reached when it was planned, or before.</summary>
    Reached,

    /// <summary>It was reached, later than planned.</summary>
    ReachedLate,

    /// <summary>It was reached, and the report does not tell whether in time: opened in 2024, planned for September 2024.</summary>
    ReachedUndated,

    /// <summary>It is planned again for later, or a step before it is.</summary>
    Slipped,

    /// <summary>A document says that it is given up.</summary>
    GivenUp,
}

/// <summary>How many milestones have come to what.</summary>
/// <param name="Reached">Reached in time.</param>
/// <param name="ReachedLate">Reached late.</param>
/// <param name="Slipped">Planned again for later.</param>
/// <param name="Open">Not due.</param>
/// <param name="GivenUp">Given up.</param>
/// <param name="NotMentioned">Due, and not mentioned since.</param>
/// <param name="ReachedUndated">Reached, and it is not told whether in time.</param>
public readonly record struct MilestoneCounts(int Reached, int ReachedLate, int Slipped, int Open, int GivenUp, int NotMentioned, int ReachedUndated)
{
    /// <summary>All milestones.</summary>
    public int Total => Decided + Open + NotMentioned;

    /// <summary>Those of which it is known what became of them.</summary>
    public int Decided => Reached + ReachedLate + ReachedUndated + Slipped + GivenUp;

    /// <summary>Counts judged milestones.</summary>
    public static MilestoneCounts Of(IEnumerable<MilestoneEvaluation> milestones)
    {
        var counts = new int[(int)MilestoneVerdict.GivenUp + 1];
        foreach (var milestone in Given.Each(milestones))
            counts[(int)milestone.Verdict]++;

        return new(
            counts[(int)MilestoneVerdict.Reached],
            counts[(int)MilestoneVerdict.ReachedLate],
            counts[(int)MilestoneVerdict.Slipped],
            counts[(int)MilestoneVerdict.Open],
            counts[(int)MilestoneVerdict.GivenUp],
            counts[(int)MilestoneVerdict.NotMentioned],
            counts[(int)MilestoneVerdict.ReachedUndated]);
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reached} reached, {ReachedLate} late, {Slipped} slipped, {Open} open, {GivenUp} given up");
}

/// <summary>Judges the milestones that a plan promises by what it and other plans report of the same projects.</summary>
internal static class Milestones
{
    public static ValueList<MilestoneEvaluation> Of(Plan plan, PlanSet context, LocalDate asOf)
    {
        if (plan.Projects.Count == 0)
            return [];

        var said = Said(plan, context, asOf);
        return
        [
            .. plan.Projects.SelectMany(project =>
            {
                List<(Plan, Milestone)> all = [.. said[project.Id].SelectMany(other => other.Project.Milestones.Select(milestone => (other.Plan, milestone)))];
                return project.Milestones.Where(milestone => milestone.State == MilestoneState.Planned)
                    .Select(milestone => Judge(plan, project, milestone, all, asOf));
            }),
        ];
    }

    /// <summary>The projects of a plan as all plans of its place, and of what was merged into it or became of it, have them up to a day, by id.</summary>
    public static Dictionary<string, List<(Plan Plan, Project Project)>> Said(Plan plan, PlanSet context, LocalDate asOf)
    {
        var (dates, places) = (DatesOf(context), DivisionHistory.Of(context));
        var said = new Dictionary<string, List<(Plan, Project)>>(StringComparer.Ordinal);
        foreach (var project in plan.Projects)
            said.TryAdd(project.Id, []);

        foreach (var other in context.Plans.Any(known => known.Id == plan.Id) ? context.Plans : context.Plans.Append(plan))
        {
            if (DateOf(other, dates) > asOf || !places.AreRelated(plan, other))
                continue;

            foreach (var project in other.Projects)
            {
                if (said.TryGetValue(project.Id, out var list))
                    list.Add((other, project));
            }
        }

        return said;
    }

    private static MilestoneEvaluation Judge(Plan plan, Project project, Milestone planned, List<(Plan Plan, Milestone Milestone)> said, LocalDate asOf)
    {
        if (First(said, other => other.State == MilestoneState.GivenUp && other.Kind == planned.Kind) is { } given)
            return Found(MilestoneVerdict.GivenUp, given);

        if (planned.Kind == MilestoneKind.InProgress)
            return WorkGoingOn();

        // What is promised again though it was reported before the plan's own time is not what that report says: 基本完成 in 2020, 竣工 planned for 2021.
        var since = said.FindAll(other => other.Milestone.Period.End >= plan.Period.Start || other.Plan.Period.Start > plan.Period.Start);
        if (First(since, other => IsReached(other, asOf) && other.Kind == planned.Kind) is { } reached)
            return Found(InTime(reached.Milestone.Period, planned.Period), reached);

        // What comes after it was reached in time, so it was too.
        if (First(since, other => IsReached(other, asOf) && Implies(other.Kind, planned.Kind) && other.Period.End <= planned.Period.End) is { } beyond)
            return Found(MilestoneVerdict.Reached, beyond);

        return Undone();

        // Work that goes on is reported year by year: only a report of the time planned tells of it, and planned again it has not slipped.
        // What was under construction before and is complete only after went on between.
        MilestoneEvaluation WorkGoingOn()
        {
            if (First(said, other => IsReached(other, asOf) && other.Kind >= planned.Kind && other.Period.Overlaps(planned.Period)) is { } seen)
                return Found(MilestoneVerdict.Reached, seen);

            var begun = First(said, other => IsReached(other, asOf) && IsUnderConstruction(other.Kind) && other.Period.End < planned.Period.Start);
            var done = First(said, other => IsReached(other, asOf) && other.Kind > planned.Kind);
            return begun is not null && done is { } completed && completed.Milestone.Period.Start > planned.Period.End
                ? Found(MilestoneVerdict.Reached, completed) with { Begun = begun.Value.Milestone }
                : Undone();
        }

        MilestoneEvaluation Undone()
        {
            if (First(said, other => other.Period.Start > planned.Period.End && IsStillAhead(other, planned)) is { } later && later.Plan.Id != plan.Id)
                return Found(MilestoneVerdict.Slipped, later);

            // What comes after it was reached since, so it was reached too, and nobody says when.
            if (planned.Kind != MilestoneKind.InProgress && First(said, other => IsReached(other, asOf) && Implies(other.Kind, planned.Kind) && other.Period.End > planned.Period.End) is { } beyond)
                return Found(MilestoneVerdict.ReachedUndated, beyond);

            return new(project, planned, planned.Period.End > asOf ? MilestoneVerdict.Open : MilestoneVerdict.NotMentioned, null, null);
        }

        MilestoneEvaluation Found(MilestoneVerdict verdict, (Plan Plan, Milestone Milestone) evidence) =>
            new(project, planned, verdict, evidence.Milestone, evidence.Plan.Id);
    }

    /// <summary>A report of a whole year does not tell whether its first half saw it.</summary>
    private static MilestoneVerdict InTime(ReportingPeriod reported, ReportingPeriod planned)
    {
        if (reported.End <= planned.End)
            return MilestoneVerdict.Reached;

        return reported.Start > planned.End ? MilestoneVerdict.ReachedLate : MilestoneVerdict.ReachedUndated;
    }

    /// <summary>Whether what is said of a later time shows that a planned step was not yet done: the same one planned again, or one before it.</summary>
    private static bool IsStillAhead(Milestone other, Milestone planned)
    {
        if (other.Kind == planned.Kind)
            return other.State == MilestoneState.Planned && planned.Kind != MilestoneKind.InProgress;

        var isBefore = other.Kind < planned.Kind && other.State != MilestoneState.GivenUp;
        return planned.Kind == MilestoneKind.InProgress ? isBefore && other.Kind != MilestoneKind.ToppedOut : isBefore;
    }

    /// <summary>Whether a step comes after another one, which was taken before it; construction that goes on has not topped out.</summary>
    private static bool Implies(MilestoneKind later, MilestoneKind planned) =>
        later > planned && !(later == MilestoneKind.InProgress && planned == MilestoneKind.ToppedOut);

    private static bool IsUnderConstruction(MilestoneKind kind) => kind is MilestoneKind.ConstructionStart or MilestoneKind.ToppedOut or MilestoneKind.InProgress;

    private static bool IsReached(Milestone milestone, LocalDate asOf) => milestone.IsReached && milestone.Period.Start <= asOf;

    private static (Plan Plan, Milestone Milestone)? First(List<(Plan Plan, Milestone Milestone)> said, Func<Milestone, bool> condition)
    {
        var best = default((Plan Plan, Milestone Milestone)?);
        foreach (var item in said)
        {
            if (condition(item.Milestone) && (best is null || item.Milestone.Period.End < best.Value.Milestone.Period.End))
                best = item;
        }

        return best;
    }

    private static Dictionary<string, LocalDate> DatesOf(PlanSet context)
    {
        var dates = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (var document in context.Documents)
        {
            if (document.Date is { } date)
                dates.TryAdd(document.Id, date);
        }

        return dates;
    }

    /// <summary>When a plan was given, as far as that is known; null where it is not.</summary>
    private static LocalDate? DateOf(Plan plan, Dictionary<string, LocalDate> dates)
    {
        if (plan.Adopted is { } adopted)
            return adopted;

        return plan.Source is { } source && dates.TryGetValue(source.Document, out var date) ? date : null;
    }
}
