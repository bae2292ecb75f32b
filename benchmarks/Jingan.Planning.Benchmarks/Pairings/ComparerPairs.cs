using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;
using Newtonsoft.Json.Linq;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Two comparers of anything, against comparing plans.</summary>
internal static class ComparerPairs
{
    private const int FewTargets = 500;

    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var byId = new Lazy<(JObject Before, JObject After)>(() => (JsonTargets.ById(samples.Wide), JsonTargets.ById(samples.WideChanged)));
        var asArray = new Lazy<(JArray Before, JArray After)>(
            () => (JsonTargets.AsArray(samples.Wide, FewTargets), JsonTargets.AsArray(samples.WideChanged, FewTargets)));

        var compare = new Work("comparing 10,000 targets, a tenth changed", () => Comparing.Compare(samples.Wide.Plan, samples.WideChanged.Plan, samples.Wide.Set));
        var objects = new Work("CompareNETObjects on 10,000 targets, a tenth changed", () => Comparing.Objects(samples.Wide.Plan, samples.WideChanged.Plan));
        var jsonById = new Work("JsonDiffPatch on their JSON, keyed by id", () => Comparing.Json(byId.Value.Before, byId.Value.After));
        var jsonAsArray = new Work("JsonDiffPatch on the JSON of 500 of them as an array", () => Comparing.Json(asArray.Value.Before, asArray.Value.After));
        return
        [
            new(objects, compare, Goal.AtLeast(20, 12)),
            new(jsonById, compare with { Name = "comparing the 10,000" }, GiveTheSame: true),
            new(jsonAsArray, compare with { Name = "comparing the 10,000" }),
        ];
    }
}
