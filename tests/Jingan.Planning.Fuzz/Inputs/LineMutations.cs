using System.Text;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Changes of the structure of text whose indentation tells it: a line with all that stands deeper below it is one part.</summary>
internal static class LineMutations
{
    public static byte[] Remove(byte[] bytes, Random random)
    {
        var lines = LinesOf(bytes);
        var (start, count) = Part(lines, random);
        lines.RemoveRange(start, count);
        return BytesOf(lines);
    }

    public static byte[] Repeat(byte[] bytes, Random random)
    {
        var lines = LinesOf(bytes);
        var (start, count) = Part(lines, random);
        lines.InsertRange(start, lines.GetRange(start, count));
        return BytesOf(lines);
    }

    public static byte[] Move(byte[] bytes, Random random)
    {
        var lines = LinesOf(bytes);
        var (start, count) = Part(lines, random);
        var part = lines.GetRange(start, count);
        lines.RemoveRange(start, count);
        lines.InsertRange(random.Next(lines.Count + 1), part);
        return BytesOf(lines);
    }

    public static byte[] Indent(byte[] bytes, Random random)
    {
        var lines = LinesOf(bytes);
        var (start, count) = Part(lines, random);
        var (deeper, blanks) = (random.Next(2) == 0, random.Next(1, 5));
        for (var index = start; index < start + count; index++)
            lines[index] = deeper ? new string(' ', blanks) + lines[index] : lines[index][Math.Min(blanks, IndentOf(lines[index]))..];
        return BytesOf(lines);
    }

    public static byte[] Swap(byte[] bytes, Random random)
    {
        var lines = LinesOf(bytes);
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return BytesOf(lines);
    }

    private static (int Start, int Count) Part(List<string> lines, Random random)
    {
        var start = random.Next(lines.Count);
        var end = start + 1;
        while (end < lines.Count && IndentOf(lines[end]) > IndentOf(lines[start]))
            end++;
        return (start, end - start);
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static List<string> LinesOf(byte[] bytes) => [.. Encoding.Latin1.GetString(bytes).Split('\n')];

    private static byte[] BytesOf(List<string> lines) => Encoding.Latin1.GetBytes(string.Join('\n', lines));
}
