namespace Jingan.Planning;

/// <summary>Growth in step with a benchmark's growth: 与全市增速保持同步.</summary>
public sealed record KeepPaceAim : Aim
{
    /// <summary>Creates an aim at growth in step.</summary>
    /// <param name="benchmark">Whose growth, as worded: 全市增速, 经济增长.</param>
    /// <param name="isApproximate">Whether 基本 softens it.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public KeepPaceAim(string benchmark, bool isApproximate = false, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(benchmark);
        Benchmark = benchmark;
        IsApproximate = isApproximate;
    }

    /// <summary>Whose growth, as worded.</summary>
    public string Benchmark { get; }

    /// <summary>Whether 基本 softens it.</summary>
    public bool IsApproximate { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.KeepPace;
}
