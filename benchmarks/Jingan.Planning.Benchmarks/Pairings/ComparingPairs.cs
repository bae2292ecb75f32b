using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Comparing, against a keyed diff written by hand.</summary>
internal static class ComparingPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var tenth = Compare("comparing 10,000 targets, a tenth changed", () => samples.WideChanged.Plan);
        var widest = new Work(
            "comparing 100,000 targets, a tenth changed", () => Comparing.Compare(samples.Widest.Plan, samples.WidestChanged.Plan, samples.Widest.Set));
        return
        [
            Pair(tenth, "a keyed diff by hand, field by field", () => samples.WideChanged.Plan),
            Pair(Compare("comparing them in another order", () => samples.WideShuffled), "the diff by hand", () => samples.WideShuffled),
            Pair(Compare("comparing 10,000 targets, every one changed", () => samples.WideRewritten.Plan), "the diff by hand", () => samples.WideRewritten.Plan),
            Pair(Compare("comparing 10,000 targets, none changed", () => samples.WideAgain.Plan), "the diff by hand", () => samples.WideAgain.Plan),
            new(widest, tenth with { Name = "ten times that for 10,000" }, Goal.Linear, BaselineTimes: 10, GiveTheSame: true),
        ];

        Work Compare(string name, Func<Plan> after) => new(name, () => Comparing.Compare(samples.Wide.Plan, after(), samples.Wide.Set));

        Pairing Pair(Work work, string byHand, Func<Plan> after) =>
            new(work, new(byHand, () => Comparing.ByHand(samples.Wide.Plan, after())), Goal.AtMost(1.5, 2.5), GiveTheSame: true);
    }
}
