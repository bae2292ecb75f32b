namespace Jingan.Planning.Geometry;

/// <summary>How close shapes have to come to what a plan says of its zones. Every tolerance is a share: 0.05 is five per cent.</summary>
public sealed record GeometryOptions
{
    /// <summary>The member of a feature's properties that holds the id of the zone; where it is missing, the feature's own <c>id</c> counts.</summary>
    public string IdProperty { get; init; } = "zone";

    /// <summary>By how much an area may differ from the one that the plan states, beyond what the statement leaves open; 5 % by default.</summary>
    public double AreaTolerance { get; init => field = Share(value); } = 0.05;

    /// <summary>How much of a zone may lie outside its parent; 1 % of its area by default, for edges that were drawn twice.</summary>
    public double ContainmentTolerance { get; init => field = Share(value); } = 0.01;

    /// <summary>How much of the smaller of two zones of one kind and parent may lie in the other; 1 % of its area by default.</summary>
    public double OverlapTolerance { get; init => field = Share(value); } = 0.01;

    /// <summary>How far apart two edges may lie that are said to be one, as a share of the parent's extent in that direction; 2 % by default.</summary>
    public double SideTolerance { get; init => field = Share(value); } = 0.02;

    private static double Share(double value) => value is >= 0 and < 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is a share from 0 to below 1.");
}
