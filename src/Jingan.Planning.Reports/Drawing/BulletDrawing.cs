using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>A bullet bar: base, actual and target of one row, with what is not exact, not whole or not known drawn as such.</summary>
internal static class BulletDrawing
{
    private const decimal Axis = 15;
    private const decimal RegionTop = 6;
    private const decimal RegionHeight = 18;

    public static void Draw(Canvas canvas, Bullet bullet, string description)
    {
        if (bullet.Frame is { } words)
        {
            canvas.Html.Line("div", words, ("class", "frame"));
            return;
        }

        if (bullet.Target is not { } target)
            return;

        var html = canvas.Html;
        var scale = BulletScale.Of(bullet);
        using (html.Tag("svg", ("class", "bul"), ("viewBox", "0 0 236 30"), ("role", "img"),
            ("aria-label", description)))
        {
            if (bullet.Actual is not null && !bullet.IsPartial)
                html.Stroke("trk", BulletScale.Left, Axis, BulletScale.Right, Axis);
            Region(html, bullet, scale);
            Label(html, bullet, scale);
            if (bullet.Due is { } due)
                Due(canvas, scale.Within(due));
            Actual(html, bullet, scale);
            Target(html, bullet, target, scale);
        }
    }

    private static void Region(HtmlWriter html, Bullet bullet, BulletScale scale)
    {
        var look = bullet.Actual is null ? "pale" : "reg";
        if (bullet.OtherEnd is { } end)
        {
            var from = Math.Min(BulletScale.Middle, scale.Within(end));
            html.Bar(look, from, RegionTop, Math.Abs(scale.Within(end) - BulletScale.Middle), RegionHeight);
            return;
        }

        if (bullet.Side == GoalSide.Right)
            html.Bar(look, BulletScale.Middle, RegionTop, BulletScale.Right - BulletScale.Middle, RegionHeight);
        else if (bullet.Side == GoalSide.Left)
            html.Bar(look, BulletScale.Left, RegionTop, BulletScale.Middle - BulletScale.Left, RegionHeight);
    }

    private static void Target(HtmlWriter html, Bullet bullet, decimal target, BulletScale scale)
    {
        html.Stroke("tk", scale.At(target), 3, scale.At(target), 27);
        if (bullet.OtherEnd is { } end && !scale.IsBeyond(end))
            html.Stroke("tk2", scale.At(end), 5, scale.At(end), 25);
        if (bullet.IsStrict)
            html.Disc("po", scale.At(target), 3.5m, 3);
    }

    private static void Label(HtmlWriter html, Bullet bullet, BulletScale scale)
    {
        var isBase = bullet is { Actual: null, Base: { } start } && !scale.IsBeyond(start)
            && scale.At(start) < BulletScale.Middle - 40 && start != 0;
        if (isBase)
            html.Stroke("bs", scale.At(bullet.Base!.Value), 8, scale.At(bullet.Base.Value), 22);
        if (bullet.Label is not { } label || bullet.IsPartial)
            return;
        if (isBase)
            html.Words(null, scale.At(bullet.Base!.Value) + 6, 19, label);
        else if (bullet.Side == GoalSide.Left && bullet.OtherEnd is null)
            html.Words(null, BulletScale.Middle + 8, 19, label);
        else
            html.Words(null, BulletScale.Middle - 7, 19, label, "end");
    }

    private static void Due(Canvas canvas, decimal x)
    {
        canvas.Html.Stroke("due", x, 6, x, 24);
        var words = canvas.Tongue.Say("应到", "due");
        if (x > BulletScale.Middle - 30)
            canvas.Html.Words("h", x - 4, 7, words, "end");
        else
            canvas.Html.Words("h", x + 4, 7, words);
    }

    private static void Actual(HtmlWriter html, Bullet bullet, BulletScale scale)
    {
        if (bullet.Actual is not { } actual || actual.Place is not { } place)
            return;

        var start = bullet.Base is { } from ? scale.Within(from) : scale.Within(0);
        if (bullet.Base is { } known && !scale.IsBeyond(known))
            html.Stroke("bs", scale.At(known), 8, scale.At(known), 22);
        if (scale.IsBeyond(place))
        {
            Beyond(html, start, scale.At(place) > BulletScale.Middle);
            return;
        }

        if (bullet.IsPartial)
        {
            Partial(html, bullet, start, scale.At(place));
            return;
        }

        if (actual is { IsPoint: true, About: null })
            Point(html, start, scale.At(place), bullet.IsEstimate);
        else if (actual is { Low: { } low, High: { } high })
            Range(html, start, scale.Within(low), scale.Within(high));
        else
            OpenEnd(html, start, scale.At(place), actual.High is null ? 1 : -1);
    }

    private static void Point(HtmlWriter html, decimal start, decimal end, bool isEstimate)
    {
        html.Bar("act", Math.Min(start, end), Axis - 3, Math.Abs(end - start), 6);
        html.Disc(isEstimate ? "ring" : "act", end, Axis, 5);
    }

    private static void Range(HtmlWriter html, decimal start, decimal low, decimal high)
    {
        var near = start <= low ? low : high;
        html.Bar("act", Math.Min(start, near), Axis - 3, Math.Abs(near - start), 6);
        html.Bar("ring", low, Axis - 6, Math.Max(4, high - low), 12, 1);
    }

    private static void OpenEnd(HtmlWriter html, decimal start, decimal end, int direction)
    {
        html.Bar("act", Math.Min(start, end), Axis - 3, Math.Abs(end - start), 6);
        html.Path("bs", (end + direction, Axis - 6), (end + (9 * direction), Axis), (end + direction, Axis + 6));
    }

    private static void Partial(HtmlWriter html, Bullet bullet, decimal start, decimal end)
    {
        html.Bar("act", Math.Min(start, end), Axis + 1, Math.Max(3, Math.Abs(end - start)), 6);
        html.Path("dash", (end + 2, Axis + 1), (BulletScale.Middle - 5, Axis + 1), (BulletScale.Middle - 5, Axis + 7),
            (end + 2, Axis + 7));
        if (bullet.Label is { } label)
            html.Words(null, (end + BulletScale.Middle) / 2, 12, label, "middle");
    }

    private static void Beyond(HtmlWriter html, decimal start, bool isRight)
    {
        var direction = isRight ? 1 : -1;
        var end = isRight ? BulletScale.Right : BulletScale.Left;
        html.Bar("act", Math.Min(start, end - (10 * direction)), Axis - 3, Math.Abs(end - (10 * direction) - start), 6);
        html.Shape("act", (end, Axis), (end - (12 * direction), Axis - 7), (end - (12 * direction), Axis + 7));
        foreach (var cut in new[] { 26m, 20m })
            html.Stroke("cut", end - (cut * direction) - 2, Axis + 5, end - (cut * direction) + 2, Axis - 5);
    }
}
