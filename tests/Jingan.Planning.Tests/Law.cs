using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Jingan.Planning.Tests;

/// <summary>Laws that hold for all values of a generator; where one fails, the message has the value and the seed.</summary>
/// <remarks>
/// Each law has values of its own, the same in every run, so that a change is judged by what it changed.
/// <c>JINGAN_TEST_SEED=5 dotnet test</c> tries others.
/// </remarks>
internal static class Law
{
    private const ulong UsualSeed = 20260114;

    public static void Holds<T>(Gen<T> values, Func<T, bool> law, int tests = 2_000, [CallerMemberName] string name = "") =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(Seed, GammaOf(name)));

    private static ulong Seed =>
        ulong.TryParse(Environment.GetEnvironmentVariable("JINGAN_TEST_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : UsualSeed;

    /// <summary>A number of the name, odd as the generator asks for.</summary>
    private static ulong GammaOf(string name) => name.Aggregate(14695981039346656037, (hash, character) => (hash ^ character) * 1099511628211) | 1;
}
