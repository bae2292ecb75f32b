using Jingan.Planning.Cli.Text;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Tests.Text;

public sealed class CellWidthTests
{
    [Fact]
    public void Every_character_is_as_wide_as_the_tables_of_Unicode_say()
    {
        var others = Enumerable.Range(' ', char.MaxValue - ' ')
            .Select(code => ((char)code).ToString())
            .Where(text => CellWidth.Of(text) != new Segment(text).CellCount());

        others.Should().BeEmpty();
    }

    [Theory]
    [InlineData("达1703.52亿元", 13)]
    [InlineData("“两轴”—100%", 11)]
    [InlineData("é👨‍👩‍👧", 3)]
    [InlineData("", 0)]
    public void A_text_is_as_wide_as_it_is_shown(string text, int columns)
    {
        CellWidth.Of(text).Should().Be(columns);
        CellWidth.Of(text).Should().Be(new Segment(text).CellCount());
    }
}
