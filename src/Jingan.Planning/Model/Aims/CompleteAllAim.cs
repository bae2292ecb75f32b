namespace Jingan.Planning;

/// <summary>The whole of a scope: 全部完成, 全覆盖.</summary>
public sealed record CompleteAllAim : Aim
{
    /// <summary>Creates an aim at the whole.</summary>
    /// <param name="scope">The words for the whole as worded, such as 全覆盖.</param>
    /// <param name="isApproximate">Whether 基本 softens it.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public CompleteAllAim(string? scope = null, bool isApproximate = false, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        Scope = scope;
        IsApproximate = isApproximate;
    }

    /// <summary>The words for the whole as worded.</summary>
    public string? Scope { get; }

    /// <summary>Whether 基本 softens it.</summary>
    public bool IsApproximate { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.CompleteAll;
}
