namespace Jingan.Planning.Comparison;

/// <summary>One difference between two plans, with both sides and both sources.</summary>
/// <remarks>
/// Subject, id, kind and part identify a change from one comparison to the next. Swapping the plans mirrors it: the sides change places,
/// added becomes removed, merged split, tightened loosened, and so on.
/// </remarks>
/// <example><code>if (change is { Effect: ChangeEffect.Loosened, Before: [Target old], After: [Target now] }) …</code></example>
public sealed record PlanChange
{
    private readonly IPlanItem? before;
    private readonly IPlanItem? after;
    private readonly ValueList<IPlanItem>? severalBefore;
    private readonly ValueList<IPlanItem>? severalAfter;

    internal PlanChange(ChangeSubject subject, ChangeKind kind, IPlanItem? before, IPlanItem? after, string? part = null)
    {
        Subject = subject;
        Kind = kind;
        Part = part;
        this.before = before;
        this.after = after;
    }

    internal PlanChange(ChangeKind kind, IEnumerable<Zone> before, IEnumerable<Zone> after)
    {
        Subject = ChangeSubject.Zone;
        Kind = kind;
        severalBefore = [.. before];
        severalAfter = [.. after];
    }

    /// <summary>What it is about.</summary>
    public ChangeSubject Subject { get; }

    /// <summary>What happened.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The part of the thing that changed, by its key in files: <c>unit</c>, <c>north</c>, <c>completion</c>; null for the thing itself.</summary>
    /// <remarks>A further milestone of one kind has its number: <c>completion/2</c>.</remarks>
    public string? Part { get; }

    /// <summary>What it does to what is asked; null where it asks for nothing.</summary>
    public ChangeEffect? Effect { get; internal init; }

    /// <summary>Why the two sides do not compare; null where they do.</summary>
    public GapReason? Reason => Aims?.Reason;

    /// <summary>How far the stated numbers lie apart, after less before; null where they are none or do not compare.</summary>
    public AimDifference? Difference => Aims?.Difference;

    /// <summary>The things before: none for an addition, several for a merger.</summary>
    public ValueList<IPlanItem> Before => severalBefore ?? One(before);

    /// <summary>The things after: none for a removal, several for a split.</summary>
    public ValueList<IPlanItem> After => severalAfter ?? One(after);

    /// <summary>How what fulfils the two targets compares; null for a change of another kind.</summary>
    public AimComparison? Aims { get; internal init; }

    /// <summary>The value of the base before, of a <see cref="ChangeKind.BaselineRestated"/>; null where none is supplied.</summary>
    public Baseline? BaselineBefore { get; internal init; }

    /// <summary>The value of the base after, of a <see cref="ChangeKind.BaselineRestated"/>; null where none is supplied.</summary>
    public Baseline? BaselineAfter { get; internal init; }

    /// <summary>What the data declare of a zone's descent, with its source and whether it is inferred; none where the ids alone pair them.</summary>
    public ValueList<Lineage> Lineage { get; internal init; } = [];

    /// <summary>By which changes of administrative divisions the place of the one plan became that of the other, with their sources; none elsewhere.</summary>
    public ValueList<DivisionChange> Divisions { get; internal init; } = [];

    /// <summary>The id that the thing has after; where it is gone or was split, the one that it had before.</summary>
    public string Id => Thing.Id;

    /// <summary>What the thing is called; null where its document gives it no name of its own.</summary>
    public Name? Name => Thing.Name;

    /// <summary>The ids of the things before; none for an addition.</summary>
    public ValueList<string> IdsBefore => [.. Before.Select(item => item.Id)];

    /// <summary>The ids of the things after; none for a removal.</summary>
    public ValueList<string> IdsAfter => [.. After.Select(item => item.Id)];

    /// <summary>The milestone before that the change is about; null where it is about none, or there was none.</summary>
    public Milestone? MilestoneBefore => ChangedParts.MilestoneOf(Before, Part);

    /// <summary>The milestone after that the change is about; null where it is about none, or there is none.</summary>
    public Milestone? MilestoneAfter => ChangedParts.MilestoneOf(After, Part);

    /// <summary>The sides of the boundary before: the one that changed, or all where only one side states them.</summary>
    public ValueList<BoundarySide> SidesBefore => ChangedParts.SidesOf(this, Before);

    /// <summary>The sides of the boundary after: the one that changed, or all where only one side states them.</summary>
    public ValueList<BoundarySide> SidesAfter => ChangedParts.SidesOf(this, After);

    /// <summary>Where the side before stands; null for an addition, or where the data do not say.</summary>
    public SourceReference? SourceBefore => ChangedParts.SourceOf(this, Before, MilestoneBefore, SidesBefore);

    /// <summary>Where the side after stands; null for a removal, or where the data do not say.</summary>
    public SourceReference? SourceAfter => ChangedParts.SourceOf(this, After, MilestoneAfter, SidesAfter);

    private IPlanItem Thing
    {
        get
        {
            var (first, second) = (severalBefore is [var gone, ..] ? gone : before, severalAfter is [var kept, ..] ? kept : after);
            return second is null || Kind == ChangeKind.Split ? first! : second;
        }
    }

    private static ValueList<IPlanItem> One(IPlanItem? item) => item is null ? [] : [item];

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Subject} {Id}: {Kind}{(Effect is { } effect ? " " + effect : "")}";
}
