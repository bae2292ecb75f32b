using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>What all sections draw with: verdict marks, cells with their source, headings.</summary>
internal sealed class Canvas(HtmlWriter html, Tongue tongue, string prefix)
{
    public HtmlWriter Html => html;

    public Tongue Tongue => tongue;

    public string Say(Name words) => tongue.Say(words);

    /// <summary>An id of this page's own; several pages may stand in one document.</summary>
    public string Id(string name) => prefix + name;

    public string Link(string name) => "#" + prefix + name;

    /// <summary>The class of a verdict.</summary>
    public static string ClassOf(PageVerdict verdict) => verdict switch
    {
        PageVerdict.Met => "met",
        PageVerdict.NotMet => "unmet",
        PageVerdict.Behind => "behind",
        PageVerdict.NotDue => "notdue",
        _ => "open",
    };

    /// <summary>A verdict's mark, which always stands beside its word.</summary>
    public void Icon(PageVerdict verdict)
    {
        using var svg = html.Tag("svg", ("class", "ico"), ("viewBox", "0 0 16 16"), ("aria-hidden", "true"));
        switch (verdict)
        {
            case PageVerdict.Met:
                html.Disc("v-met", 8, 8, 7);
                html.Path("v-line", (4.6m, 8.3m), (7, 10.8m), (11.4m, 5.6m));
                break;
            case PageVerdict.NotMet:
                html.Bar("v-unmet", 1.5m, 1.5m, 13, 13, 1);
                html.Path("v-line", (5, 5), (11, 11));
                html.Path("v-line", (11, 5), (5, 11));
                break;
            case PageVerdict.Behind:
                html.Shape("v-behind", (8, 1), (15.4m, 14.6m), (0.6m, 14.6m));
                html.Path("v-line", (8, 6), (8, 9.6m));
                html.Path("v-line", (8, 12.2m), (8, 12.3m));
                break;
            case PageVerdict.NotDue:
                html.Disc("v-notdue", 8, 8, 6.4m);
                html.Path("v-notdue", (8, 4.2m), (8, 8), (10.8m, 9.6m));
                break;
            default:
                html.Disc("v-open", 8, 8, 6.6m);
                html.Words("v-q", 8, 12, "?", "middle");
                break;
        }
    }

    /// <summary>A verdict with its mark.</summary>
    public void Verdict(PageVerdict verdict, string word)
    {
        using var v = html.Tag("span", ("class", "v " + ClassOf(verdict)));
        Icon(verdict);
        html.Line("b", word);
    }

    /// <summary>A text that leads to its source.</summary>
    public void Figure(string text, int? source)
    {
        if (source is { } number)
            html.Line("a", text, ("class", "src"), ("href", Link("n" + Plain(number))));
        else
            html.Line("span", text);
    }

    /// <summary>A cell's content; a dash with a hidden word for nothing.</summary>
    public void Content(Cell? cell)
    {
        if (cell is null)
        {
            Nothing();
            return;
        }

        Figure(cell.Text, cell.Source);
        if (cell.Second is not null)
            html.Line("small", cell.Second);
    }

    public void Nothing()
    {
        html.Line("span", "—", ("aria-hidden", "true"), ("class", "hush"));
        html.Line("span", Say(Labels.Nothing), ("class", "sr"));
    }

    /// <summary>Numbers of notes behind a name.</summary>
    public void Notes(IReadOnlyList<int> notes)
    {
        for (var place = 0; place < notes.Count; place++)
        {
            var note = notes[place];
            using var sup = html.Tag("sup");
            if (place > 0)
                html.Text(", ");
            html.Line("a", Plain(note), ("href", Link("f" + Plain(note))),
                ("aria-label", tongue.Say($"注{note}", $"note {note}")));
        }
    }

    public static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => HtmlWriter.Number(share * 100) + "%";
}
