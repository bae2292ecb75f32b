using FsCheck.Fluent;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Syntax;

public sealed class KeySetTests
{
    [Fact]
    public void A_key_that_was_put_in_is_never_denied() => Law.Holds(ArbMap.Default.GeneratorFor<string[]>(), keys =>
    {
        var held = Array.FindAll(keys ?? [], key => key is not null);
        var set = held.Aggregate(default(KeySet), (set, key) => set.With(key));
        return Array.TrueForAll(held, set.MayHold);
    });

    [Fact]
    public void Most_other_keys_are_denied() =>
        new[] { "id", "name", "unit", "kind", "period" }.Count(default(KeySet).With("source").With("target").MayHold).Should().BeLessThan(2);
}
