namespace Jingan.Planning;

/// <summary>Reach a number, stay on one side of it, inside a range, or near it.</summary>
public sealed record AmountAim : Aim
{
    /// <summary>Creates an aim at an amount.</summary>
    public AmountAim(Amount amount, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentNullException.ThrowIfNull(amount);
        Amount = amount;
    }

    /// <summary>The amount.</summary>
    public Amount Amount { get; }

    /// <inheritdoc/>
    public override AimKind Kind => Amount.Kind switch
    {
        AmountKind.Exact => AimKind.Exact,
        AmountKind.AtLeast => AimKind.AtLeast,
        AmountKind.GreaterThan => AimKind.GreaterThan,
        AmountKind.AtMost => AimKind.AtMost,
        AmountKind.LessThan => AimKind.LessThan,
        AmountKind.Between => AimKind.Between,
        _ => AimKind.About,
    };
}
