namespace Jingan.Planning.Comparison;

/// <summary>A milestone of a project was added, advanced, slipped, reached, dropped or reopened.</summary>
public sealed record MilestoneChange : PlanChange
{
    internal MilestoneChange(ChangeKind kind, string part, Project before, Project after, Milestone? milestoneBefore, Milestone? milestoneAfter)
        : base(ChangeSubject.Project, kind)
    {
        Part = part;
        Before = before;
        After = after;
        MilestoneBefore = milestoneBefore;
        MilestoneAfter = milestoneAfter;
    }

    /// <summary>The project before.</summary>
    public Project Before { get; }

    /// <summary>The project after.</summary>
    public Project After { get; }

    /// <summary>The milestone before; null where it was added.</summary>
    public Milestone? MilestoneBefore { get; }

    /// <summary>The milestone after; null where it is gone.</summary>
    public Milestone? MilestoneAfter { get; }

    /// <inheritdoc/>
    public override string Id => After.Id;

    /// <summary>The kind of milestone, such as <c>construction-start</c>; with <c>/2</c> and so on for further ones of that kind.</summary>
    public override string Part { get; }

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [Before.Id];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [After.Id];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => MilestoneBefore?.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => MilestoneAfter?.Source;
}
