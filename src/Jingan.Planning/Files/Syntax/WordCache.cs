using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Makes strings of the short texts of one file, one string of those that come again: keys, words of closed lists, ids.</summary>
internal sealed class WordCache
{
    private const int Slots = 256;
    private const int Longest = 32;

    private readonly string?[] words = new string?[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
            return Encoding.UTF8.GetString(utf8);

        ref var word = ref words[((utf8.Length * 131) + (utf8[0] * 31) + (utf8[utf8.Length / 2] * 7) + utf8[^1]) % Slots];
        return word is not null && Ascii.Equals(utf8, word) ? word : word = Encoding.UTF8.GetString(utf8);
    }
}
