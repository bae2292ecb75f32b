namespace Jingan.Planning.Comparison;

/// <summary>A change of the plan itself: title, kind, period, place, status, the plan that it carries out, or spatial pattern.</summary>
public sealed record PlanPropertyChange : PlanChange
{
    internal PlanPropertyChange(ChangeKind kind, Plan before, Plan after)
        : base(ChangeSubject.Plan, kind)
    {
        Before = before;
        After = after;
    }

    /// <summary>The plan before.</summary>
    public Plan Before { get; }

    /// <summary>The plan after.</summary>
    public Plan After { get; }

    /// <inheritdoc/>
    public override string Id => After.Id;

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [Before.Id];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [After.Id];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => Kind == ChangeKind.PatternChanged ? Before.Space?.Source : Before.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => Kind == ChangeKind.PatternChanged ? After.Space?.Source : After.Source;
}
