using Jingan.Planning.Documents.Grammar;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Documents.Tables;

/// <summary>Reads back the sheet or table of figures that <c>export</c> writes: every row says itself what it is, of what, when, how it binds.</summary>
internal sealed class FigureSheet
{
    private static readonly ValueList<DataColumn> Known = PlanSet.Empty.Figures().Columns;
    private static readonly string[] Needed = ["record", "id", "literal", "period", "nameZh", "unit"];
    private readonly Ledger ledger;
    private readonly Dictionary<string, int> places;
    private (string Id, string Literal, string Period) last;

    private FigureSheet(Ledger ledger, Dictionary<string, int> places)
    {
        this.ledger = ledger;
        this.places = places;
    }

    /// <summary>The reader of a table whose first row holds the headings of such a sheet, in either language; null for every other table.</summary>
    public static FigureSheet? Of(Ledger ledger, DocumentBlock table)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = table.Rows.Count == 0 ? [] : table.Rows[0].Cells;
        for (var column = 0; column < headings.Count; column++)
        {
            if (Known.FirstOrDefault(known => known.Key == headings[column] || Folded(known.Heading.Zh) == headings[column]) is { } known)
                columns.TryAdd(known.Key, column);
        }

        return Array.TrueForAll(Needed, columns.ContainsKey) ? new(ledger, columns) : null;
    }

    public void Read(TableRow row)
    {
        var passage = places["literal"] < row.Passages.Count ? row.Passages[places["literal"]] : null;
        var statement = passage is null ? null : Statement(row, passage);
        for (var column = 0; column < row.Passages.Count; column++)
        {
            var tokens = NumberScanner.Scan(row.Passages[column].Text);
            ledger.Counted(tokens.Count);
            if (column == places["literal"] && statement is not null)
                ledger.Add([statement], tokens.Count);
            else
                tokens.ForEach(token => ledger.Leave(row.Passages[column], token, NotFigures.Column));
        }
    }

    private DraftStatement? Statement(TableRow row, Text.Passage passage)
    {
        var (record, literal, period) = (Cell(row, "record"), passage.Text, Cell(row, "period"));
        var key = (Cell(row, "id") + Cell(row, "target"), literal, period);
        if (record is not ("target" or "commitment" or "observation") || literal.Length == 0 || Cell(row, "indicator").Length == 0 || last == key)
            return null;

        last = key;
        var isTarget = record != "observation";
        var unit = Cell(row, "unit");
        var name = Cell(row, "nameZh");
        var wording = Given(row, "wording") ?? literal;
        var reading = WordingReader.Read(wording, isTarget, name, unit.Length > 0 ? unit : null);
        if (!reading.IsRead)
            return null;

        var place = passage.PlaceAt(0);
        return new()
        {
            Role = record switch { "target" => DraftRole.Target, "commitment" => DraftRole.Commitment, _ => DraftRole.Observation },
            Line = passage.Line,
            Start = place,
            Length = passage.PlaceAt(literal.Length - 1) - place + 1,
            Literal = passage.Literal(0, literal.Length),
            Wording = wording,
            Subject = name,
            Unit = unit.Length > 0 ? unit : null,
            Basis = Given(row, "basis"),
            Period = period,
            PlanKind = isTarget ? Given(row, "planKind") ?? "annual-plan" : null,
            PlanPeriod = isTarget ? Given(row, "planPeriod") ?? period : null,
            Force = Given(row, "force"),
            Place = isTarget ? null : Given(row, "place"),
            IsEstimated = Cell(row, "status") == "estimated",
            Section = Given(row, "section"),
            Item = Given(row, "no"),
            Kind = reading.Kind,
            Indicator = Cell(row, "indicator"),
            Id = Given(row, record == "commitment" ? "target" : "id"),
        };
    }

    private string? Given(TableRow row, string key) => Cell(row, key) is { Length: > 0 } cell ? cell : null;

    private string Cell(TableRow row, string key) => places.TryGetValue(key, out var column) && column < row.Cells.Count ? row.Cells[column] : "";

    /// <summary>Headings as the text of a document folds them.</summary>
    private static string Folded(string heading) => heading.Replace('(', '（').Replace(')', '）');
}
