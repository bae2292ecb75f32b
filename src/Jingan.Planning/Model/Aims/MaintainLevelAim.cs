namespace Jingan.Planning;

/// <summary>No worse than the reference: 保持稳定, 持平, 不低于上年.</summary>
public sealed record MaintainLevelAim : Aim
{
    /// <summary>Creates an aim at no change for the worse.</summary>
    /// <param name="words">The words as worded: 保持稳定, 只减不增.</param>
    /// <param name="reference">The level to keep, as worded: 上年; null for the plan's base.</param>
    /// <param name="isApproximate">Whether 基本 or 总体 softens it.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public MaintainLevelAim(
        string words, string? reference = null, bool isApproximate = false, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        Words = words;
        Reference = reference;
        IsApproximate = isApproximate;
    }

    /// <summary>The words as worded.</summary>
    public string Words { get; }

    /// <summary>The level to keep, as worded; null for the plan's base.</summary>
    public string? Reference { get; }

    /// <summary>Whether 基本 or 总体 softens it.</summary>
    public bool IsApproximate { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.MaintainLevel;
}
