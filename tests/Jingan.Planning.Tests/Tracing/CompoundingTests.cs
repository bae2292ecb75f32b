using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Tests.Tracing;

public sealed class CompoundingTests
{
    private static readonly Gen<(decimal Level, decimal Rate, int Years)> Cases =
        from level in Gen.Choose(1, 1_000_000)
        from rate in Gen.Choose(-9_900, 30_000)
        from years in Gen.Choose(1, 10)
        select (level / 100m, rate / 100m, years);

    [Fact]
    public void The_rate_between_a_level_and_what_it_grows_to_is_the_rate_it_grew_at() => Law.Holds(Cases, given =>
    {
        var grown = Compounding.Grow(NumberInterval.Exactly(given.Level), Region.Of(NumberInterval.Exactly(given.Rate)), given.Years)!;
        var rate = Compounding.Rate(NumberInterval.Exactly(given.Level), grown, given.Years)!;
        return Math.Abs(rate.Intervals[0].Lower!.Value - given.Rate) < 0.000_000_1m;
    });

    [Fact]
    public void A_wider_rate_grows_to_a_wider_level() => Law.Holds(Cases, given =>
    {
        var level = NumberInterval.Exactly(given.Level);
        var narrow = Compounding.Grow(level, Region.Of(NumberInterval.Exactly(given.Rate)), given.Years)!;
        return narrow.IsSubsetOf(Compounding.Grow(level, Region.Of(NumberInterval.Between(given.Rate - 0.5m, given.Rate + 0.5m)), given.Years)!);
    });

    [Fact]
    public void A_fall_by_more_than_all_is_no_growth() =>
        Compounding.Grow(NumberInterval.Exactly(100), Region.Of(NumberInterval.Exactly(-101)), 2).Should().BeNull();

    [Fact]
    public void Nothing_grows_from_zero_at_a_rate() => Compounding.Rate(NumberInterval.Exactly(0), Region.Of(NumberInterval.Exactly(5)), 1).Should().BeNull();
}
