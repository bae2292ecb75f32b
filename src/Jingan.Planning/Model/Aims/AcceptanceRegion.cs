namespace Jingan.Planning;

/// <summary>The numbers that an aim states and those that fulfil it, or why there are none.</summary>
/// <remarks>
/// 3~5 states [3, 5]; where more is better it accepts [3, ∞). Verdicts and effects go by what is accepted, sentences and pictures show what is
/// stated. Both are on the scale of what the number measures; a change is signed, an increase positive.
/// </remarks>
internal sealed record AcceptanceRegion
{
    private AcceptanceRegion(Region? stated, Region? numbers, Unit? unit, GapReason? gap)
    {
        Stated = stated;
        Numbers = numbers;
        Unit = unit;
        Gap = gap;
    }

    /// <summary>The numbers as stated, in <see cref="Unit"/>: 2%左右 is [1.5, 2.5]. Null where it is unresolved.</summary>
    public Region? Stated { get; }

    /// <summary>The numbers that fulfil it, in <see cref="Unit"/>: the stated ones, opened on the side that polarity says is fine. Null where it is unresolved.</summary>
    public Region? Numbers { get; }

    /// <summary>The unit of the numbers; null where none is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>Why there are no numbers; null where there are.</summary>
    public GapReason? Gap { get; }

    internal static AcceptanceRegion Of(Region stated, Region numbers, Unit? unit) => new(stated, numbers, unit, null);

    internal static AcceptanceRegion Of(NumberInterval stated, NumberInterval numbers, Unit? unit) => new(Region.Of(stated), Region.Of(numbers), unit, null);

    internal static AcceptanceRegion Without(GapReason why) => new(null, null, null, why);

    internal AcceptanceRegion In(Unit? unit) => new(Stated, Numbers, unit, Gap);
}
