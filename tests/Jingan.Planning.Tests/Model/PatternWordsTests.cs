namespace Jingan.Planning.Tests.Model;

public sealed class PatternWordsTests
{
    private static readonly (string Word, int? Count)[] Numbers =
        [("一", 1), ("两", 2), ("双", 2), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("十", 10), ("十二", 12), ("二十", 20), ("7", 7), ("１２", 12), ("多", null)];

    [Theory]
    [InlineData("一轴三带", "axis 1, belt 3")]
    [InlineData("两轴一带三片区", "axis 2, belt 1, area 3")]
    [InlineData("一核一主一副、两轴多点一区", "axis 2, main-centre 1, sub-centre 1, area 1, node several, core 1")]
    [InlineData("一核双城三轴四区多节点", "axis 3, city 2, area 4, node several, core 1")]
    [InlineData("“一廊两环六组团”空间格局", "corridor 1, ring 2, cluster 6")]
    [InlineData("一主两副十二新城", "main-centre 1, sub-centre 2, new-town 12")]
    [InlineData("一主中心两副中心", "main-centre 1, sub-centre 2")]
    [InlineData("一极两翼一圈", "wing 2, metropolitan-area 1, pole 1")]
    [InlineData("南北两轴、东西两轴", "axis 4")]
    [InlineData("一湾两带", "belt 2")]
    [InlineData("沿江沿海", "")]
    [InlineData("", "")]
    public void The_counts_of_a_pattern_are_read_from_its_words(string pattern, string counts) => Read(pattern).Should().Be(counts);

    [Fact]
    public void Any_pattern_made_of_numbers_and_kinds_reads_back()
    {
        var dice = new Random(17);
        for (var round = 0; round < 2000; round++)
        {
            var kinds = ZoneKind.All.OrderBy(_ => dice.Next()).Take(1 + dice.Next(6)).ToArray();
            var said = kinds.Select(kind => (Kind: kind, Number: Numbers[dice.Next(Numbers.Length)], Word: kind.Chinese[dice.Next(kind.Chinese.Count)])).ToArray();
            var pattern = string.Join(dice.Next(2) == 0 ? "" : "、", said.Select(one => one.Number.Word + one.Word));

            PatternWords.Read(pattern).Should().Equal(said.OrderBy(one => one.Kind).Select(one => new PatternCount(one.Kind, one.Number.Count)), pattern);
        }
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(9, true)]
    [InlineData(1, false)]
    [InlineData(0, false)]
    public void Several_is_two_or_more(int found, bool fits) => new PatternCount(ZoneKind.Node, null).Fits(found).Should().Be(fits);

    [Fact]
    public void Counts_that_are_stated_come_before_those_that_the_words_say() =>
        new SpatialStructure { Pattern = new("一轴三带"), Counts = [new(ZoneKind.Ring, 1)] }.CountsCalledFor.Should().Equal(new PatternCount(ZoneKind.Ring, 1));

    [Fact]
    public void A_part_of_a_zone_of_its_own_kind_is_not_counted() =>
        new SpatialStructure
        {
            Pattern = new("一轴"),
            Zones = [new() { Id = "axis", Kind = ZoneKind.Axis }, new() { Id = "sub-axis", Kind = ZoneKind.Axis, Parent = "axis" }],
        }.CountOf(ZoneKind.Axis).Should().Be(1);

    /// <summary>The one core of 一核两带 is the whole's; those of its belts are not counted, and may be.</summary>
    [Theory]
    [InlineData("一核两带", true)]
    [InlineData("三核两带", true)]
    [InlineData("两核两带", false)]
    public void What_lies_in_a_zone_of_another_kind_need_not_be_counted(string pattern, bool fits)
    {
        var space = new SpatialStructure
        {
            Pattern = new(pattern),
            Zones =
            [
                new() { Id = "core", Kind = ZoneKind.Core },
                new() { Id = "east", Kind = ZoneKind.Belt },
                new() { Id = "west", Kind = ZoneKind.Belt },
                new() { Id = "east-core", Kind = ZoneKind.Core, Parent = "east" },
                new() { Id = "west-core", Kind = ZoneKind.Core, Parent = "west" },
            ],
        };

        space.CountsCalledFor.All(count => PatternWords.Fits(count, space)).Should().Be(fits);
    }

    [Theory]
    [InlineData("一区", "functional-zone")]
    [InlineData("一点", "new-town")]
    [InlineData("一城", "new-town")]
    [InlineData("一主", "city")]
    public void A_broad_word_is_borne_out_by_a_narrower_kind(string pattern, string kind)
    {
        var space = new SpatialStructure { Pattern = new(pattern), Zones = [new() { Id = "a", Kind = ZoneKind.Find(kind)! }] };

        space.CountsCalledFor.Should().OnlyContain(count => PatternWords.Fits(count, space));
    }

    private static string Read(string pattern) =>
        string.Join(", ", PatternWords.Read(pattern).Select(count => $"{count.Kind} {(count.Count is { } number ? FormattableString.Invariant($"{number}") : "several")}"));
}
