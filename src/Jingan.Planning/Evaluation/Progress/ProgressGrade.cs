namespace Jingan.Planning.Evaluation;

/// <summary>One step of a scale of progress: a label, a colour, and the ratio from which on it applies.</summary>
public sealed record ProgressGrade
{
    /// <summary>Creates a grade.</summary>
    /// <param name="id">Its id, such as <c>moderate-progress</c> or <c>yellow</c>.</param>
    /// <param name="label">What people read.</param>
    /// <param name="atLeast">The least ratio, itself included: 0.95 for 95 % of the pace that is required; null for everything below the other grades.</param>
    /// <param name="colour">Its colour.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ProgressGrade(string id, Name label, decimal? atLeast = null, ProgressColour colour = ProgressColour.None)
    {
        ArgumentNullException.ThrowIfNull(label);
        Id = Identifier.Checked(id, nameof(id));
        Label = label;
        AtLeast = atLeast;
        Colour = Given.Defined(colour);
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What people read.</summary>
    public Name Label { get; }

    /// <summary>The least ratio, itself included; null for everything below the other grades.</summary>
    public decimal? AtLeast { get; }

    /// <summary>Its colour.</summary>
    public ProgressColour Colour { get; }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => Id;
}
