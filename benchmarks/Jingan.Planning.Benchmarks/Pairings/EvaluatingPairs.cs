using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Judging, against holding the last number of each indicator against the bounds by hand.</summary>
internal static class EvaluatingPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var district = new Work("judging a district plan", () => Evaluating.Evaluate(samples.District.Plan, samples.District.Set));
        var byHand = new Work("its last numbers against the bounds by hand", () => Evaluating.ByHand(samples.District.Plan, samples.District.Set));
        var loading = new Work("loading it from YAML, validated", () => Loading.Validated(samples.District.YamlFiles));
        var wide = new Work("judging 10,000 targets", () => Evaluating.Evaluate(samples.Wide.Plan, samples.Wide.Set));
        var wideByHand = new Work("their last numbers against the bounds by hand", () => Evaluating.ByHand(samples.Wide.Plan, samples.Wide.Set));
        var widest = new Work("judging 100,000 targets", () => Evaluating.Evaluate(samples.Widest.Plan, samples.Widest.Set));
        var tenth = wide with { Name = "ten times that for 10,000" };
        return
        [
            new(district, byHand, GiveTheSame: true),
            new(district, loading),
            new(wide, wideByHand, GiveTheSame: true),
            new(widest, tenth, Goal.Linear, BaselineTimes: 10, GiveTheSame: true),
        ];
    }
}
