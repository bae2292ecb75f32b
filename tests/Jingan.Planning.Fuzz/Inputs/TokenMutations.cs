using System.Text;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Changes by pieces of text: at any place, where a value stands, or nothing but pieces.</summary>
internal static class TokenMutations
{
    public static byte[] Insert(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes.AsSpan(0, at), .. Tokens.AnyBytes(random), .. bytes.AsSpan(at)];
    }

    /// <summary>Puts a piece in the place of a value: from a colon to the end of the line, the next comma or bracket.</summary>
    public static byte[] ReplaceValue(byte[] bytes, Random random)
    {
        var from = bytes.AsSpan(random.Next(bytes.Length + 1)..).IndexOf((byte)':');
        return from < 0 ? Insert(bytes, random) : Replaced(bytes, random);
    }

    /// <summary>Puts a value of another input's place here: the text between two quotes, colons or line ends, taken elsewhere.</summary>
    public static byte[] MoveValue(byte[] bytes, Random random)
    {
        var (from, to) = ValueAt(bytes, random.Next(bytes.Length + 1));
        var (start, end) = ValueAt(bytes, random.Next(bytes.Length + 1));
        return from < 0 || start < 0 ? bytes : [.. bytes.AsSpan(0, start), .. bytes.AsSpan(from, to - from), .. bytes.AsSpan(end)];
    }

    public static byte[] Soup(byte[] bytes, Random random)
    {
        var soup = new StringBuilder(random.Next(2) == 0 ? "format: jingan-planning/1\n" : "{\"format\": \"jingan-planning/1\",");
        for (var count = random.Next(Math.Min(bytes.Length, 200) + 1); count > 0; count--)
            soup.Append(Tokens.Any(random));
        return Encoding.UTF8.GetBytes(soup.ToString());
    }

    private static byte[] Replaced(byte[] bytes, Random random)
    {
        var (start, end) = ValueAt(bytes, random.Next(bytes.Length + 1));
        if (start < 0)
            return bytes;

        var isQuoted = bytes[start] == (byte)'"' && random.Next(4) > 0;
        var token = Tokens.AnyBytes(random);
        return [.. bytes.AsSpan(0, start), .. isQuoted ? [(byte)'"', .. token, (byte)'"'] : token, .. bytes.AsSpan(end)];
    }

    /// <summary>The first value at or after a place; below 0 where there is none.</summary>
    private static (int Start, int End) ValueAt(byte[] bytes, int from)
    {
        var colon = bytes.AsSpan(from).IndexOf(": "u8);
        if (colon < 0)
            return (-1, -1);

        var start = from + colon + 2;
        var length = bytes.AsSpan(start).IndexOfAny("\n,}]"u8);
        return start >= bytes.Length ? (-1, -1) : (start, length < 0 ? bytes.Length : start + length);
    }
}
