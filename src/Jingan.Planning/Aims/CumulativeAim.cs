using Jingan.Planning.Quantities;

namespace Jingan.Planning.Aims;

/// <summary>A total over the plan's period: [13.5], 五年累计.</summary>
public sealed record CumulativeAim : Aim
{
    /// <summary>Creates an aim at a total.</summary>
    /// <param name="total">The total.</param>
    /// <param name="direction">Which way, where the total is of changes: 累计下降13.5%.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public CumulativeAim(Amount total, ChangeDirection? direction = null, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentNullException.ThrowIfNull(total);
        Total = total;
        Direction = direction;
    }

    /// <summary>The total.</summary>
    public Amount Total { get; }

    /// <summary>Which way, where the total is of changes; null for a total of a flow.</summary>
    public ChangeDirection? Direction { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Cumulative;
}
