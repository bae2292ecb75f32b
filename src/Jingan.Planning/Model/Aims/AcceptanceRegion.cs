namespace Jingan.Planning;

/// <summary>The numbers that fulfil an aim, or why there are none.</summary>
public sealed record AcceptanceRegion
{
    private AcceptanceRegion(Region? numbers, Unit? unit, Unresolved? unresolved)
    {
        Numbers = numbers;
        Unit = unit;
        Unresolved = unresolved;
    }

    /// <summary>The numbers, in <see cref="Unit"/>; a change is signed, an increase positive. Null where it is unresolved.</summary>
    public Region? Numbers { get; }

    /// <summary>The unit of the numbers; null where none is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>Why there are no numbers; null where there are.</summary>
    public Unresolved? Unresolved { get; }

    internal static AcceptanceRegion Of(Region numbers, Unit? unit) => new(numbers, unit, null);

    internal static AcceptanceRegion Without(Unresolved why) => new(null, null, why);
}
