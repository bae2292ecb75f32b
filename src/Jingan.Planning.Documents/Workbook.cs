using System.Globalization;
using System.IO.Compression;
using System.Text;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Documents;

/// <summary>Writes tables as a workbook (.xlsx): a sheet a table, typed cells, the headings frozen at the top.</summary>
/// <remarks>
/// Texts are stored as texts, never as formulas, whatever they begin with. A number of more digits than spreadsheet programs keep (15) is stored as a
/// text too, so that none of them is lost. The same tables give the same bytes.
/// </remarks>
/// <example><code>File.WriteAllBytes("plan.xlsx", Workbook.Write([set.Figures()], Language.Chinese));</code></example>
public static class Workbook
{
    private const int MostDigits = 15;
    private const int LongestText = 32_767;
    private const int LongestSheetName = 31;
    private const int MostRows = 1_048_576;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateTimeOffset Moment = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of the workbook.</summary>
    /// <param name="tables">The tables, at least one, each of fewer rows than a sheet holds (1,048,575).</param>
    /// <param name="language">The language of sheet names and headings.</param>
    /// <exception cref="ArgumentException">There is no table, or one has more rows than a sheet holds.</exception>
    public static byte[] Write(IReadOnlyList<DataTable> tables, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0 || tables.Any(table => table.Rows.Count >= MostRows))
            throw new ArgumentException("A workbook has at least one table, each of fewer than 1,048,576 rows.", nameof(tables));

        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, tables.Count).ToList();
            Part(archive, "[Content_Types].xml", writer => writer.Write(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + string.Concat(numbers.Select(number => $"<Override PartName=\"/xl/worksheets/sheet{Text(number)}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
                + "</Types>"));
            Part(archive, "_rels/.rels", writer => writer.Write(
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            Part(archive, "xl/workbook.xml", writer => writer.Write(
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
                + string.Concat(numbers.Zip(SheetNames(tables, language), (number, name) => $"<sheet name=\"{Escaped(name)}\" sheetId=\"{Text(number)}\" r:id=\"rId{Text(number)}\"/>"))
                + "</sheets></workbook>"));
            Part(archive, "xl/_rels/workbook.xml.rels", writer => writer.Write(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(numbers.Select(number => $"<Relationship Id=\"rId{Text(number)}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{Text(number)}.xml\"/>"))
                + $"<Relationship Id=\"rId{Text(tables.Count + 1)}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"));
            Part(archive, "xl/styles.xml", writer => writer.Write(
                $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font/><font><b/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"));
            for (var index = 0; index < tables.Count; index++)
            {
                var table = tables[index];
                Part(archive, $"xl/worksheets/sheet{Text(index + 1)}.xml", writer => Sheet(writer, table, language));
            }
        }

        return bytes.ToArray();
    }

    private static void Sheet(StreamWriter writer, DataTable table, Language language)
    {
        writer.Write($"<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData><row r=\"1\">");
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var heading = language == Language.Chinese ? table.Columns[column].Heading.Zh : table.Columns[column].Key;
            TextCell(writer, heading, 1);
        }

        writer.Write("</row>");
        foreach (var row in table.Rows)
        {
            writer.Write("<row>");
            for (var column = 0; column < table.Columns.Count; column++)
                Cell(writer, row[column], table.Columns[column].Kind);
            writer.Write("</row>");
        }

        writer.Write("</sheetData></worksheet>");
    }

    private static void Cell(StreamWriter writer, string? value, CellKind kind)
    {
        if (string.IsNullOrEmpty(value))
            writer.Write("<c/>");
        else if (kind == CellKind.Flag)
            writer.Write(value == "true" ? "<c t=\"b\"><v>1</v></c>" : "<c t=\"b\"><v>0</v></c>");
        else if (kind is CellKind.Number or CellKind.Integer && IsKept(value))
            writer.Write($"<c><v>{value}</v></c>");
        else
            TextCell(writer, value, 2);
    }

    private static void TextCell(StreamWriter writer, string value, int style)
    {
        var shown = value.Length > LongestText ? value[..LongestText] : value;
        writer.Write($"<c t=\"inlineStr\" s=\"{Text(style)}\"><is><t xml:space=\"preserve\">{Escaped(shown)}</t></is></c>");
    }

    /// <summary>Whether a spreadsheet program keeps all digits of a number.</summary>
    private static bool IsKept(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        && value.Count(char.IsAsciiDigit) <= MostDigits;

    /// <summary>Names that a sheet may have: no marks of paths, at most 31 characters, no two alike.</summary>
    private static List<string> SheetNames(IReadOnlyList<DataTable> tables, Language language)
    {
        var names = new List<string>();
        foreach (var table in tables)
        {
            var bare = string.Concat(table.Title.In(language).Where(character => !@"[]:*?/\'".Contains(character))).Trim();
            bare = bare.Length == 0 ? "Sheet" : bare;
            var name = bare[..Math.Min(bare.Length, LongestSheetName)];
            for (var number = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
                name = $"{bare[..Math.Min(bare.Length, LongestSheetName - 6)]} {Text(number)}";
            names.Add(name);
        }

        return names;
    }

    /// <summary>Text for XML 1.0, which has no controls, no halves of pairs and no non-characters: those become U+FFFD.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]))
                escaped.Append(character).Append(text[++index]);
            else if (char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF' || (char.IsControl(character) && character is not ('\t' or '\n' or '\r')))
                escaped.Append('\uFFFD');
            else
                escaped.Append(character switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\r' => "&#13;", _ => character.ToString() });
        }

        return escaped.ToString();
    }

    private static void Part(ZipArchive archive, string name, Action<StreamWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(writer);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
