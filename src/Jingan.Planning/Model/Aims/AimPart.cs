namespace Jingan.Planning;

/// <summary>One part of a composite aim.</summary>
public sealed record AimPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="aim">What it asks for.</param>
    /// <param name="subject">What it asks it of, where the wording names it; null for the target's indicator.</param>
    /// <exception cref="ArgumentException"><paramref name="aim"/> is itself a composite.</exception>
    public AimPart(Aim aim, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(aim);
        if (aim is CompositeAim)
            throw new ArgumentException("A part is not itself a composite.", nameof(aim));

        Aim = aim;
        Subject = subject;
    }

    /// <summary>What it asks for.</summary>
    public Aim Aim { get; }

    /// <summary>What it asks it of, where the wording names it; null for the target's indicator.</summary>
    public string? Subject { get; }
}
