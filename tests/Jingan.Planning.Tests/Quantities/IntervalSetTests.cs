using static Jingan.Planning.Tests.Quantities.IntervalGen;

namespace Jingan.Planning.Tests.Quantities;

public sealed class IntervalSetTests
{
    [Fact]
    public void A_set_holds_what_any_of_its_intervals_holds() => Law.Holds(Intervals, intervals =>
        Grid.All(x => Region.Of(intervals).Contains(x) == intervals.Any(interval => interval.Contains(x))));

    [Fact]
    public void A_union_holds_what_either_holds() => Law.Holds(TwoSets, both =>
        Grid.All(x => both.A.Union(both.B).Contains(x) == (both.A.Contains(x) || both.B.Contains(x))));

    [Fact]
    public void An_intersection_holds_what_both_hold() => Law.Holds(TwoSets, both =>
        Grid.All(x => both.A.Intersect(both.B).Contains(x) == (both.A.Contains(x) && both.B.Contains(x))));

    [Fact]
    public void A_complement_holds_the_rest() => Law.Holds(Set, set => Grid.All(x => set.Complement().Contains(x) != set.Contains(x)));

    [Fact]
    public void The_complement_of_the_complement_is_the_set() => Law.Holds(Set, set => set.Complement().Complement() == set);

    [Fact]
    public void The_complement_of_a_union_is_what_both_complements_hold() => Law.Holds(TwoSets, both =>
        both.A.Union(both.B).Complement() == both.A.Complement().Intersect(both.B.Complement()));

    [Fact]
    public void The_complement_of_an_intersection_is_what_either_complement_holds() => Law.Holds(TwoSets, both =>
        both.A.Intersect(both.B).Complement() == both.A.Complement().Union(both.B.Complement()));

    [Fact]
    public void Sets_are_equal_when_they_hold_the_same_numbers() => Law.Holds(TwoSets, both =>
        both.A.Equals(both.B) == Grid.All(x => both.A.Contains(x) == both.B.Contains(x)));

    [Fact]
    public void Equal_sets_have_equal_hashes() => Law.Holds(TwoSets, both => both.A != both.B || both.A.GetHashCode() == both.B.GetHashCode());

    [Fact]
    public void The_order_of_the_intervals_does_not_count() => Law.Holds(Intervals, intervals =>
        Region.Of(intervals) == Region.Of([.. intervals.Reverse()]));

    [Fact]
    public void No_two_intervals_of_a_set_touch() => Law.Holds(Set, set =>
        set.Intervals.Zip(set.Intervals.Skip(1)).All(pair =>
            pair.First.Upper < pair.Second.Lower
            || (pair.First.Upper == pair.Second.Lower && !pair.First.UpperInclusive && !pair.Second.LowerInclusive)));

    [Fact]
    public void A_set_and_its_complement_share_nothing() => Law.Holds(Set, set => set.Intersect(set.Complement()) == Region.Empty);

    [Fact]
    public void A_set_and_its_complement_are_everything() => Law.Holds(Set, set => set.Union(set.Complement()) == Region.All);

    [Fact]
    public void A_subset_has_no_number_outside() => Law.Holds(TwoSets, both =>
        both.A.IsSubsetOf(both.B) == !Grid.Any(x => both.A.Contains(x) && !both.B.Contains(x)));

    [Fact]
    public void Overlapping_sets_share_a_number() => Law.Holds(TwoSets, both =>
        both.A.Overlaps(both.B) == Grid.Any(x => both.A.Contains(x) && both.B.Contains(x)));

    [Fact]
    public void Only_the_empty_set_is_empty() => Law.Holds(Set, set => set.IsEmpty == (set == Region.Empty));

    [Fact]
    public void A_set_of_no_intervals_is_the_empty_one() => Region.Of().Should().BeSameAs(Region.Empty);

    [Fact]
    public void Trailing_zeros_do_not_count() => Region.Of(NumberInterval.AtLeast(5.0m)).Should().Be(Region.Of(NumberInterval.AtLeast(5.00m)));

    [Fact]
    public void The_empty_set_prints_its_sign() => Region.Empty.ToString().Should().Be("∅");

    [Fact]
    public void Separate_intervals_print_joined() =>
        Region.Of(NumberInterval.AtLeast(5), NumberInterval.LessThan(3)).ToString().Should().Be("(-∞, 3) ∪ [5, ∞)");
}
