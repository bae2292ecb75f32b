namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Changes that know nothing of text.</summary>
internal static class ByteMutations
{
    private const int Longest = 40;

    public static byte[] Flip(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
            return [(byte)random.Next(256)];

        var changed = bytes.ToArray();
        changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    public static byte[] Set(byte[] bytes, Random random)
    {
        var changed = bytes.Length == 0 ? new byte[1] : bytes.ToArray();
        changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    public static byte[] Remove(byte[] bytes, Random random)
    {
        var (at, length) = Span(bytes, random);
        return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)];
    }

    public static byte[] Repeat(byte[] bytes, Random random)
    {
        var (at, length) = Span(bytes, random);
        var to = random.Next(bytes.Length + 1);
        return [.. bytes.AsSpan(0, to), .. bytes.AsSpan(at, length), .. bytes.AsSpan(to)];
    }

    public static byte[] CutOff(byte[] bytes, Random random) => bytes[..random.Next(bytes.Length + 1)];

    public static byte[] Noise(byte[] bytes, Random random)
    {
        var noise = new byte[random.Next(bytes.Length + 64)];
        random.NextBytes(noise);
        return noise;
    }

    private static (int At, int Length) Span(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return (at, Math.Min(random.Next(1, Longest), bytes.Length - at));
    }
}
