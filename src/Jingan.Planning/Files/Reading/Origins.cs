namespace Jingan.Planning.Files;

/// <summary>Where the things of a set came from: one token for each of its items, in the order of its lists.</summary>
internal sealed record Origins(
    IReadOnlyList<int> Plans,
    IReadOnlyList<int> Indicators,
    IReadOnlyList<int> Observations,
    IReadOnlyList<int> Documents)
{
    public static Origins None => new([], [], [], []);
}
