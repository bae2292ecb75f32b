using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Grammar;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Tables;

/// <summary>Reads a table of targets, of actuals or of tasks by its headings.</summary>
internal sealed partial class TableReader(Ledger ledger, StatementReader prose)
{
    /// <summary>Reads a table; every number token of it goes into the ledger.</summary>
    public void Read(DocumentBlock table, Part part)
    {
        var rows = table.Rows;
        if (FigureSheet.Of(ledger, table) is { } sheet)
        {
            Leave(rows[0].Passages, NotFigures.Heading);
            foreach (var row in rows.Skip(1))
                sheet.Read(row);
            return;
        }

        var headings = Columns.HeadingRows(rows);
        var columns = Columns.Of(rows, headings, part);
        foreach (var row in rows.Take(headings))
            Leave(row.Passages, NotFigures.Heading);

        var hasValues = columns.Exists(column => column.Kind is ColumnKind.Target or ColumnKind.Actual or ColumnKind.Growth);
        var place = columns.FindLastIndex(column => column is { Kind: ColumnKind.Name, IsCalled: true });
        if (place < 0)
            place = columns.FindLastIndex(column => column.Kind == ColumnKind.Name);
        if (place < 0 && hasValues)
            place = columns.FindIndex(column => column.Kind == ColumnKind.Other);
        var state = new State();
        foreach (var row in rows.Skip(headings))
        {
            if (hasValues && place >= 0)
                Row(row, columns, place, part, state);
            else
                Prose(row, columns, part);
        }
    }

    /// <summary>What a row takes from the rows above it.</summary>
    private sealed class State
    {
        public string Name { get; set; } = "";

        public string Group { get; set; } = "";

        public string Force { get; set; } = "";

        public decimal? Difference { get; set; }
    }

    private void Row(TableRow row, List<Column> columns, int place, Part part, State state)
    {
        var filled = row.Cells.Count(cell => cell.Length > 0);
        if (filled == 1 || (filled == 2 && row.Cells[0].Length > 0 && NumberedGroup().IsMatch(row.Cells[0]) && row.Cells.Skip(2).All(cell => cell.Length == 0)))
        {
            state.Group = row.Cells.Last(cell => cell.Length > 0);
            Leave(row.Passages, NotFigures.Heading);
            return;
        }

        var (name, unit) = NameOf(row, columns, place, state);
        var (no, force) = ("", "");
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var kind = column < columns.Count ? columns[column].Kind : ColumnKind.Other;
            if (kind == ColumnKind.Number)
                no = row.Cells[column];
            else if (kind == ColumnKind.Unit && row.Cells[column].Length > 0)
                unit = row.Cells[column];
            else if (kind == ColumnKind.Force)
                force = row.Cells[column];
        }

        state.Force = force.Length > 0 ? force : state.Force;
        state.Difference = Level(row, columns, ColumnKind.Target) - Level(row, columns, ColumnKind.Actual);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var passage = row.Passages[column];
            var described = column < columns.Count ? columns[column] : columns[^1];
            if (described.Kind is ColumnKind.Target or ColumnKind.Actual or ColumnKind.Growth)
                Value(passage, described, name, described.Unit.Length > 0 ? described.Unit : unit, no, state, part);
            else
                Leave([passage], ReasonOf(described.Kind));
        }
    }

    /// <summary>The last level that columns of a kind give; null where they give none.</summary>
    private static decimal? Level(TableRow row, List<Column> columns, ColumnKind kind)
    {
        var column = columns.FindLastIndex(column => column.Kind == kind && !column.IsTotal && !column.IsCompletion);
        return column >= 0 && column < row.Cells.Count ? CellReader.NumberOf(row.Cells[column]) : null;
    }

    private static string ReasonOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => NotFigures.Ordinal,
        ColumnKind.Name or ColumnKind.Group or ColumnKind.Unit => NotFigures.Name,
        _ => NotFigures.Column,
    };

    /// <summary>The name of a row, without marks, with its unit where that stands in brackets; a sub-row takes the name above it.</summary>
    private static (string Name, string Unit) NameOf(TableRow row, List<Column> columns, int place, State state)
    {
        var cell = place < row.Cells.Count ? row.Cells[place] : "";
        if (cell.Length == 0)
        {
            var shifted = columns.FindIndex(column => column.Kind == ColumnKind.Name);
            cell = shifted >= 0 && shifted < row.Cells.Count ? row.Cells[shifted] : "";
        }

        var printed = FootnoteMark().Replace(cell, "").Trim();
        var unit = "";
        if (UnitInName().Match(printed) is { Success: true } match && Units.IsUnit(match.Groups[1].Value))
            (printed, unit) = (printed[..match.Index], match.Groups[1].Value);

        printed = NumberBefore().Replace(printed, "");
        var isSub = printed.StartsWith('#') || printed.StartsWith("其中", StringComparison.Ordinal) || printed.StartsWith('—');
        printed = printed.TrimStart('#', '—', '-', ' ').Replace("其中：", "", StringComparison.Ordinal).Replace("其中", "", StringComparison.Ordinal).Trim();
        if (printed.Length == 0 || GrowthName().IsMatch(printed))
            return (state.Name, unit);

        if (isSub)
            return (state.Name.Length > 0 && !printed.Contains(state.Name, StringComparison.Ordinal) ? state.Name + "（" + printed + "）" : printed, unit);

        state.Name = printed;
        return (printed, unit);
    }

    private void Value(Passage passage, Column column, string name, string unit, string no, State state, Part part)
    {
        var tokens = NumberScanner.Scan(passage.Text);
        var printed = FootnoteMark().Replace(passage.Text, "").Trim();
        if (printed.Length == 0 || Blank().IsMatch(printed))
        {
            ledger.Counted(tokens.Count);
            tokens.ForEach(token => ledger.Leave(passage, token, NotFigures.Column));
            return;
        }

        if (IsSentence(printed, tokens.Count))
        {
            Sentence(passage, column, name, no, part);
            return;
        }

        if (name.Length == 0)
        {
            ledger.Counted(tokens.Count);
            tokens.ForEach(token => ledger.Doubt(passage, token, "the row has no name"));
            return;
        }

        foreach (var (own, one) in Several(passage, name))
            One(one, column.IsCompletion ? own + "完成率" : own, column, unit, no, state, part);
    }

    private void One(Passage passage, string name, Column column, string unit, string no, State state, Part part)
    {
        var tokens = NumberScanner.Scan(passage.Text);
        var printed = FootnoteMark().Replace(passage.Text, "").Trim();
        ledger.Counted(tokens.Count);
        var statement = CellReader.Statement(passage, printed, column, new(name, unit, no, state.Force, state.Difference), part);
        if (statement is not null)
            ledger.Add([statement], tokens.Count);
        else
            tokens.ForEach(token => ledger.Doubt(passage, token, $"the cell '{printed}' cannot be read"));
    }

    /// <summary>The numbers of a cell that holds two: 66〔4.7〕 with a total behind, 48600/26400 of a row of two names; else the cell as it is.</summary>
    private static List<(string Name, Passage Cell)> Several(Passage passage, string name)
    {
        var text = passage.Text;
        if (WithTotal().Match(text) is { Success: true } total)
            return [(name, passage.Slice(0, total.Groups["total"].Index)), (name, passage.Slice(total.Groups["total"].Index, text.Length))];

        var names = name.Contains('/', StringComparison.Ordinal) ? Subjects.Split(name.Replace('/', '、')) : [];
        var cells = text.Split('/');
        if (names.Count < 2 || names.Count != cells.Length || !Array.TrueForAll(cells, cell => cell.Length > 0 && char.IsAsciiDigit(cell[0])))
            return [(name, passage)];

        var several = new List<(string, Passage)>();
        var start = 0;
        foreach (var (own, cell) in names.Zip(cells))
        {
            several.Add((own, passage.Slice(start, start + cell.Length)));
            start += cell.Length + 1;
        }

        return several;
    }

    /// <summary>Whether a cell of a column of values holds sentences with figures of their own: 新增学位6000个，完成率105.8%.</summary>
    private static bool IsSentence(string printed, int numbers)
    {
        if (numbers == 0)
            return false;
        var first = printed.IndexOfAny([.. "0123456789"]);
        if (first < 0)
            return false;
        var subject = Words.SubjectLead().Replace(Words.Predicate.Replace(printed[..first], ""), "");
        return subject.Length > 1 && subject.All(character => character > '\u4DFF') && printed[first..].Any(character => character > '\u4DFF');
    }

    /// <summary>Such a cell is read as prose; the column says whether it was done or is to be done.</summary>
    private void Sentence(Passage passage, Column column, string name, string no, Part part)
    {
        var isActual = column.Kind == ColumnKind.Actual;
        var period = column.Period ?? (isActual ? part.Period : part.PlanPeriod);
        prose.Read(passage, part with
        {
            Looks = isActual ? Looks.Back : Looks.Ahead,
            Period = isActual && period.Last > part.PlanPeriod.Last ? part.PlanPeriod : period,
            Role = isActual ? DraftRole.Observation : DraftRole.Commitment,
            Row = name,
            Item = no.Length > 0 ? no : part.Item,
        });
    }

    /// <summary>A table without columns of values holds sentences: each cell is read as one.</summary>
    private void Prose(TableRow row, List<Column> columns, Part part)
    {
        var no = "";
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var kind = column < columns.Count ? columns[column].Kind : ColumnKind.Other;
            if (kind == ColumnKind.Number || (column == 0 && NumberedGroup().IsMatch(row.Cells[column])))
            {
                no = row.Cells[column];
                Leave([row.Passages[column]], NotFigures.Ordinal);
            }
            else if (kind is ColumnKind.Remark or ColumnKind.Unit or ColumnKind.Force)
            {
                Leave([row.Passages[column]], NotFigures.Column);
            }
            else
            {
                prose.Read(row.Passages[column], part with { Item = no.Length > 0 ? no : part.Item });
            }
        }
    }

    private void Leave(IEnumerable<Passage> passages, string reason)
    {
        foreach (var passage in passages)
        {
            var tokens = NumberScanner.Scan(passage.Text);
            ledger.Counted(tokens.Count);
            foreach (var token in tokens)
                ledger.Leave(passage, token, reason == NotFigures.Heading ? NotFigures.ReasonOf(passage.Text, token, false) ?? reason : reason);
        }
    }

    [GeneratedRegex(@"^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedGroup();

    [GeneratedRegex(@"^(?:\d{1,2}[.、]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"[*]+$|[①-⑳]$|［\d{1,2}］$|\[\d{1,2}\](?=$)(?<=[\u4e00-\u9fff]\[\d{1,2}\])|^[*]+", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    /// <summary>A level with the total of its plan in square brackets behind it.</summary>
    [GeneratedRegex(@"^[^\[〔［]*\d[^\[〔［]*(?<total>〔[^〕]*\d[^〕]*〕|[\[［][^\]］]*\d\.\d[^\]］]*[\]］])$", RegexOptions.CultureInvariant)]
    private static partial Regex WithTotal();

    [GeneratedRegex("（([^（）]{1,12})）$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitInName();

    [GeneratedRegex("^(?:同比)?(?:增长|增速|增长率|增幅|比上年增长|年均增长)$", RegexOptions.CultureInvariant)]
    private static partial Regex GrowthName();

    [GeneratedRegex(@"^[-—–/*·.\s]+$|^无$|^/$", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
