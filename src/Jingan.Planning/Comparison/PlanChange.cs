namespace Jingan.Planning.Comparison;

/// <summary>One difference between two plans, with both sides and both sources: a closed list of types.</summary>
/// <remarks>
/// Subject, id, kind and part identify a change from one comparison to the next. Swapping the plans mirrors it: the sides change places,
/// and added becomes removed, merged split, tightened loosened, and so on.
/// </remarks>
public abstract record PlanChange
{
    private protected PlanChange(ChangeSubject subject, ChangeKind kind)
    {
        Subject = subject;
        Kind = kind;
    }

    /// <summary>What it is about.</summary>
    public ChangeSubject Subject { get; }

    /// <summary>What happened.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The id that the thing has after; where it is gone or was split, the one that it had before.</summary>
    public abstract string Id { get; }

    /// <summary>The part of the thing that changed: a milestone, a side of a boundary; null for the thing itself.</summary>
    public virtual string? Part => null;

    /// <summary>What it does to what is asked; null where it asks for nothing.</summary>
    public virtual ChangeEffect? Effect => null;

    /// <summary>Why the two sides do not compare; null where they do.</summary>
    public virtual Incomparability? Reason => null;

    /// <summary>The ids of the things before; none for an addition.</summary>
    public abstract ValueList<string> IdsBefore { get; }

    /// <summary>The ids of the things after; none for a removal.</summary>
    public abstract ValueList<string> IdsAfter { get; }

    /// <summary>Where the side before stands; null for an addition, or where the data do not say.</summary>
    public abstract SourceReference? SourceBefore { get; }

    /// <summary>Where the side after stands; null for a removal, or where the data do not say.</summary>
    public abstract SourceReference? SourceAfter { get; }

    private protected static ValueList<string> One(string? id) => id is null ? [] : [id];
}
