namespace Jingan.Planning.Comparison;

/// <summary>A target's change is counted against another base, or the two sides give its base different values.</summary>
public sealed record BaselineChange : PlanChange
{
    internal BaselineChange(Target before, Target after, string? referenceBefore, string? referenceAfter, Baseline? valueBefore, Baseline? valueAfter)
        : base(ChangeSubject.Target, ChangeKind.BaselineRestated)
    {
        Before = before;
        After = after;
        ReferenceBefore = referenceBefore;
        ReferenceAfter = referenceAfter;
        ValueBefore = valueBefore;
        ValueAfter = valueAfter;
    }

    /// <summary>The target before.</summary>
    public Target Before { get; }

    /// <summary>The target after.</summary>
    public Target After { get; }

    /// <summary>The base before, as worded; null for the year before the plan.</summary>
    public string? ReferenceBefore { get; }

    /// <summary>The base after, as worded; null for the year before the plan.</summary>
    public string? ReferenceAfter { get; }

    /// <summary>The value of the base before; null where none is supplied.</summary>
    public Baseline? ValueBefore { get; }

    /// <summary>The value of the base after; null where none is supplied.</summary>
    public Baseline? ValueAfter { get; }

    /// <inheritdoc/>
    public override string Id => After.Id;

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [Before.Id];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [After.Id];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => Before.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => After.Source;
}
