namespace Jingan.Planning.Reports.Markup;

/// <summary>The marks of which all pictures are made. Places are in the picture's own units, to two decimals.</summary>
internal static class Svg
{
    public static void Bar(this HtmlWriter html, string look, decimal x, decimal y, decimal width, decimal height,
        decimal radius = 0) =>
        html.Mark(
            "rect",
            ("class", look),
            ("x", HtmlWriter.Number(x)),
            ("y", HtmlWriter.Number(y)),
            ("width", HtmlWriter.Number(Math.Max(0, width))),
            ("height", HtmlWriter.Number(Math.Max(0, height))),
            ("rx", radius == 0 ? null : HtmlWriter.Number(radius)));

    public static void Stroke(this HtmlWriter html, string look, decimal x1, decimal y1, decimal x2, decimal y2) =>
        html.Mark(
            "line",
            ("class", look),
            ("x1", HtmlWriter.Number(x1)),
            ("y1", HtmlWriter.Number(y1)),
            ("x2", HtmlWriter.Number(x2)),
            ("y2", HtmlWriter.Number(y2)));

    public static void Disc(this HtmlWriter html, string look, decimal x, decimal y, decimal radius) =>
        html.Mark("circle", ("class", look), ("cx", HtmlWriter.Number(x)), ("cy", HtmlWriter.Number(y)),
            ("r", HtmlWriter.Number(radius)));

    public static void Shape(this HtmlWriter html, string look, params ReadOnlySpan<(decimal X, decimal Y)> points) =>
        html.Mark("path", ("class", look), ("d", Line(points) + "Z"));

    /// <summary>The data of one closed outline.</summary>
    public static string Closed(IReadOnlyList<(decimal X, decimal Y)> points) => Line([.. points]) + "Z";

    public static void Path(this HtmlWriter html, string look, params ReadOnlySpan<(decimal X, decimal Y)> points) =>
        html.Mark("path", ("class", look), ("d", Line(points)));

    public static void Curve(this HtmlWriter html, string look, decimal x1, decimal y1, decimal x2, decimal y2)
    {
        var middle = HtmlWriter.Number((x1 + x2) / 2);
        html.Mark(
            "path",
            ("class", look),
            ("d", $"M{Point(x1, y1)}C{middle} {HtmlWriter.Number(y1)} {middle} {HtmlWriter.Number(y2)} {Point(x2, y2)}"));
    }

    public static void Words(this HtmlWriter html, string? look, decimal x, decimal y, string text,
        string? anchor = null) =>
        html.Line("text", text, ("class", look), ("x", HtmlWriter.Number(x)), ("y", HtmlWriter.Number(y)),
            ("text-anchor", anchor));

    /// <summary>A lozenge standing on its point.</summary>
    public static void Diamond(this HtmlWriter html, string look, decimal x, decimal y, decimal half) =>
        html.Shape(look, (x, y - half), (x + half, y), (x, y + half), (x - half, y));

    private static string Line(ReadOnlySpan<(decimal X, decimal Y)> points)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (x, y) in points)
            text.Append(text.Length == 0 ? 'M' : 'L').Append(Point(x, y));
        return text.ToString();
    }

    private static string Point(decimal x, decimal y) => HtmlWriter.Number(x) + " " + HtmlWriter.Number(y);
}
