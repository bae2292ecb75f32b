namespace Jingan.Planning.Comparison;

/// <summary>An industry was added, removed, renamed or put into another group.</summary>
public sealed record IndustryChange : PlanChange
{
    internal IndustryChange(ChangeKind kind, Industry? before, Industry? after)
        : base(ChangeSubject.Industry, kind)
    {
        Before = before;
        After = after;
    }

    /// <summary>The industry before; null where it was added.</summary>
    public Industry? Before { get; }

    /// <summary>The industry after; null where it is gone.</summary>
    public Industry? After { get; }

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
