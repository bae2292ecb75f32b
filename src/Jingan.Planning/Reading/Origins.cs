namespace Jingan.Planning.Reading;

/// <summary>Where the things of a set came from: one field for each of its items, in the order of its lists.</summary>
internal sealed record Origins(
    IReadOnlyList<Field> Plans,
    IReadOnlyList<Field> Indicators,
    IReadOnlyList<Field> Observations,
    IReadOnlyList<Field> Documents)
{
    public static Origins None => new([], [], [], []);
}
