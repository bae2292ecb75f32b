namespace Jingan.Planning.Comparison;

/// <summary>A commitment was added, removed, renamed or marked; with it go the targets that have no counterpart.</summary>
public sealed record CommitmentChange : PlanChange
{
    internal CommitmentChange(ChangeKind kind, Commitment? before, Commitment? after)
        : base(ChangeSubject.Commitment, kind)
    {
        Before = before;
        After = after;
    }

    /// <summary>The commitment before; null where it was added.</summary>
    public Commitment? Before { get; }

    /// <summary>The commitment after; null where it is gone.</summary>
    public Commitment? After { get; }

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
