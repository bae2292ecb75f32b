namespace Jingan.Planning.Comparison;

/// <summary>A target was added, removed, renamed, re-categorised, or binds or is worded more or less firmly; what it asks for is a <see cref="TargetAimChange"/>.</summary>
public sealed record TargetChange : PlanChange
{
    internal TargetChange(ChangeKind kind, Target? before, Target? after)
        : base(ChangeSubject.Target, kind)
    {
        Before = before;
        After = after;
    }

    /// <summary>The target before; null where it was added.</summary>
    public Target? Before { get; }

    /// <summary>The target after; null where it is gone.</summary>
    public Target? After { get; }

    /// <inheritdoc/>
    public override string Id => (After ?? Before)!.Id;

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => One(Before?.Id);

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => One(After?.Id);

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => Before?.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => After?.Source;
}
