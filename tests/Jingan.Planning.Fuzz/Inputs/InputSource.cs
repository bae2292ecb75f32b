namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Makes inputs: the same of the same seed and number.</summary>
internal sealed class InputSource(IReadOnlyList<byte[]> corpus, FuzzFormat format)
{
    private const int Small = 8_000;
    private readonly byte[][] small = [.. corpus.Where(text => text.Length < Small)];

    private readonly (string Name, int Weight, Func<byte[], Random, byte[]> Apply)[] mutations =
    [
        ("flip", 6, ByteMutations.Flip),
        ("set", 4, ByteMutations.Set),
        ("remove", 6, ByteMutations.Remove),
        ("repeat", 6, ByteMutations.Repeat),
        ("cut", 2, ByteMutations.CutOff),
        ("noise", 1, ByteMutations.Noise),
        ("token", 10, TokenMutations.Insert),
        ("value", 40, TokenMutations.ReplaceValue),
        ("move-value", 20, TokenMutations.MoveValue),
        ("soup", 2, TokenMutations.Soup),
        ("remove-part", 8, LineMutations.Remove),
        ("repeat-part", 8, LineMutations.Repeat),
        ("move-part", 8, LineMutations.Move),
        ("indent-part", 5, LineMutations.Indent),
        ("swap-lines", 5, LineMutations.Swap),
        ("tree", format == FuzzFormat.Json ? 60 : 0, TreeMutations.Any),
        ("encoding", 4, EncodingMutations.Any),
        ("truncate", 2, EncodingMutations.Truncate),
        ("long", 3, SizeMutations.Repeat),
        ("many-parts", 3, SizeMutations.RepeatLines),
        ("deep", 1, SizeMutations.Deep),
        ("wide", 1, SizeMutations.Wide),
        ("aliases", 1, SizeMutations.AliasBomb),
        ("shared", 20, (_, random) => SharedKeys.Any(format, random)),
    ];

    /// <summary>What mutations start from.</summary>
    public IReadOnlyList<byte[]> Corpus => corpus;

    /// <summary>The input with a number.</summary>
    public FuzzInput Make(int seed, int number)
    {
        var random = new Random(HashCodeOf(seed, number));
        var bytes = random.Next(20) == 0 ? corpus[random.Next(corpus.Count)] : small[random.Next(small.Length)];
        var names = new List<string>();
        for (var count = 1 + (random.Next(2) * random.Next(4)); count > 0; count--)
        {
            var (name, _, apply) = Any(random);
            bytes = apply(bytes, random);
            names.Add(name);
        }

        return new(bytes, string.Join(", ", names));
    }

    /// <summary>As a hash that is the same in every process.</summary>
    private static int HashCodeOf(int seed, int number) => unchecked((seed * 1_000_003) ^ (number * 7_919));

    private (string Name, int Weight, Func<byte[], Random, byte[]> Apply) Any(Random random)
    {
        var at = random.Next(mutations.Sum(mutation => mutation.Weight));
        return mutations.First(mutation => (at -= mutation.Weight) < 0);
    }
}
