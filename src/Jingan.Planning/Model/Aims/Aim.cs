namespace Jingan.Planning;

/// <summary>What a target asks for: a closed algebra of conditions on an indicator.</summary>
public abstract record Aim
{
    private protected Aim(Modality? modality, string? note)
    {
        Modality = modality;
        Note = note;
    }

    /// <summary>The kind of aim.</summary>
    public abstract AimKind Kind { get; }

    /// <summary>How firmly it is worded; null for a plain statement.</summary>
    public Modality? Modality { get; }

    /// <summary>What the wording says beside the aim, such as a scope in brackets; null for nothing.</summary>
    public string? Note { get; }
}
