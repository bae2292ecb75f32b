namespace Jingan.Planning.Tests.Model;

public sealed class ZoneKindTests
{
    [Fact]
    public void Ranks_rise_through_the_vocabulary() => ZoneKind.All.Select(kind => kind.Rank).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

    [Fact]
    public void No_two_kinds_share_a_word() =>
        ZoneKind.All.SelectMany(kind => kind.Chinese.Append(kind.Key)).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("axis", "axis")]
    [InlineData("轴", "axis")]
    [InlineData("副中心", "sub-centre")]
    [InlineData("点", "node")]
    [InlineData("走廊", "corridor")]
    [InlineData("增长极", "pole")]
    [InlineData("核", "core")]
    [InlineData("都市圈", "metropolitan-area")]
    public void A_kind_is_found_by_its_words_in_both_languages(string word, string key) => ZoneKind.Find(word)!.Key.Should().Be(key);

    [Fact]
    public void A_word_of_no_kind_finds_none() => ZoneKind.Find("湾").Should().BeNull();

    [Fact]
    public void A_kind_of_ones_own_comes_last_and_is_equal_to_its_like()
    {
        var bay = ZoneKind.Own(new("湾", "bay"));

        bay.Should().Be(ZoneKind.Own(new("湾", "bay")));
        bay.IsOwn.Should().BeTrue();
        ZoneKind.All.Should().OnlyContain(kind => kind < bay);
    }

    [Fact]
    public void A_kind_of_ones_own_with_a_name_of_the_vocabulary_is_that_kind() => ZoneKind.Own(new("副中心", "secondary centre")).Should().BeSameAs(ZoneKind.SubCentre);

    [Fact]
    public void A_kind_of_ones_own_without_an_English_name_goes_by_the_Chinese_one() => ZoneKind.Own(new("湾")).Key.Should().Be("湾");
}
