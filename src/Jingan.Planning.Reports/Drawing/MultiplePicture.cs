using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>One small multiple: 340 × 216, the same years in each.</summary>
internal sealed class MultiplePicture
{
    private const decimal Left = 46;
    private const decimal Top = 24;
    private const decimal Bottom = 188;
    private const decimal Caretted = 8;
    private readonly HtmlWriter html;
    private readonly Multiple picture;
    private readonly (int First, int Last) years;
    private readonly (int First, int Last, string Name) ground;
    private readonly ValueScale scale;
    private readonly LabelPlaces labels = new(Left - 6, 338, 12, Bottom + 2);
    private readonly Canvas canvas;
    private readonly decimal right;

    public MultiplePicture(Canvas canvas, Multiple picture, (int First, int Last) years, (int First, int Last, string Name) ground)
    {
        this.canvas = canvas;
        html = canvas.Html;
        this.picture = picture;
        this.years = years;
        this.ground = ground;
        scale = ValueScale.Of(picture);
        right = canvas.Tongue.IsChinese ? 290 : 276;
    }

    public void Draw()
    {
        using var svg = html.Tag("svg", ("class", "mul"), ("viewBox", "0 0 340 216"), ("role", "img"),
            ("aria-labelledby", canvas.Id(picture.Anchor + "t") + " " + canvas.Id(picture.Anchor + "d")));
        html.Line("title", picture.Name, ("id", canvas.Id(picture.Anchor + "t")));
        html.Line("desc", picture.Sentence, ("id", canvas.Id(picture.Anchor + "d")));
        Ground();
        Axes();
        Breaks();
        foreach (var mean in picture.Means)
            html.Stroke("mean", At(mean.First) - Half, Of(mean.Value), At(mean.Last) + Half, Of(mean.Value));
        foreach (var path in picture.Paths)
            Path(path);
        Joins();
        KeepMarks();
        foreach (var plan in picture.YearPlans)
            YearPlan(plan);
        foreach (var point in picture.Actuals)
            Point(point);
        foreach (var path in picture.Paths)
            PathLabel(path);
        foreach (var mean in picture.Means)
            MeanWords(mean);
        foreach (var point in picture.Actuals)
            Label("b h", point.Label, At(point.Year), TopOf(point.Value));
    }

    private decimal Half => years.Last == years.First ? 20 : (right - Left - 8) / (years.Last - years.First) / 2;

    private decimal At(int year) => At((decimal)year);

    private decimal At(decimal year)
    {
        if (years.Last == years.First)
            return (Left + right) / 2;
        return Left + 8 + ((Math.Clamp(year, years.First, years.Last) - years.First) * (right - Left - 8) / (
            years.Last - years.First));
    }

    private decimal Of(decimal value) => Bottom - (scale.Share(value) * (Bottom - Top));

    /// <summary>Where a mark ends above: a box at its upper end, an arrow at its head.</summary>
    private decimal TopOf(Figure value)
    {
        var place = Of(value.Place ?? 0);
        if (value.High is not { } high)
            return place - 8;
        return value is { IsPoint: false, About: null, Low: not null } ? Of(high) : place;
    }

    private bool IsShown(int year) => year >= years.First && year <= years.Last;

    private void Ground()
    {
        var from = Math.Max(Left, At(ground.First) - (ground.First > years.First ? Half : 0));
        var to = Math.Min(right + 8, At(ground.Last) + (ground.Last < years.Last ? Half : 0));
        html.Bar("gnd", from, Top - 4, to - from, Bottom - Top + 4);
        html.Words(null, (from + to) / 2, 14, ground.Name, "middle");
    }

    private void Axes()
    {
        for (var step = 0; step <= ValueScale.Steps; step++)
        {
            var value = scale.Start + (scale.Step * step);
            if (step > 0)
                html.Stroke("gl", Left, Of(value), right + 6, Of(value));
            html.Words(null, Left - 6, Of(value) + 4, canvas.Tongue.Number(Goal.Trimmed(value)), "end");
        }

        html.Stroke("ax", Left, Bottom, right + 6, Bottom);
        if (scale.IsBroken)
            html.Path("zig", (Left, Bottom), (Left, Bottom - 3), (Left - 4, Bottom - 5), (Left + 4, Bottom - 9),
                (Left, Bottom - 11), (Left, Bottom - 14));
        var last = -100m;
        foreach (var year in new[] { years.First, ground.First - 1, ground.Last, years.Last }.Distinct()
            .Where(IsShown).Order())
        {
            if (At(year) - last < 32)
                continue;
            html.Words(null, At(year), Bottom + 17, Canvas.Plain(year), "middle");
            last = At(year);
        }
    }

    private void Breaks()
    {
        foreach (var change in picture.Breaks.Where(change => change.Year > years.First && change.Year <= years.Last))
        {
            var x = At(change.Year - 0.5m);
            Hatch(x);
            List<(decimal, decimal)> zig = [];
            for (var step = 0; step * 6 <= Bottom - Top; step++)
                zig.Add((x + (step % 2 == 0 ? -2 : 2), Top + (step * 6)));
            html.Path("zig", [.. zig]);
            html.Words("h", x + 5, labels.Beside(change.Label, x + 5, Top + 10), change.Label);
        }
    }

    /// <summary>Lines at 45°, cut at the frame, over what lies before a place.</summary>
    private void Hatch(decimal right)
    {
        for (var sum = Left + Top + 9; sum < right + Bottom; sum += 9)
        {
            var (from, to) = (Math.Max(Left, sum - Bottom), Math.Min(right, sum - Top));
            html.Stroke("hat", from, sum - from, to, sum - to);
        }
    }

    private void Path(PlanPath path)
    {
        if (path.Value.Place is not { } place || !IsShown(path.Last))
            return;

        if (path.IsMean)
        {
            Mean(path, place);
            return;
        }

        var end = At(path.Last);
        if (path.Value is { IsPoint: false, Low: { } low, High: { } high })
        {
            if (path.Base is { } start)
                html.Shape(path.IsNext ? "fan2" : "fan", (At(path.First), Of(start)), (end, Of(high)), (end, Of(low)));
            html.Stroke("pbar", end, Of(high), end, Of(low));
            return;
        }

        if (path.Base is { } from)
            html.Stroke("pl", At(path.First), Of(from), end - 7, Of(place));
        html.Stroke("tk", end - 7, Of(place), end + 7, Of(place));
        Caret(path.Side, end, Of(place));
    }

    private void Mean(PlanPath path, decimal place)
    {
        var from = At(path.First) - (IsShown(path.First - 1) ? Half : 0);
        var to = At(path.Last) + (IsShown(path.Last + 1) ? Half : 0);
        if (path.Value is { IsPoint: false, Low: { } low, High: { } high })
            html.Bar("band", from, Of(high), to - from, Of(low) - Of(high));
        else
            html.Stroke("pbar", from, Of(place), to, Of(place));
    }

    private void Caret(GoalSide side, decimal x, decimal y)
    {
        if (side == GoalSide.Right)
            html.Path("tk2", (x - 4, y - 5), (x, y - 9), (x + 4, y - 5));
        else if (side == GoalSide.Left)
            html.Path("tk2", (x - 4, y + 5), (x, y + 9), (x + 4, y + 5));
    }

    /// <summary>A line from year to year, dots over years without a figure, nothing over a break; yearly quantities are not joined.</summary>
    private void Joins()
    {
        if (picture.IsYearly)
            return;
        for (var place = 1; place < picture.Actuals.Count; place++)
        {
            var (from, to) = (picture.Actuals[place - 1], picture.Actuals[place]);
            if (picture.Breaks.Any(change => change.Year > from.Year && change.Year <= to.Year) || !IsShown(from.Year))
                continue;
            html.Stroke(to.Year - from.Year == 1 ? "ln" : "dot", At(from.Year), Of(from.Value.Place ?? 0), At(to.Year),
                Of(to.Value.Place ?? 0));
        }
    }

    private void KeepMarks()
    {
        foreach (var point in picture.Actuals)
            labels.Keep(At(point.Year), Of(point.Value.Place ?? 0), 5);
        foreach (var plan in picture.YearPlans)
            labels.Keep(At(plan.Year), Of(plan.Value.Place ?? 0), 5);
        foreach (var path in picture.Paths.Where(path => !path.IsMean))
        {
            labels.Keep(At(path.Last), Of(path.Value.Place ?? 0), 5);
            if (HasCaretAbove(path))
                labels.Keep(At(path.Last), Of(path.Value.Place ?? 0) - 7, 4);
        }
    }

    /// <summary>Whether the end of a path carries a caret upwards: more than the number is fine, and it is no range.</summary>
    private static bool HasCaretAbove(PlanPath path) =>
        path.Side == GoalSide.Right && path.Value is not { IsPoint: false, Low: not null, High: not null };

    private void YearPlan(YearPlan plan)
    {
        if (!IsShown(plan.Year) || plan.Value.Place is not { } place)
            return;

        var (x, y) = (At(plan.Year), Of(place));
        if (plan.Value is { IsPoint: false, Low: { } low, High: { } high })
        {
            html.Bar("po", x - 4, Math.Min(Of(high), y - 3), 8, Math.Max(6, Of(low) - Of(high)));
            return;
        }

        html.Diamond("po", x, y, 5.5m);
        if (plan.Value.High is null)
            html.Path("tk2", (x, y - 6), (x, y - 13), (x - 3, y - 10), (x, y - 13), (x + 3, y - 10));
    }

    private void Point(SeriesPoint point)
    {
        if (!IsShown(point.Year) || point.Value.Place is not { } place)
            return;

        var (x, y) = (At(point.Year), Of(place));
        if (picture.IsYearly)
            html.Stroke("stem", x, Of(Math.Max(0, scale.Start)), x, y);
        if (point.Value is { IsPoint: false, About: null, Low: { } low, High: { } high })
            html.Bar("ring", x - 5, Of(high), 10, Math.Max(5, Of(low) - Of(high)), 1);
        else
            html.Disc(point.IsEstimate ? "ring" : "act", x, y, 4.6m);
        if (point.Value.High is null)
            html.Path("bs", (x, y - 6), (x, y - 14), (x - 3, y - 11), (x, y - 14), (x + 3, y - 11));
        else if (point.Value.Low is null)
            html.Path("bs", (x, y + 6), (x, y + 14), (x - 3, y + 11), (x, y + 14), (x + 3, y + 11));
    }

    private void PathLabel(PlanPath path)
    {
        if (path.Value.Place is not { } place || !IsShown(path.Last))
            return;

        if (path.IsMean)
        {
            MeanLabel(path, place);
            return;
        }

        var beside = At(path.Last) + 10;
        if (beside + TextFit.Width(path.Label, 12) > 339)
        {
            Label("pb h", path.Label, At(path.Last), Of(path.Value.High ?? place) - (HasCaretAbove(path) ? Caretted : 0));
            return;
        }

        html.Words("pb h", beside, labels.Beside(path.Label, beside, Of(place) + 4), path.Label);
    }

    private void MeanWords(PeriodMean mean)
    {
        var x = At(mean.First);
        html.Words("h", x, labels.Beside(mean.Label, x, Of(mean.Value) + 17), mean.Label);
    }

    private void MeanLabel(PlanPath path, decimal place)
    {
        var x = At(path.Last) + (IsShown(path.Last + 1) ? Half : 0) + 4;
        var width = TextFit.Width(path.Label, 12);
        if (x + width <= 338)
        {
            html.Words("pb h", x, labels.Beside(path.Label, x, Of(place) + 4), path.Label);
            return;
        }

        var y = Of(path.Value.High ?? place) - 6;
        html.Words("pb h", 338, labels.Beside(path.Label, 338 - width, y), path.Label, "end");
    }

    private void Label(string look, string text, decimal x, decimal y)
    {
        var (at, on) = labels.Place(text, x, y);
        html.Words(look, at, on, text, "middle");
    }
}
