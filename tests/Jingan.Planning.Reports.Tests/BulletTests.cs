using AngleSharp.Dom;
using Jingan.Planning.Reports.Drawing;
using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Tests;

/// <summary>Where things stand in a bullet bar, and every state of it.</summary>
public class BulletTests
{
    private static readonly Bullet Plain = new()
    {
        Target = 47,
        Side = GoalSide.Right,
        Base = 40,
        Actual = Figure.Exactly(50.5m)
    };

    [Fact]
    public void The_target_stands_in_the_middle_of_every_bar()
    {
        var random = new Random(3);
        for (var turn = 0; turn < 2000; turn++)
        {
            var bullet = new Bullet
            {
                Target = Number(random),
                Base = random.Next(2) == 0 ? null : Number(random),
                Actual = Figure.Exactly(Number(random))
            };

            BulletScale.Of(bullet).At(bullet.Target!.Value).Should().Be(BulletScale.Middle);
        }
    }

    [Theory]
    [InlineData(40, 52, 65.6, false)]
    [InlineData(35, 30, 28, true)]
    public void A_base_that_is_past_the_target_leaves_the_scale_at_zero(double target, double from, double actual, bool isLessBetter)
    {
        var scale = BulletScale.Of(new() { Target = (decimal)target, Base = (decimal)from, Side = isLessBetter ? GoalSide.Left : GoalSide.Right });

        scale.At(0).Should().BeApproximately(BulletScale.Left, 0.001m);
        scale.IsBeyond((decimal)actual).Should().BeFalse();
    }

    [Fact]
    public void More_stands_farther_right_whatever_the_numbers()
    {
        var random = new Random(4);
        for (var turn = 0; turn < 2000; turn++)
        {
            var scale = BulletScale.Of(new Bullet { Target = Number(random), Base = Number(random) });
            var (one, other) = (Number(random), Number(random));

            scale.At(Math.Max(one, other)).Should().BeGreaterThanOrEqualTo(scale.At(Math.Min(one, other)));
        }
    }

    [Fact]
    public void The_largest_numbers_do_not_throw()
    {
        decimal[] ends = [decimal.MaxValue, decimal.MinValue, 0, 0.0000000000000000000000000001m];
        foreach (var target in ends)
        {
            foreach (var other in ends)
                Draw(new Bullet { Target = target, Base = other, Actual = Figure.Exactly(other) }).Should().NotBeNull();
        }
    }

    [Fact]
    public void Without_a_base_zero_is_at_the_left_end() =>
        BulletScale.Of(new Bullet { Target = 60 }).At(0).Should().Be(BulletScale.Left);

    [Fact]
    public void A_base_above_half_of_the_target_stands_at_a_quarter_of_the_way() =>
        BulletScale.Of(Plain).At(40).Should().Be(BulletScale.Left + ((BulletScale.Middle - BulletScale.Left) / 4));

    [Fact]
    public void What_meets_the_target_lies_right_of_it_where_more_is_better() =>
        Number(Draw(Plain).QuerySelector(".reg")!, "x").Should().Be(BulletScale.Middle);

    [Fact]
    public void What_meets_the_target_lies_left_of_it_where_less_is_better() =>
        Number(Draw(Plain with { Side = GoalSide.Left }).QuerySelector(".reg")!, "x").Should().Be(BulletScale.Left);

    [Fact]
    public void A_range_has_a_second_tick() =>
        Draw(Plain with { OtherEnd = 52 }).QuerySelectorAll(".tk2").Should().HaveCount(1);

    [Fact]
    public void A_strict_bound_has_a_circle_on_its_tick() =>
        Draw(Plain with { IsStrict = true }).QuerySelectorAll("circle.po").Should().HaveCount(1);

    [Fact]
    public void An_exact_actual_ends_in_a_dot_and_an_expected_one_in_an_open_dot()
    {
        Draw(Plain).QuerySelectorAll("circle.act").Should().HaveCount(1);
        Draw(Plain with { IsEstimate = true }).QuerySelectorAll("circle.ring").Should().HaveCount(1);
    }

    [Fact]
    public void An_imprecise_actual_is_an_open_box_over_its_range()
    {
        var box = Draw(Plain with { Actual = new Figure(49, true, 52, true, 50) }).QuerySelector("rect.ring")!;
        var scale = BulletScale.Of(Plain);

        Number(box, "x").Should().BeApproximately(scale.At(49), 0.01m);
        Number(box, "width").Should().BeApproximately(scale.At(52) - scale.At(49), 0.01m);
    }

    [Fact]
    public void An_actual_of_which_only_the_least_is_known_ends_in_an_open_arrow()
    {
        var picture = Draw(Plain with { Actual = new Figure(48, false, null, false) });

        picture.QuerySelectorAll("circle").Should().BeEmpty();
        picture.QuerySelectorAll("path.bs").Should().HaveCount(1);
    }

    [Fact]
    public void What_lies_beyond_the_frame_is_cut_twice_and_ends_in_an_arrow()
    {
        var picture = Draw(Plain with { Actual = Figure.Exactly(900) });

        picture.QuerySelectorAll(".cut").Should().HaveCount(2);
        picture.QuerySelectorAll("path.act").Should().HaveCount(1);
    }

    [Fact]
    public void Some_years_of_a_total_are_a_bar_with_a_dashed_rest()
    {
        var picture = Draw(new Bullet
        {
            Target = 1000,
            Side = GoalSide.Right,
            Actual = Figure.Exactly(80),
            IsPartial = true,
            Label = "4年无数"
        });

        picture.QuerySelectorAll(".dash").Should().HaveCount(1);
        picture.QuerySelector("text")!.TextContent.Should().Be("4年无数");
    }

    [Fact]
    public void A_target_alone_has_a_pale_region_and_says_what_is_missing()
    {
        var picture = Draw(new Bullet { Target = 80, Side = GoalSide.Right, Label = "缺2025年数" });

        picture.QuerySelectorAll(".pale").Should().HaveCount(1);
        picture.QuerySelectorAll(".act").Should().BeEmpty();
        picture.QuerySelector("text")!.TextContent.Should().Be("缺2025年数");
    }

    [Fact]
    public void What_should_have_been_reached_is_a_dotted_tick() =>
        Draw(Plain with { Due = 44 }).QuerySelectorAll(".due").Should().HaveCount(1);

    [Fact]
    public void A_target_in_words_is_a_frame_with_words() =>
        Draw(new Bullet { Frame = "缺市下达数" }).QuerySelector(".frame")!.TextContent.Should().Be("缺市下达数");

    private static IElement Draw(Bullet bullet)
    {
        var html = new HtmlWriter();
        BulletDrawing.Draw(new Canvas(html, new Tongue(Language.Chinese), ""), bullet, "bar");
        return Pages.Parse(html.ToString()).Body!;
    }

    private static decimal Number(IElement mark, string name) =>
        decimal.Parse(mark.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Number(Random random) =>
        decimal.Round((decimal)(random.NextDouble() - 0.3) * (decimal)Math.Pow(10, random.Next(0, 9)),
            random.Next(0, 4));
}
