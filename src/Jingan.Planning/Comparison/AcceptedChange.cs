namespace Jingan.Planning.Comparison;

/// <summary>A change that is known and accepted: it matches by what it is about, never by the line it stands in.</summary>
public sealed record AcceptedChange
{
    /// <summary>What the change is about.</summary>
    public required ChangeSubject Subject { get; init => field = Given.Defined(value); }

    /// <summary>The id that the change has.</summary>
    public required string Id { get; init => field = Given.NotBlank(value); }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init => field = Given.NotBlank(value); }

    /// <summary>The part that changed; null for any.</summary>
    public string? Part { get; init => field = Given.NullOrNotBlank(value); }

    /// <summary>The effect that is accepted; null for any.</summary>
    public ChangeEffect? Effect { get; init => field = Given.Defined(value); }

    /// <summary>Whether a change is the accepted one.</summary>
    public bool Accepts(PlanChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Subject == Subject && change.Kind == Kind && change.Id == Id
            && (Part is null || change.Part == Part) && (Effect is null || change.Effect == Effect);
    }
}
