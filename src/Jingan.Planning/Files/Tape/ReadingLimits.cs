namespace Jingan.Planning.Files;

/// <summary>How much of a text is read: what goes beyond gives one diagnostic, so that any text is read in bounded time and memory.</summary>
public sealed record ReadingLimits
{
    private const int DeepestAllowed = 256;

    /// <summary>Creates limits.</summary>
    /// <param name="characters">The longest text, in UTF-16 units.</param>
    /// <param name="depth">How many levels of mappings and lists; at most 256.</param>
    /// <param name="nodes">How many values, lists and mappings.</param>
    /// <param name="problems">How many problems are listed; the rest is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or <paramref name="depth"/> above 256.</exception>
    public ReadingLimits(int characters = 4_000_000, int depth = 64, int nodes = 200_000, int problems = 200)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(characters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, DeepestAllowed);
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(problems, 1);
        Characters = characters;
        Depth = depth;
        Nodes = nodes;
        Problems = problems;
    }

    /// <summary>4,000,000 characters, 64 levels, 200,000 values, 200 problems.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The longest text, in UTF-16 units.</summary>
    public int Characters { get; }

    /// <summary>How many levels of mappings and lists.</summary>
    public int Depth { get; }

    /// <summary>How many values, lists and mappings.</summary>
    public int Nodes { get; }

    /// <summary>How many problems are listed; the rest is counted.</summary>
    public int Problems { get; }
}
