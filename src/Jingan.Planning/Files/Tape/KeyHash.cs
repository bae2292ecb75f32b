using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Hashes of keys: two keys with different hashes differ, and most keys have a bit of their own among 32.</summary>
internal static class KeyHash
{
    private const int LongestOnStack = 256;

    /// <summary>The hash of a key in UTF-8.</summary>
    public static ushort Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return 0;

        var mixed = (uint)((utf8.Length << 24) ^ (utf8[0] << 16) ^ (utf8[^1] << 8) ^ utf8[utf8.Length / 2]);
        return (ushort)((mixed * 0x9E37_79B1) >> 16);
    }

    /// <summary>The hash of a key: that of its UTF-8.</summary>
    public static ushort Of(string key)
    {
        var length = Encoding.UTF8.GetByteCount(key);
        var bytes = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        Encoding.UTF8.GetBytes(key, bytes);
        return Of(bytes);
    }

    /// <summary>The bit that a mapping with the key has set.</summary>
    public static uint BitOf(ushort hash) => 1u << (hash >> 11);
}
