namespace Jingan.Planning.Comparison;

/// <summary>A zone before and one after that have to do with each other.</summary>
/// <param name="Before">The index of the one before.</param>
/// <param name="After">The index of the one after.</param>
/// <param name="Lineage">What is declared of it; null where both have one id and nothing is declared.</param>
/// <param name="IsBackward">Whether the zone before declares it, as where an earlier plan is compared with a later one the other way round.</param>
internal sealed record ZoneLink(int Before, int After, Lineage? Lineage, bool IsBackward)
{
    /// <summary>Whether the zone that the other came from can go on beside it.</summary>
    public bool LeavesRest => Lineage is { Kind: LineageKind.Merged or LineageKind.Split };
}
