using FsCheck;
using FsCheck.Fluent;

namespace Jingan.Planning.Tests;

/// <summary>Laws that hold for all values of a generator; where one fails, the message has the value and the seed.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> law, int tests = 2_000) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
