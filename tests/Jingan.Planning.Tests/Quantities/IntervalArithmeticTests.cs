using FsCheck;
using FsCheck.Fluent;

namespace Jingan.Planning.Tests.Quantities;

public sealed class IntervalArithmeticTests
{
    private static readonly Gen<(NumberInterval A, NumberInterval B)> Two = IntervalGen.One.SelectMany(_ => IntervalGen.One, (a, b) => (a, b));

    private static readonly Gen<(NumberInterval A, NumberInterval B, NumberInterval Within)> Nested =
        from pair in Two
        from other in IntervalGen.One
        let within = pair.A.Clip(other)
        where within is not null
        select (pair.A, pair.B, within.Value);

    [Fact]
    public void A_sum_of_two_numbers_lies_in_the_sum() => Law.Holds(Two, pair => Holds(pair, pair.A + pair.B, (a, b) => a + b));

    [Fact]
    public void A_difference_of_two_numbers_lies_in_the_difference() => Law.Holds(Two, pair => Holds(pair, pair.A - pair.B, (a, b) => a - b));

    [Fact]
    public void A_product_of_two_numbers_lies_in_the_product() => Law.Holds(Two, pair => Holds(pair, pair.A * pair.B, (a, b) => a * b));

    [Fact]
    public void A_quotient_of_two_numbers_lies_in_the_quotient() => Law.Holds(Two, pair =>
        pair.A / pair.B is not { } quotient || Holds(pair, quotient, (a, b) => a / b));

    [Fact]
    public void There_is_no_quotient_where_the_divisor_can_be_zero() => Law.Holds(Two, pair => pair.A / pair.B is null == pair.B.Contains(0));

    [Fact]
    public void Sums_and_products_do_not_mind_the_order() => Law.Holds(Two, pair => pair.A + pair.B == pair.B + pair.A && pair.A * pair.B == pair.B * pair.A);

    [Fact]
    public void What_is_within_gives_results_within() => Law.Holds(Nested, triple =>
        (triple.Within + triple.B).IsWithin(triple.A + triple.B)
        && (triple.Within - triple.B).IsWithin(triple.A - triple.B)
        && (triple.Within * triple.B).IsWithin(triple.A * triple.B)
        && (triple.Within / triple.B is not { } part || part.IsWithin((triple.A / triple.B)!.Value)));

    [Fact]
    public void Going_back_gives_what_was_and_more() => Law.Holds(Two, pair =>
        pair.A.IsWithin(pair.A + pair.B - pair.B) && ((pair.A * pair.B) / pair.B is not { } back || pair.A.IsWithin(back)));

    [Fact]
    public void Going_back_is_wider_by_twice_what_was_added() => Law.Holds(Two, pair =>
        Width(pair.A) is not { } was || Width(pair.B) is not { } added || Width(pair.A + pair.B - pair.B) == was + (2 * added));

    [Fact]
    public void Numbers_alone_are_computed_as_numbers() => Law.Holds(
        from a in Gen.Choose(-20, 20) from b in Gen.Choose(1, 20) select (A: a / 4m, B: b / 4m),
        pair => NumberInterval.Exactly(pair.A) + pair.B == NumberInterval.Exactly(pair.A + pair.B)
            && NumberInterval.Exactly(pair.A) * pair.B == NumberInterval.Exactly(pair.A * pair.B)
            && NumberInterval.Exactly(pair.A) / pair.B == NumberInterval.Exactly(pair.A / pair.B));

    [Fact]
    public void No_end_of_a_sum_is_included_that_no_two_numbers_reach() => Law.Holds(Two, pair =>
        (pair.A + pair.B) is var sum && sum.LowerInclusive == (pair.A.LowerInclusive && pair.B.LowerInclusive)
        && sum.UpperInclusive == (pair.A.UpperInclusive && pair.B.UpperInclusive));

    [Fact]
    public void A_bound_times_a_number_is_a_bound() => (NumberInterval.GreaterThan(2) * 3).ToString().Should().Be("(6, ∞)");

    [Fact]
    public void Dividing_by_what_comes_near_zero_has_no_bound() =>
        (NumberInterval.Between(1, 2) / new NumberInterval(0, false, 4, true)).ToString().Should().Be("[0.25, ∞)");

    [Fact]
    public void An_end_beyond_decimal_is_unbounded()
    {
        (NumberInterval.Between(1, decimal.MaxValue) + NumberInterval.Exactly(1)).ToString().Should().Be("[2, ∞)");
        (NumberInterval.Between(decimal.MinValue, 1) * 2).ToString().Should().Be("(-∞, 2]");
    }

    [Fact]
    public void Clipping_to_limits_keeps_what_lies_in_both() => Law.Holds(Two, pair =>
        IntervalGen.Grid.All(number => (pair.A.Clip(pair.B)?.Contains(number) ?? false) == (pair.A.Contains(number) && pair.B.Contains(number))));

    [Fact]
    public void The_enclosing_interval_holds_both() => Law.Holds(Two, pair => pair.A.IsWithin(pair.A.Enclosing(pair.B)) && pair.B.IsWithin(pair.A.Enclosing(pair.B)));

    private static decimal? Width(NumberInterval interval) => interval.Upper - interval.Lower;

    private static bool Holds((NumberInterval A, NumberInterval B) pair, NumberInterval result, Func<decimal, decimal, decimal> compute) =>
        IntervalGen.Grid.Where(pair.A.Contains).All(a => IntervalGen.Grid.Where(pair.B.Contains).All(b => result.Contains(compute(a, b))));
}
