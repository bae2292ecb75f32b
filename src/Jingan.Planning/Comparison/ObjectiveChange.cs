namespace Jingan.Planning.Comparison;

/// <summary>An objective was added, removed, renamed or put under another one.</summary>
/// <remarks>What stands under an added or removed objective and was added or removed with it shows no change of its own.</remarks>
public sealed record ObjectiveChange : PlanChange
{
    internal ObjectiveChange(ChangeKind kind, Objective? before, Objective? after, Objective? parentBefore, Objective? parentAfter)
        : base(ChangeSubject.Objective, kind)
    {
        Before = before;
        After = after;
        ParentBefore = parentBefore;
        ParentAfter = parentAfter;
    }

    /// <summary>The objective before; null where it was added.</summary>
    public Objective? Before { get; }

    /// <summary>The objective after; null where it is gone.</summary>
    public Objective? After { get; }

    /// <summary>What it stood under before; null for the top.</summary>
    public Objective? ParentBefore { get; }

    /// <summary>What it stands under after; null for the top.</summary>
    public Objective? ParentAfter { get; }

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
