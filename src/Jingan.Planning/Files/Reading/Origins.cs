namespace Jingan.Planning.Files;

/// <summary>Where the things of a set came from: one node for each of its items, in the order of its lists.</summary>
internal sealed record Origins(
    IReadOnlyList<SyntaxNode> Plans,
    IReadOnlyList<SyntaxNode> Indicators,
    IReadOnlyList<SyntaxNode> Observations,
    IReadOnlyList<SyntaxNode> Documents)
{
    public static Origins None => new([], [], [], []);
}
