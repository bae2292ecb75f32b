using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>All rules between the things of a set, against looking up every indicator by hand.</summary>
internal static class ValidatingPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var district = new Work("validating a district plan by every rule", () => Validating.Validate(samples.District.Set));
        var districtByHand = new Work("looking up its indicators by hand", () => Validating.References(samples.District.Set));
        var wide = new Work("validating 10,000 indicators by every rule", () => Validating.Validate(samples.Wide.Set));
        var wideByHand = new Work("looking them up by hand", () => Validating.References(samples.Wide.Set));
        return [new(district, districtByHand, GiveTheSame: true), new(wide, wideByHand, GiveTheSame: true)];
    }
}
