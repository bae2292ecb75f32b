namespace Jingan.Planning;

/// <summary>Move by an amount against a base: 下降18%, 同比增长7%, 提升5个百分点.</summary>
public sealed record ChangeAim : Aim
{
    /// <summary>Creates an aim at a change.</summary>
    public ChangeAim(Change change, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentNullException.ThrowIfNull(change);
        Change = change;
    }

    /// <summary>The change.</summary>
    public Change Change { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Change;
}
