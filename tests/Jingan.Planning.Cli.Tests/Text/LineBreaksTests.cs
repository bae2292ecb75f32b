using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Tests.Text;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("two words", "two |words")]
    [InlineData("一轴三带", "一|轴|三|带")]
    [InlineData("达1703.52亿元", "达|1703.52|亿|元")]
    [InlineData("增长5%。下降", "增|长|5%。|下|降")]
    [InlineData("路（以西）北", "路|（以|西）|北")]
    [InlineData("★ 床位", "★ |床|位")]
    [InlineData("", "")]
    public void A_line_ends_between_Chinese_characters_and_at_spaces_only(string text, string expected) =>
        string.Join('|', LineBreaks.Pieces(text)).Should().Be(expected);
}
