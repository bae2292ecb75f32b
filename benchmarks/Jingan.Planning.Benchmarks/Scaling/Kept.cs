using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Files;

namespace Jingan.Planning.Benchmarks.Scaling;

/// <summary>What stays in memory of what was done.</summary>
internal static class Kept
{
    private const int Plans = 200;

    /// <summary>The bytes that a result keeps alive.</summary>
    public static long Of(Func<object> run)
    {
        _ = run();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = run();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return kept;
    }

    /// <summary>What a plan of some 35 kB keeps once it was read, with and without the result that tells its places.</summary>
    public static string Sentence()
    {
        var bytes = new Sample("", new(Indicators: 26, Observations: 60, Projects: 82)).Yaml;
        var results = Of(() => Enumerable.Range(0, Plans).Select(_ => PlanReader.ReadYaml(bytes)).ToList()) / Plans;
        var sets = Of(() => Enumerable.Range(0, Plans).Select(_ => PlanReader.ReadYaml(bytes).Content).ToList()) / Plans;
        return FormattableString.Invariant($"\nA plan of {bytes.Length:#,0} bytes that was read keeps {results:#,0} bytes (limit 130,000), its content alone {sets:#,0}.");
    }
}
