namespace Jingan.Planning.Files;

/// <summary>What the keys of one mapping have to do with each other.</summary>
internal abstract record KeyRule
{
    private KeyRule()
    {
    }

    /// <summary>Either one key, or at least one of the others.</summary>
    public sealed record Either(Key One, ValueList<Key> Others) : KeyRule;

    /// <summary>Both keys or neither.</summary>
    public sealed record Together(Key One, Key Other) : KeyRule;

    /// <summary>A key only where another one is written in a certain way.</summary>
    public sealed record Needs(Key One, Key Other, Shape Way) : KeyRule;
}
