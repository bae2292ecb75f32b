using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>The built-in data in a cold process, against a program that does nothing.</summary>
internal static class FirstUsePairs
{
    public static IEnumerable<Pairing> All()
    {
        var empty = new Work("a program that does nothing", () => Children.Run());
        var list = new Work("a cold program that names the built-in plans", () => Children.Run("list"));
        var load = new Work("a cold program that loads the built-in 14th plan", () => Children.Run("load", BuiltInFile.Id));
        var evaluate = new Work("a cold program that loads and judges it", () => Children.Run("evaluate", BuiltInFile.Id));
        return
        [
            new(list, empty, GiveTheSame: true, IsCold: true),
            new(load, empty, Goal.AtMost(5.5), GiveTheSame: true, IsCold: true),
            new(evaluate, empty, GiveTheSame: true, IsCold: true),
            .. Children.AreCompiledAhead ? CompiledAhead() : [],
            .. Children.HasNativeTool ? NativeTool(empty) : [],
        ];
    }

    private static IEnumerable<Pairing> CompiledAhead()
    {
        var empty = new Work("one that does nothing, compiled ahead too", () => Children.RunCompiledAhead());
        var load = new Work("a cold program compiled ahead of time that loads the built-in 14th plan", () => Children.RunCompiledAhead("load", BuiltInFile.Id));
        return [new(load, empty, Goal.AtMost(3, 4), GiveTheSame: true, IsCold: true)];
    }

    private static IEnumerable<Pairing> NativeTool(Work empty) =>
    [
        new(new("the native tool says its version", () => Children.RunNativeTool("--version")), empty, GiveTheSame: true, IsCold: true),
        new(new("the native tool lists the plans", () => Children.RunNativeTool("list")), empty, GiveTheSame: true, IsCold: true),
        new(
            new("the native tool judges the built-in 14th plan", () => Children.RunNativeTool("evaluate", BuiltInFile.Id, "--as-of", "2026-01-31")),
            empty, Goal.AtMost(0.5, 0.8), GiveTheSame: true, IsCold: true),
    ];
}
