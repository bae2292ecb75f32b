namespace Jingan.Planning;

/// <summary>Compared with a benchmark's value: 高于全市平均水平1个百分点.</summary>
public sealed record RelativeAim : Aim
{
    /// <summary>Creates an aim relative to a benchmark.</summary>
    /// <param name="comparator">How the value has to stand to the benchmark.</param>
    /// <param name="benchmark">The benchmark, as worded: 全市平均水平.</param>
    /// <param name="offset">How far beyond the benchmark; null for none.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public RelativeAim(Comparator comparator, string benchmark, Amount? offset = null, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(benchmark);
        Comparator = comparator;
        Benchmark = benchmark;
        Offset = offset;
    }

    /// <summary>How the value has to stand to the benchmark.</summary>
    public Comparator Comparator { get; }

    /// <summary>The benchmark, as worded.</summary>
    public string Benchmark { get; }

    /// <summary>How far beyond the benchmark; null for none.</summary>
    public Amount? Offset { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Relative;
}
