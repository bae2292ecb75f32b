namespace Jingan.Planning.Comparison;

/// <summary>A zone's boundary changed on one side, was stated for the first time, is no longer stated, or its extent is worded otherwise.</summary>
public sealed record BoundaryChange : PlanChange
{
    internal BoundaryChange(Zone before, Zone after, string? part, ValueList<BoundarySide> sidesBefore, ValueList<BoundarySide> sidesAfter)
        : base(ChangeSubject.Zone, ChangeKind.BoundaryChanged)
    {
        Before = before;
        After = after;
        Part = part;
        SidesBefore = sidesBefore;
        SidesAfter = sidesAfter;
    }

    /// <summary>The zone before.</summary>
    public Zone Before { get; }

    /// <summary>The zone after.</summary>
    public Zone After { get; }

    /// <summary>The side before, or all sides where there is no boundary after; none where there was no such side.</summary>
    public ValueList<BoundarySide> SidesBefore { get; }

    /// <summary>The side after, or all sides where there was no boundary before; none where there is no such side.</summary>
    public ValueList<BoundarySide> SidesAfter { get; }

    /// <inheritdoc/>
    public override string Id => After.Id;

    /// <summary><c>north</c>, <c>south</c>, <c>east</c>, <c>west</c>, or <c>extent</c> for the words; null for the whole boundary.</summary>
    public override string? Part { get; }

    /// <summary><see cref="ChangeEffect.Specified"/> where nothing was stated before, <see cref="ChangeEffect.Unspecified"/> where nothing is stated after.</summary>
    public override ChangeEffect? Effect => HasBefore ? HasAfter ? null : ChangeEffect.Unspecified : ChangeEffect.Specified;

    /// <summary>The features that the boundary follows only after, in order.</summary>
    public ValueList<BoundaryFeature> Added => [.. FeaturesOf(SidesAfter).Except(FeaturesOf(SidesBefore))];

    /// <summary>The features that the boundary followed only before, in order.</summary>
    public ValueList<BoundaryFeature> Removed => [.. FeaturesOf(SidesBefore).Except(FeaturesOf(SidesAfter))];

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [Before.Id];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [After.Id];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => SidesBefore.Count > 0 ? SidesBefore[0].Source ?? Before.Source : Before.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => SidesAfter.Count > 0 ? SidesAfter[0].Source ?? After.Source : After.Source;

    internal const string ExtentPart = "extent";

    private bool HasBefore => Part == ExtentPart ? Before.Extent is not null : SidesBefore.Count > 0;

    private bool HasAfter => Part == ExtentPart ? After.Extent is not null : SidesAfter.Count > 0;

    private static IEnumerable<BoundaryFeature> FeaturesOf(ValueList<BoundarySide> sides) => sides.SelectMany(side => side.Features);
}
