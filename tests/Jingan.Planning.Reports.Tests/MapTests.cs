using System.Globalization;
using AngleSharp.Dom;

namespace Jingan.Planning.Reports.Tests;

/// <summary>With shapes the scheme of space is a map: areas, lines and points, with a table of the same zones.</summary>
public class MapTests
{
    [Fact]
    public void Each_zone_with_a_shape_stands_on_the_map_and_in_its_table_under_one_number()
    {
        var page = Page(Pages.XiwanShapes);
        var numbers = page.QuerySelectorAll("svg.map.wide text.on").Select(text => text.TextContent).Order(StringComparer.Ordinal);
        var rows = Table(page);

        numbers.Should().Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        rows.Select(row => row[1]).Should().Equal("历史城区", "沿江发展轴", "滨水活力带", "高铁站节点", "滨水活力带核心区", "上游片区", "下游片区", "湿地片区");
    }

    [Fact]
    public void Areas_lines_and_points_are_drawn_as_what_they_are()
    {
        var map = Page(Pages.XiwanShapes).QuerySelector("svg.map.wide")!;

        map.QuerySelectorAll("path[fill-rule]").Should().HaveCount(6);
        map.QuerySelectorAll("path.z-line").Should().HaveCount(1);
        map.QuerySelectorAll("circle.act").Should().HaveCount(1);
    }

    [Fact]
    public void A_hole_is_an_outline_of_its_own() =>
        Page(Pages.XiwanShapes).QuerySelectorAll("svg.map.wide path[fill-rule]").Select(path => path.GetAttribute("d")!.Count(letter => letter == 'Z')).Max().Should().Be(2);

    [Fact]
    public void The_table_has_the_stated_areas_and_not_those_of_the_shapes() =>
        Table(Page(Pages.XiwanShapes)).Select(row => row[3]).Should().Equal("4.1平方公里", "—", "9平方公里", "—", "约3平方公里", "24平方公里", "27平方公里", "10平方公里");

    [Fact]
    public void Zones_without_a_shape_are_named()
    {
        var note = Page(Pages.XiwanShapes).QuerySelector(".space p.note")!.TextContent;

        note.Should().Contain("形状由使用者提供").And.Contain("没有形状的：东城、西城、环湖轴").And.NotContain("沿江发展轴").And.NotContain("高铁站节点");
    }

    [Fact]
    public void North_is_above_and_east_is_right()
    {
        var map = Page(Pages.XiwanShapes).QuerySelector("svg.map.wide")!;
        (decimal X, decimal Y) At(string number)
        {
            var text = map.QuerySelectorAll("text.on").First(text => text.TextContent == number);
            return (Number(text, "x"), Number(text, "y"));
        }

        At("6").Y.Should().BeLessThan(At("8").Y);
        At("6").X.Should().BeLessThan(At("7").X);
    }

    [Fact]
    public void No_two_numbers_cover_each_other_and_each_lies_in_the_picture()
    {
        foreach (var map in Page(Pages.XiwanShapes).QuerySelectorAll("svg.map"))
        {
            var frame = map.GetAttribute("viewBox")!.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToList();
            var discs = map.QuerySelectorAll("circle.plate").Select(disc => (X: Number(disc, "cx"), Y: Number(disc, "cy"), R: Number(disc, "r"))).ToList();
            discs.Should().OnlyContain(disc => disc.X >= disc.R && disc.X <= frame[2] - disc.R && disc.Y >= disc.R && disc.Y <= frame[3] - disc.R);
            for (var one = 0; one < discs.Count; one++)
            {
                for (var other = 0; other < one; other++)
                    Math.Max(Math.Abs(discs[one].X - discs[other].X), Math.Abs(discs[one].Y - discs[other].Y)).Should().BeGreaterThanOrEqualTo(2 * discs[one].R);
            }
        }
    }

    [Fact]
    public void The_bar_of_the_scale_is_as_long_as_its_words_say()
    {
        // One degree of latitude is 111.32 km; the shapes reach from 121.39 to 121.53 over 976 units.
        var map = Page(Pages.XiwanShapes).QuerySelector("svg.map.wide")!;
        var bar = map.QuerySelector("path.ax")!.GetAttribute("d")!.Split('L').Select(point => decimal.Parse(point.TrimStart('M').Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        var kilometres = 0.14 * Math.Cos(31.24 * Math.PI / 180) * 111.32;

        map.QuerySelectorAll("text").Should().Contain(text => text.TextContent == "2公里");
        ((double)(bar.Max() - bar.Min())).Should().BeApproximately(976 * 2 / kilometres, 0.5);
    }

    [Fact]
    public void Without_a_shape_of_its_zones_there_is_the_scheme_and_no_map()
    {
        var page = Page("""{"type":"FeatureCollection","features":[]}""");

        page.QuerySelectorAll("svg.map").Should().BeEmpty();
        page.QuerySelector(".space")!.TextContent.Should().Contain("示意图，不是地图");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"features\":7}")]
    [InlineData("{\"features\":[{\"id\":\"marsh\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"a\",1]}}]}")]
    [InlineData("{\"features\":[{\"id\":\"marsh\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[200,1]}}]}")]
    [InlineData("{\"features\":[{\"id\":\"marsh\"}]}")]
    public void What_is_no_feature_collection_is_refused(string text) =>
        FluentActions.Invoking(() => Page(text)).Should().Throw<ArgumentException>().WithMessage("The geometry is no GeoJSON feature collection*");

    [Fact]
    public void A_page_does_not_grow_with_the_detail_of_a_shape()
    {
        var points = string.Join(',', Enumerable.Range(0, 50_000).Select(step => FormattableString.Invariant(
            $"[{121.4 + (0.05 * Math.Cos(step * Math.PI / 25_000)):0.00000},{31.2 + (0.05 * Math.Sin(step * Math.PI / 25_000)):0.00000}]")));
        var shape = "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":\"marsh\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + points + "]]}}]}";

        Report(shape).ToHtml().Length.Should().BeLessThan(400_000);
    }

    private static List<string[]> Table(IDocument page) =>
        [.. page.QuerySelectorAll(".space table").First().QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];

    private static decimal Number(IElement mark, string name) => decimal.Parse(mark.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static IDocument Page(string geometry) => Pages.Parse(Report(geometry).ToHtml());

    private static PlanReport Report(string geometry) => Pages.Report("xiwan-fyp15", Language.Chinese, new() { Geometry = geometry });
}
