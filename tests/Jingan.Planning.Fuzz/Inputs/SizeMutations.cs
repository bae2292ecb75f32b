using System.Globalization;
using System.Text;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Inputs that are long, deep or wide: parts over and over, one long scalar, many keys, many items with references to each other.</summary>
internal static class SizeMutations
{
    private const int Smallest = 500;

    /// <summary>A part of the text over and over.</summary>
    public static byte[] Repeat(byte[] bytes, Random random)
    {
        var size = SizeOf(random);
        var at = random.Next(bytes.Length + 1);
        var part = random.Next(2) == 0 ? Tokens.AnyBytes(random) : bytes.AsSpan(at, Math.Min(random.Next(1, 400), bytes.Length - at)).ToArray();
        if (part.Length == 0)
            return bytes;

        var long_ = new byte[size / part.Length * part.Length];
        for (var to = 0; to < long_.Length; to += part.Length)
            part.CopyTo(long_, to);
        return [.. bytes.AsSpan(0, at), .. long_, .. bytes.AsSpan(at)];
    }

    /// <summary>A line, with what stands deeper below it, over and over; each time with other digits.</summary>
    public static byte[] RepeatLines(byte[] bytes, Random random)
    {
        var size = SizeOf(random);
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        var start = random.Next(lines.Length);
        var indent = IndentOf(lines[start]);
        var count = lines.Skip(start + 1).TakeWhile(line => IndentOf(line) > indent).Count() + 1;
        var part = string.Join('\n', lines.Skip(start).Take(count)) + "\n";
        var many = new StringBuilder();
        for (var number = 0; many.Length < size; number++)
            many.Append(part.Replace("id: ", $"id: n{number.ToString(CultureInfo.InvariantCulture)}-", StringComparison.Ordinal));
        return Encoding.Latin1.GetBytes(string.Join('\n', lines.Take(start)) + "\n" + many + string.Join('\n', lines.Skip(start + count)));
    }

    public static byte[] Deep(byte[] bytes, Random random)
    {
        string[] opening = ["[", "{", "{\"a\":", "- ", "? ", "a: ", "{a: ", "\n ", "&a [", "!a ", "- - ", "[{\"a\":["];
        var piece = opening[random.Next(opening.Length)];
        var at = random.Next(bytes.Length + 1);
        var depth = Math.Max(1, SizeOf(random) / 20 / piece.Length);
        return [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, depth))), .. bytes.AsSpan(at)];
    }

    /// <summary>Many keys in one mapping: all different, or all the same.</summary>
    public static byte[] Wide(byte[] bytes, Random random)
    {
        var (size, isSame, isJson) = (SizeOf(random), random.Next(2) == 0, random.Next(2) == 0);
        var text = new StringBuilder(isJson ? "{\"format\": \"jingan-planning/1\"" : "format: jingan-planning/1\n");
        for (var number = 0; text.Length < size; number++)
        {
            var key = isSame ? "key" : "key" + number.ToString(CultureInfo.InvariantCulture);
            text.Append(isJson ? $", \"{key}\": 1" : $"{key}: 1\n");
        }

        return Encoding.UTF8.GetBytes(text.Append(isJson ? "}" : "").ToString());
    }

    /// <summary>Each alias stands for ten of the one before.</summary>
    public static byte[] AliasBomb(byte[] bytes, Random random)
    {
        var text = new StringBuilder("format: jingan-planning/1\na0: &a0 [x]\n");
        for (var number = 1; number < random.Next(2, 60); number++)
            text.Append(CultureInfo.InvariantCulture, $"a{number}: &a{number} [{string.Join(", ", Enumerable.Repeat($"*a{number - 1}", 10))}]\n");
        return [.. Encoding.UTF8.GetBytes(text.ToString()), .. bytes];
    }

    /// <summary>Mostly small, seldom up to a megabyte: each size class ten times as rare as the one before.</summary>
    private static int SizeOf(Random random)
    {
        var size = Smallest;
        while (size < 500_000 && random.Next(5) == 0)
            size *= 5;
        return size + random.Next(size);
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
