using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The sixth section: the scheme with its tables, and lineage through several plans.</summary>
internal static class SpaceDrawing
{
    public static void Draw(Canvas canvas, SpaceSection section)
    {
        if (section.Scheme is not { } scheme)
        {
            canvas.Html.Line("p", section.Empty, ("class", "empty"));
            return;
        }

        var html = canvas.Html;
        using (html.Tag("div", ("class", "space")))
        {
            using (html.Tag("div"))
            {
                if (section.Map is { } map)
                    MapPicture.Draw(canvas, map);
                else
                    Pictures(canvas, scheme);
            }

            using (html.Tag("div"))
                Tables(canvas, scheme, section.Map);
        }

        if (section.Flow is { } flow)
        {
            html.Line("h3", canvas.Say(Labels.Lineage));
            FlowDrawing.Draw(canvas, flow);
        }
    }

    private static void Pictures(Canvas canvas, Scheme scheme)
    {
        new SchemePicture(canvas, scheme, isSlim: false).Draw();
        new SchemePicture(canvas, scheme, isSlim: true).Draw();
    }

    private static void Tables(Canvas canvas, Scheme scheme, ZoneMap? map)
    {
        var html = canvas.Html;
        html.Line("h3", scheme.Pattern);
        html.Line("p", map?.HowToRead ?? scheme.HowToRead, ("class", "note"));
        if (map is not null)
            MapPicture.Table(canvas, map);
        if (scheme.Areas.Count > 0)
            Areas(canvas, scheme);
        foreach (var note in map is null ? [.. scheme.Notes, .. scheme.Doubts] : scheme.Doubts)
            html.Line("p", note, ("class", "note"));
        if (scheme.Sides.Count == 0)
            return;
        using var details = html.Tag("details", ("open", ""), ("class", "onpaper"));
        html.Line("summary", canvas.Say(Labels.SideTable));
        Sides(canvas, scheme);
    }

    private static void Areas(Canvas canvas, Scheme scheme)
    {
        var html = canvas.Html;
        using var table = html.Tag("table");
        html.Line("caption", canvas.Tongue.Say("面积（平方公里）", "Areas (km²)"));
        using (html.Tag("thead"))
        using (html.Tag("tr"))
        {
            html.Line("th", canvas.Say(Labels.Zone), ("scope", "col"));
            html.Line("th", canvas.Say(Labels.Area), ("scope", "col"), ("class", "num"));
            html.Line("th", canvas.Say(Labels.CoreArea), ("scope", "col"), ("class", "num"));
        }

        using var body = html.Tag("tbody");
        foreach (var row in scheme.Areas)
        {
            using var line = html.Tag("tr", ("class", row.IsSum ? "bind" : null));
            html.Line("th", row.Name, ("scope", "row"));
            html.Line("td", row.Area, ("class", "num"));
            html.Line("td", row.Core, ("class", "num"));
        }
    }

    private static void Sides(Canvas canvas, Scheme scheme)
    {
        var html = canvas.Html;
        using var table = html.Tag("table");
        html.Line("caption", canvas.Say(Labels.SideTable), ("class", "sr"));
        using (html.Tag("thead"))
        using (html.Tag("tr"))
        {
            html.Line("th", canvas.Say(Labels.Zone), ("scope", "col"));
            html.Line("th", canvas.Say(Labels.SideTable), ("scope", "col"));
        }

        using var body = html.Tag("tbody");
        foreach (var row in scheme.Sides)
        {
            using var line = html.Tag("tr");
            html.Line("th", row.Name, ("scope", "row"));
            using var cell = html.Tag("td");
            foreach (var (side, features) in row.Sides)
                html.Line("div", side + canvas.Tongue.Say("：", ": ") + features);
        }
    }
}
