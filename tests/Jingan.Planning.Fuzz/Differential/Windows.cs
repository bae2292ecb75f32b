using System.Text;
using Jingan.Planning.Fuzz.Inputs;

namespace Jingan.Planning.Fuzz.Differential;

/// <summary>Makes small texts: some lines of a text, with an edit or two. The same ones of the same seed and number.</summary>
internal sealed class Windows(IReadOnlyList<byte[]> texts, FuzzFormat format)
{
    private const int MostLines = 16;

    private static readonly string[] Signs =
    [
        ":", ": ", " :", "::", " #", "#", "# ", "'", "\"", "''", "\\", "\\\"", "\\n", "-", "- ", "- - ", "--- ", "---\n", "...", "...\n", "?", "? ", "|", "|\n", "|-\n  ",
        ">", ">-\n  ", ">\n\n", "[", "]", "{", "}", "[]", "{}", ",", ", ", ",,", "&", "*", "!", "%", "@", "`", "~", "null", "<<", "<<: ", "=", "\n", "\n\n", "\r\n", "\r",
        "\t", " ", "  ", "\n ", "\n  ", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\u3000", "静", "𠮷", ".", "x", "1", "-1", "a: b", "a: {b: c}", "- a: b\n", "[a, b]", "{a: , b: 1}",
        "{a}", "[a: b]", "\"a\": ", "'a': ", "{\"a\":1}", "a:\n", "a:\n- b\n", "a: |\n  b\n  c\n", "a: >\n  b\n\n  c\n", "a: 'b\n  c'\n", "a: b\n  c\n", "<", ">=", "\\u0041", "\"\\x41\"",
    ];

    private static readonly (Func<byte[], Random, byte[]> Apply, int Weight)[] Edits =
    [
        (Insert, 12),
        (TokenMutations.Insert, 4),
        (TokenMutations.ReplaceValue, 3),
        (TokenMutations.MoveValue, 3),
        (ByteMutations.Remove, 3),
        (ByteMutations.Flip, 1),
        (ByteMutations.CutOff, 1),
        (LineMutations.Remove, 2),
        (LineMutations.Repeat, 2),
        (LineMutations.Move, 2),
        (LineMutations.Indent, 4),
        (LineMutations.Swap, 2),
        (RemoveSpaces, 2),
        (WithReturns, 1),
    ];

    /// <summary>The text with a number.</summary>
    public byte[] Make(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) ^ (number * 7_919)));
        var text = texts[random.Next(texts.Count)];
        var edited = format == FuzzFormat.Json ? text : Window(text, random);
        for (var count = 1 + random.Next(2); count > 0; count--)
            edited = format == FuzzFormat.Json && random.Next(2) == 0 ? TreeMutations.Any(edited, random) : Edited(edited, random);

        return edited;
    }

    /// <summary>Some lines, moved to the left as far as they go together.</summary>
    private static byte[] Window(byte[] text, Random random)
    {
        var lines = Encoding.Latin1.GetString(text).Split('\n');
        var first = random.Next(lines.Length);
        var window = lines.Skip(first).Take(random.Next(1, MostLines)).ToList();
        var left = window.Where(line => line.Trim().Length > 0).Select(IndentOf).DefaultIfEmpty().Min();
        return Encoding.Latin1.GetBytes(string.Join('\n', window.Select(line => line[Math.Min(left, IndentOf(line))..])) + "\n");
    }

    private static byte[] Edited(byte[] bytes, Random random)
    {
        var at = random.Next(Edits.Sum(edit => edit.Weight));
        return Edits.First(edit => (at -= edit.Weight) < 0).Apply(bytes, random);
    }

    private static byte[] Insert(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(Signs[random.Next(Signs.Length)]), .. bytes.AsSpan(at)];
    }

    /// <summary>Takes the spaces at some place away.</summary>
    private static byte[] RemoveSpaces(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var found = bytes.AsSpan(at).IndexOf((byte)' ');
        return found < 0 ? bytes : [.. bytes.AsSpan(0, at + found), .. bytes.AsSpan(at + found).TrimStart((byte)' ')];
    }

    private static byte[] WithReturns(byte[] bytes, Random random) =>
        random.Next(2) == 0 ? bytes : Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal));

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
