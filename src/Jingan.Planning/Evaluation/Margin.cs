namespace Jingan.Planning.Evaluation;

/// <summary>How far an actual lies from the nearest bound of the region: positive inside, negative outside.</summary>
public sealed record Margin
{
    internal Margin(decimal distance, decimal? percent, Unit? unit)
    {
        Distance = distance;
        Percent = percent;
        Unit = unit;
    }

    /// <summary>The distance, in <see cref="Unit"/>; for a difference of percentages, percentage points.</summary>
    public decimal Distance { get; }

    /// <summary>The distance in per cent of the bound; null where the bound is zero.</summary>
    public decimal? Percent { get; }

    /// <summary>The unit of the distance.</summary>
    public Unit? Unit { get; }
}
