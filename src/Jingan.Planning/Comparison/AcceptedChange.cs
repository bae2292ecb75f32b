namespace Jingan.Planning.Comparison;

/// <summary>A change that is known and accepted: it matches by what it is about, never by the line it stands in.</summary>
public sealed record AcceptedChange
{
    /// <summary>Creates an acceptance.</summary>
    /// <param name="subject">What the change is about.</param>
    /// <param name="id">The id that the change has.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="reason">Why it is accepted.</param>
    /// <param name="part">The part that changed; null for any.</param>
    /// <param name="effect">The effect that is accepted; null for any.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="reason"/> is blank.</exception>
    public AcceptedChange(ChangeSubject subject, string id, ChangeKind kind, string reason, string? part = null, ChangeEffect? effect = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Subject = subject;
        Id = id;
        Kind = kind;
        Reason = reason;
        Part = part;
        Effect = effect;
    }

    /// <summary>What the change is about.</summary>
    public ChangeSubject Subject { get; }

    /// <summary>The id that the change has.</summary>
    public string Id { get; }

    /// <summary>What happened.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Why it is accepted.</summary>
    public string Reason { get; }

    /// <summary>The part that changed; null for any.</summary>
    public string? Part { get; }

    /// <summary>The effect that is accepted; null for any.</summary>
    public ChangeEffect? Effect { get; }

    /// <summary>Whether a change is the accepted one.</summary>
    public bool Accepts(PlanChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Subject == Subject && change.Kind == Kind && change.Id == Id
            && (Part is null || change.Part == Part) && (Effect is null || change.Effect == Effect);
    }
}
