namespace Jingan.Planning.Comparison;

/// <summary>A project was added, removed, renamed, put under another heading or moved to another zone.</summary>
public sealed record ProjectChange : PlanChange
{
    internal ProjectChange(ChangeKind kind, Project? before, Project? after)
        : base(ChangeSubject.Project, kind)
    {
        Before = before;
        After = after;
    }

    /// <summary>The project before; null where it was added.</summary>
    public Project? Before { get; }

    /// <summary>The project after; null where it is gone.</summary>
    public Project? After { get; }

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
