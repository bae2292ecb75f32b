using System.Globalization;
using AngleSharp.Dom;

namespace Jingan.Planning.Reports.Tests;

/// <summary>Zones of successive plans beside each other.</summary>
public class FlowTests
{
    private static readonly IDocument Page = Pages.Document("xiwan-fyp15", Language.Chinese);

    [Theory]
    [InlineData("湿地片区")]
    [InlineData("环城绿道")]
    public void A_zone_that_both_plans_have_under_one_id_goes_on(string name)
    {
        var said = Page.QuerySelectorAll(".flowlist li").Select(line => line.TextContent).ToList();

        said.Should().ContainSingle(line => line.Contains(name)).Which.Should().Contain("延续（推断）");
    }

    [Theory]
    [InlineData("主中心：河口主中心", "东部副中心")]
    [InlineData("轴：沿江发展轴", "高铁站节点", "港口节点")]
    [InlineData("片区：北片区", "核心区（未名）", "拓展区（未名）")]
    public void What_lies_in_a_zone_stands_right_below_it(string whole, params string[] parts)
    {
        var column = Column(whole);
        var place = column.IndexOf(whole);

        column.GetRange(place + 1, parts.Length).Should().BeEquivalentTo(parts);
    }

    [Fact]
    public void Parts_stand_in_the_order_of_what_they_become() =>
        Column("轴：沿江发展轴").Should().ContainInConsecutiveOrder("轴：沿江发展轴", "港口节点", "高铁站节点");

    [Fact]
    public void Boxes_of_one_column_do_not_cover_each_other()
    {
        var boxes = Page.QuerySelectorAll(".flow rect").Select(box => (X: Number(box, "x") + Number(box, "width"), Y: Number(box, "y"), Height: Number(box, "height")));
        foreach (var column in boxes.GroupBy(box => box.X))
        {
            var down = column.OrderBy(box => box.Y).ToList();
            for (var place = 1; place < down.Count; place++)
                down[place].Y.Should().BeGreaterThanOrEqualTo(down[place - 1].Y + down[place - 1].Height);
        }
    }

    [Fact]
    public void A_long_pattern_stays_in_its_column()
    {
        var heads = Pages.Document("xiwan-fyp15", Language.English).QuerySelectorAll(".flow text.big").Select(text => text.TextContent).ToList();

        heads.Should().HaveCountGreaterThan(2).And.OnlyContain(head => head.Length <= 40);
        string.Join(' ', heads).Should().Contain("one core, two cities, three axes, one belt, one ring, five areas, several nodes");
    }

    private static List<string> Column(string having)
    {
        var texts = Page.QuerySelectorAll(".flow text.fl").ToList();
        var x = Number(texts.First(text => text.TextContent == having), "x");
        return [.. texts.Where(text => Math.Abs(Number(text, "x") - x) < 100).OrderBy(text => Number(text, "y")).Select(text => text.TextContent)];
    }

    private static decimal Number(IElement mark, string name) => decimal.Parse(mark.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
