using System.Collections;

namespace Jingan.Planning.Tests.Collections;

public sealed class ValueListTests
{
    private static readonly int[] OneTwo = [1, 2];

    [Fact]
    public void Lists_of_equal_items_in_order_are_equal() => ((ValueList<int>)[1, 2]).Equals((ValueList<int>)[1, 2]).Should().BeTrue();

    [Fact]
    public void Equal_lists_have_equal_hashes() =>
        ((ValueList<string>)["a", "b"]).GetHashCode().Should().Be(((ValueList<string>)["a", "b"]).GetHashCode());

    [Fact]
    public void Order_counts() => ((ValueList<int>)[1, 2]).Equals((ValueList<int>)[2, 1]).Should().BeFalse();

    [Fact]
    public void A_longer_list_is_another_list() => ((ValueList<int>)[1]).Equals((ValueList<int>)[1, 1]).Should().BeFalse();

    [Fact]
    public void A_list_does_not_equal_null() => ((ValueList<int>)[1]).Equals(null).Should().BeFalse();

    [Fact]
    public void A_list_does_not_equal_an_array() => ((ValueList<int>)[1, 2]).Equals((object)OneTwo).Should().BeFalse();

    [Fact]
    public void Lists_of_lists_compare_by_value() =>
        ((ValueList<ValueList<int>>)[[1], []]).Equals((ValueList<ValueList<int>>)[[1], []]).Should().BeTrue();

    [Fact]
    public void The_empty_collection_expression_is_the_empty_list() => ((ValueList<int>)[]).Should().BeSameAs(ValueList<int>.Empty);

    [Fact]
    public void An_empty_sequence_makes_a_list_equal_to_the_empty_one() =>
        Enumerable.Empty<int>().ToValueList().Equals([]).Should().BeTrue();

    [Fact]
    public void A_spread_keeps_the_order() => ((ValueList<int>)[0, .. OneTwo, 3]).Should().Equal(0, 1, 2, 3);

    [Fact]
    public void A_list_does_not_see_later_changes_of_what_it_was_made_of()
    {
        var items = new List<int> { 1 };
        var list = items.ToValueList();

        items.Add(2);

        list.Should().Equal(1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_index_outside_is_refused(int index) =>
        ((ValueList<int>)[1, 2]).Invoking(list => list[index]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Null_is_no_sequence() => FluentActions.Invoking(() => ((IEnumerable<int>)null!).ToValueList()).Should().Throw<ArgumentNullException>();

    [Fact]
    public void All_ways_to_walk_it_give_the_items() =>
        ((IEnumerable)(ValueList<int>)[1, 2]).Cast<int>().Should().Equal(((ValueList<int>)[1, 2]).AsSpan().ToArray());

    [Fact]
    public void Its_text_lists_the_items() => ((ValueList<int>)[1, 2]).ToString().Should().Be("[1, 2]");
}
