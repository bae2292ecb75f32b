namespace Jingan.Planning;

/// <summary>A total over the plan's period: [13.5], 五年累计新增60家. A fall of 15% over the period, 累计降低15%, is a change.</summary>
public sealed record CumulativeAim : Aim
{
    /// <summary>Creates an aim at a total.</summary>
    /// <param name="total">The total.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public CumulativeAim(Amount total, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentNullException.ThrowIfNull(total);
        Total = total;
    }

    /// <summary>The total.</summary>
    public Amount Total { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Cumulative;
}
