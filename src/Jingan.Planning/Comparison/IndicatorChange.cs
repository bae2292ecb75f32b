namespace Jingan.Planning.Comparison;

/// <summary>An indicator was added, removed, renamed or defined otherwise; only where each side brings its own indicators.</summary>
public sealed record IndicatorChange : PlanChange
{
    internal IndicatorChange(ChangeKind kind, Indicator? before, Indicator? after)
        : base(ChangeSubject.Indicator, kind)
    {
        Before = before;
        After = after;
    }

    /// <summary>The indicator before; null where it was added.</summary>
    public Indicator? Before { get; }

    /// <summary>The indicator after; null where it is gone.</summary>
    public Indicator? After { get; }

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
