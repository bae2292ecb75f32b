namespace Jingan.Planning.Comparison;

/// <summary>A zone was added, retired, renamed, merged, split, recoded, or put on another zone; or its kind, area or positioning changed.</summary>
public sealed record ZoneChange : PlanChange
{
    internal ZoneChange(ChangeKind kind, ValueList<Zone> before, ValueList<Zone> after, ValueList<Lineage>? lineage = null, ChangeEffect? effect = null)
        : base(ChangeSubject.Zone, kind)
    {
        Before = before;
        After = after;
        Lineage = lineage ?? [];
        Effect = effect;
    }

    /// <summary>The zones before: none for an addition, several for a merger.</summary>
    public ValueList<Zone> Before { get; }

    /// <summary>The zones after: none for a retirement, several for a split.</summary>
    public ValueList<Zone> After { get; }

    /// <summary>What the data declare of their descent, with its source and whether it is inferred; none where the ids alone pair them.</summary>
    public ValueList<Lineage> Lineage { get; }

    /// <inheritdoc/>
    public override string Id => After.Count == 0 || Kind == ChangeKind.Split ? Before[0].Id : After[0].Id;

    /// <summary><see cref="ChangeEffect.Specified"/> for an area that was not stated before, <see cref="ChangeEffect.Unspecified"/> for one that no longer is.</summary>
    public override ChangeEffect? Effect { get; }

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [.. Before.Select(zone => zone.Id)];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [.. After.Select(zone => zone.Id)];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => SourceOf(Before);

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => SourceOf(After);

    private SourceReference? SourceOf(ValueList<Zone> zones) => zones.Count == 0 ? null
        : Kind == ChangeKind.AreaChanged ? zones[0].AreaSource ?? zones[0].Source
        : zones[0].Source;
}
