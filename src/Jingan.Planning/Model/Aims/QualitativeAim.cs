namespace Jingan.Planning;

/// <summary>Words that no number tests: kept and counted, never dropped.</summary>
public sealed record QualitativeAim : Aim
{
    /// <summary>Creates a qualitative aim.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public QualitativeAim(string text, Modality? modality = null)
        : base(modality, note: null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
    }

    /// <summary>The words, as printed.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Qualitative;
}
