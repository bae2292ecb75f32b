namespace Jingan.Planning;

/// <summary>Hold or reach a position among peers: 保持中心城区首位, 位居全市前列.</summary>
public sealed record RankAim : Aim
{
    /// <summary>Creates an aim at a position.</summary>
    public RankAim(Rank rank, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentNullException.ThrowIfNull(rank);
        Rank = rank;
    }

    /// <summary>The position.</summary>
    public Rank Rank { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Rank;
}
