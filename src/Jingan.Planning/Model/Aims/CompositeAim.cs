namespace Jingan.Planning;

/// <summary>Several parts, each an aim of its own: 5%左右、力争更好; 分别达到60%、20%.</summary>
public sealed record CompositeAim : Aim
{
    /// <summary>Creates a composite.</summary>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public CompositeAim(ValueList<AimPart> parts, Connective connective = Connective.And, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count < 2)
            throw new ArgumentException("A composite has two parts or more.", nameof(parts));

        Parts = parts;
        Connective = connective;
    }

    /// <summary>The parts, in the order of the wording; never composites themselves.</summary>
    public ValueList<AimPart> Parts { get; }

    /// <summary>How the parts belong together.</summary>
    public Connective Connective { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Composite;
}
