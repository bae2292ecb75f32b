using System.Globalization;
using AngleSharp.Dom;

namespace Jingan.Planning.Reports.Tests;

/// <summary>Marks of small multiples stay where they can be read.</summary>
public class MultipleTests
{
    private const decimal Left = 46;
    private const decimal Top = 24;
    private const decimal Bottom = 188;

    private static readonly IDocument Page = Pages.Document("xiwan-fyp15", Language.Chinese);

    [Fact]
    public void Hatching_before_a_break_lies_in_the_frame_and_all_in_one_direction()
    {
        var lines = Page.QuerySelectorAll("svg.mul line.hat").Select(line => (X1: Number(line, "x1"), Y1: Number(line, "y1"), X2: Number(line, "x2"), Y2: Number(line, "y2"))).ToList();

        lines.Should().HaveCountGreaterThan(10);
        lines.Should().OnlyContain(line => line.X1 >= Left && line.X2 > line.X1 && line.Y2 >= Top && line.Y1 <= Bottom);
        lines.Should().OnlyContain(line => Math.Abs(line.X2 - line.X1 - (line.Y1 - line.Y2)) < 0.05m);
    }

    [Fact]
    public void No_target_lies_on_the_foot_of_a_broken_axis() =>
        Page.QuerySelectorAll("svg.mul").Where(picture => picture.QuerySelector("path.zig") is not null && picture.QuerySelector("line.hat") is null)
            .SelectMany(picture => picture.QuerySelectorAll("line.tk")).Select(tick => Number(tick, "y1")).Should().NotBeEmpty().And.OnlyContain(y => y < Bottom - 5);

    [Fact]
    public void The_words_of_a_range_stand_above_its_box()
    {
        var picture = Page.QuerySelectorAll("figure").First(figure => figure.TextContent.Contains("城镇调查失业率"));

        Number(picture.QuerySelectorAll("svg text").First(text => text.TextContent == "3.3～3.6"), "y").Should().BeLessThan(Number(picture.QuerySelector("svg rect.ring")!, "y"));
    }

    private static decimal Number(IElement mark, string name) => decimal.Parse(mark.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
