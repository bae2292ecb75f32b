namespace Jingan.Planning;

/// <summary>A number that a higher authority sets elsewhere: 完成市下达目标, 控制在市政府下达目标内.</summary>
public sealed record DelegatedAim : Aim
{
    /// <summary>Creates a delegated aim.</summary>
    /// <param name="authority">Who sets the number, as worded: 市, 市政府, 国家; null where it is not said.</param>
    /// <param name="comparator">How the value has to stand to that number.</param>
    /// <param name="modality">How firmly it is worded.</param>
    /// <param name="note">What the wording says beside it.</param>
    public DelegatedAim(string? authority, Comparator comparator = Comparator.Reach, Modality? modality = null, string? note = null)
        : base(modality, note)
    {
        Authority = authority;
        Comparator = comparator;
    }

    /// <summary>Who sets the number, as worded; null where it is not said.</summary>
    public string? Authority { get; }

    /// <summary>How the value has to stand to that number.</summary>
    public Comparator Comparator { get; }

    /// <inheritdoc/>
    public override AimKind Kind => AimKind.Delegated;
}
