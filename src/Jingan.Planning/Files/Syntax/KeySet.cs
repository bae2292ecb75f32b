namespace Jingan.Planning.Files;

/// <summary>A set of keys that knows of most other keys, without comparing, that it does not hold them.</summary>
internal readonly struct KeySet
{
    private readonly ulong bits;

    private KeySet(ulong bits) => this.bits = bits;

    public KeySet With(string key) => new(bits | BitOf(key));

    /// <summary>Whether it may hold a key; where not, it does not.</summary>
    public bool MayHold(string key) => (bits & BitOf(key)) != 0;

    private static ulong BitOf(string key) => key.Length == 0 ? 1 : 1UL << ((key.Length + (key[0] * 3) + (key[^1] * 5)) & 63);
}
