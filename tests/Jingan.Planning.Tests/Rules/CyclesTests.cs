using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Rules;

public sealed class CyclesTests
{
    [Fact]
    public void A_way_that_ends_is_no_cycle() => Find((1, 2), (2, 3), (1, 3)).Should().BeEmpty();

    [Fact]
    public void A_cycle_is_found_with_its_nodes_in_order() => Find((1, 2), (2, 3), (3, 1)).Should().ContainSingle().Which.Should().Equal(1, 2, 3);

    [Fact]
    public void A_node_that_leads_to_itself_is_a_cycle() => Find((1, 1)).Should().ContainSingle().Which.Should().Equal(1);

    [Fact]
    public void Only_the_nodes_on_the_cycle_are_named() => Find((1, 2), (2, 3), (3, 2)).Should().ContainSingle().Which.Should().Equal(2, 3);

    [Fact]
    public void A_very_long_way_is_walked() =>
        Cycles.Find(Enumerable.Range(0, 1), node => node < 500_000 ? [node + 1] : []).Should().BeEmpty();

    [Fact]
    public void Of_a_long_cycle_only_the_ends_are_kept() =>
        Cycles.Find([0], node => [(node + 1) % 100]).Should().ContainSingle().Which.Should().BeEquivalentTo(new Cycle<int>([0, 1, 2], [96, 97, 98, 99]));

    [Fact]
    public void Many_cycles_that_share_a_long_way_are_found_in_time_linear_in_their_edges()
    {
        const int Count = 200_000;
        Action find = () => Cycles.Find([0], node => node < Count ? [0, node + 1] : []).Count().Should().Be(Count);

        find.ExecutionTime().Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    private static List<IReadOnlyList<int>> Find(params (int From, int To)[] edges) =>
        Cycles.Find(edges.Select(edge => edge.From).Distinct(), node => edges.Where(edge => edge.From == node).Select(edge => edge.To))
            .Select(cycle => cycle.Start).ToList();
}
