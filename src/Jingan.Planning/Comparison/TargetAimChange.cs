namespace Jingan.Planning.Comparison;

/// <summary>A target asks for something else, for the same in other words, or its number measures something else: at most one for a target.</summary>
public sealed record TargetAimChange : PlanChange
{
    internal TargetAimChange(ChangeKind kind, Target before, Target after, AimComparison aims)
        : base(ChangeSubject.Target, kind)
    {
        Before = before;
        After = after;
        Aims = aims;
    }

    /// <summary>The target before.</summary>
    public Target Before { get; }

    /// <summary>The target after.</summary>
    public Target After { get; }

    /// <summary>How what fulfils the two compares, with the numbers and conversions used.</summary>
    public AimComparison Aims { get; }

    /// <inheritdoc/>
    public override string Id => After.Id;

    /// <inheritdoc/>
    public override ChangeEffect? Effect => Aims.Effect;

    /// <inheritdoc/>
    public override Incomparability? Reason => Aims.Reason;

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [Before.Id];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [After.Id];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => Before.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => After.Source;
}
