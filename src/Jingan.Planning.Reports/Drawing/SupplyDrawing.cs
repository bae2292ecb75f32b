using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The last two sections: what is to be supplied, and where everything is from.</summary>
internal static class SupplyDrawing
{
    private const int SmallCard = 9;

    public static void Draw(Canvas canvas, SupplySection section)
    {
        var html = canvas.Html;
        if (section.Cards.Count == 0)
        {
            html.Line("p", section.Empty, ("class", "empty"));
            return;
        }

        html.Line("p", section.Lead, ("class", "lead"));
        var small = section.Cards.Where(card => card.Lines.Count <= SmallCard).ToList();
        var large = section.Cards.Except(small).ToList();
        var isOne = small.Count == 0 || large.Count == 0;
        using var cards = html.Tag("div", ("class", isOne ? "cards one" : "cards"));
        foreach (var side in new[] { small, large })
        {
            if (side.Count == 0)
                continue;
            using var column = html.Tag("div");
            foreach (var card in side)
                Card(canvas, card);
        }
    }

    private static void Card(Canvas canvas, SupplyCard card)
    {
        var html = canvas.Html;
        using var box = html.Tag("div", ("class", card.Lines.Count > SmallCard ? "card big" : "card"));
        using (html.Tag("h3"))
        {
            html.Text(card.Title);
            html.Line("span", canvas.Tongue.Say($"{card.Count}项", canvas.Tongue.Count(card.Count)));
        }

        html.Line("p", card.Lead);
        using (html.Tag("ul"))
        {
            foreach (var line in card.Lines)
            {
                using var item = html.Tag("li");
                html.Line("a", line.Number, ("href", canvas.Link(line.Anchor)));
                using (html.Tag("span"))
                {
                    html.Line("bdi", line.Name);
                    if (line.IsBinding)
                    {
                        using var force = html.Tag("span", ("class", "frc"));
                        html.Line("b", canvas.Tongue.Say("约束性", "binding"));
                    }
                }

                html.Line("span", line.Wanted);
            }
        }

        if (card.Left > 0)
            html.Line("p", canvas.Tongue.Say($"另有{card.Left}项。", $"{canvas.Tongue.Count(card.Left)} more."));
    }

    public static void Draw(Canvas canvas, SourceSection section)
    {
        var html = canvas.Html;
        Documents(canvas, section.Documents);
        if (section.Notes.Count > 0 || section.LetteredNotes.Count > 0)
            html.Line("h3", canvas.Say(Labels.Notes));
        if (section.Notes.Count > 0)
        {
            using var list = html.Tag("ol", ("class", "notes"));
            for (var place = 0; place < section.Notes.Count; place++)
                html.Line("li", section.Notes[place], ("id", canvas.Id("f" + Canvas.Plain(place + 1))));
        }

        for (var place = 0; place < section.LetteredNotes.Count; place++)
        {
            using var note = html.Tag("p", ("class", "note"), ("id", canvas.Id("l" + (char)('a' + (place % 26)))));
            html.Text((char)('a' + (place % 26)) + "\u2003" + section.LetteredNotes[place]);
        }

        if (section.Command is not { } command)
            return;
        html.Line("h3", canvas.Say(Labels.Again));
        html.Line("code", command);
    }

    private static void Documents(Canvas canvas, IReadOnlyList<SourceDocumentRow> documents)
    {
        var html = canvas.Html;
        if (documents.Count == 0)
        {
            html.Line("p", canvas.Tongue.Say("数据没有记载出处。", "The data record no sources."), ("class", "empty"));
            return;
        }

        using (html.Tag("table", ("class", "docs"), ("role", "table")))
        {
            html.Line("caption", canvas.Say(Labels.Sources));
            using (html.Tag("thead", ("role", "rowgroup")))
            using (html.Tag("tr", ("role", "row")))
            {
                foreach (var (head, look) in new[] { (Labels.Document, ""), (Labels.Short, "c-short"), (Labels.Date, "c-date"),
                    (Labels.Lines, "c-lines") })
                    html.Line("th", canvas.Say(head), ("scope", "col"), ("role", "columnheader"),
                        ("class", look.Length == 0 ? null : look));
            }

            using var body = html.Tag("tbody", ("role", "rowgroup"));
            foreach (var document in documents)
            {
                using var row = html.Tag("tr", ("role", "row"));
                html.Line("th", document.Title, ("scope", "row"), ("role", "rowheader"));
                html.Line("td", document.Short, ("role", "cell"));
                html.Line("td", document.Date, ("role", "cell"));
                html.Line("td", Lines(canvas, document), ("role", "cell"));
            }
        }

        using var literals = html.Tag("details", ("class", "lit"));
        html.Line("summary", canvas.Say(Labels.Literals));
        foreach (var document in documents)
        {
            html.Line("h4", document.Title);
            using var list = html.Tag("ul");
            foreach (var note in document.Notes)
            {
                using var item = html.Tag("li", ("id", canvas.Id("n" + Canvas.Plain(note.Number))));
                html.Text(note.Place);
                if (note.Literal is { } literal)
                    html.Line("bdi", canvas.Tongue.Say($"：“{literal}”", $": “{literal}”"));
            }
        }
    }

    private static string Lines(Canvas canvas, SourceDocumentRow document)
    {
        var lines = document.Notes.Select(note => note.Line).OfType<int>().Distinct().Select(line => Canvas.Plain(line))
            .ToList();
        return lines.Count == 0 ? "—" : canvas.Tongue.List(lines);
    }
}
