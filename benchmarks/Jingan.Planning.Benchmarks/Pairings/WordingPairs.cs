using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Reading wordings, against finding their numbers by a pattern.</summary>
internal static class WordingPairs
{
    private const int Parts = 25;

    public static IEnumerable<Pairing> All()
    {
        var (some, tenTimesAsLong) = (ReadingWordings.OfParts(Parts), ReadingWordings.OfParts(10 * Parts));
        var read = new Work("reading each target's wording in the 14th plan", ReadingWordings.Read);
        var numbers = new Work("finding the numbers in them by a pattern", ReadingWordings.Numbers);
        var longer = new Work("reading a wording of 250 parts", () => ReadingWordings.ReadOne(tenTimesAsLong));
        var shorter = new Work("ten times that for 25 parts", () => ReadingWordings.ReadOne(some));
        return [new(read, numbers, Items: ReadingWordings.Count), new(longer, shorter, Goal.Linear, BaselineTimes: 10, GiveTheSame: true)];
    }
}
