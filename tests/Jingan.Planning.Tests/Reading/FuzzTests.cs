using System.Text;
using Jingan.Planning.Files;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Reading;

public sealed class FuzzTests
{
    private const int Inputs = 5_000;

    private static readonly string[] Tokens =
    [
        "\n", "\r", "\t", " ", ":", ": ", "- ", "-", "[", "]", "{", "}", ",", "#", "&a", "*a", "!", "!!str ", "|\n", ">\n", "'", "\"", "%", "@", "`",
        "---\n", "...\n", "<<: ", "? ", "~", "null", "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "\\u0000", "静安", "％", "3~5", "1e999", "９９９",
        "79228162514264337593543950335", "-1", "0", "2026-02-30", "9999-9999", "亿亿亿元", "/", "///", "a/b", "plan", "kind", "zones", "true", "翻一番",
    ];

    [Fact]
    public void No_text_makes_reading_or_validation_throw()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var good = Encoding.UTF8.GetBytes(ExampleFile.Text);
        for (var number = 0; number < Inputs; number++)
        {
            var bytes = Mutated(good, random);
            var read = () => PlanFiles.Read([("good.yaml", good), ("bad.yaml", bytes)], limits: new ReadingLimits(problems: 1 + random.Next(50)));

            read.Should().NotThrow($"seed {seed}, input {number}:\n{Encoding.UTF8.GetString(bytes)}");
        }
    }

    private static byte[] Mutated(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var count = 1 + random.Next(4); count > 0 && bytes.Count > 0; count--)
            Mutate(bytes, random);

        return [.. bytes];
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                ReplaceValue(bytes, at, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }

    /// <summary>Puts a token where a value stands: from a blank to the end of the line or the next comma.</summary>
    private static void ReplaceValue(List<byte> bytes, int at, string token)
    {
        var start = bytes.IndexOf((byte)' ', at) + 1;
        var end = start == 0 ? -1 : bytes.FindIndex(start, value => value is (byte)'\n' or (byte)',' or (byte)'}');
        if (end < 0)
            return;

        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.UTF8.GetBytes(token));
    }
}
