namespace Jingan.Planning.Tracing;

/// <summary>The growth that the upper target needs and the growth that the lower plan asks, in per cent a year, compounded.</summary>
public sealed record YearlyRates
{
    internal YearlyRates(Region? needed, Region? asked, Region? left)
    {
        Needed = needed;
        Asked = asked;
        Left = left;
    }

    /// <summary>What the upper target needs over its whole period; null where it cannot be told.</summary>
    public Region? Needed { get; }

    /// <summary>What the lower plan asks over its own period; null where it cannot be told.</summary>
    public Region? Asked { get; }

    /// <summary>What is then left to the years after the lower plan, where it keeps to what it asks; null where it cannot be told.</summary>
    public Region? Left { get; }
}
