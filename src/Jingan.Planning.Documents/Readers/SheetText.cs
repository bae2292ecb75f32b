using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using ExcelDataReader;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Readers;

/// <summary>The text of spreadsheets: a sheet's name, then its rows, cells as they are shown where the format says more than the number.</summary>
internal static partial class SheetText
{
    public static CanonicalText ReadWorkbook(byte[] bytes, string name, DocumentLimits limits)
    {
        Packed.Check(bytes, name, limits, "workbook");
        var text = new CanonicalText();

        // The library asks for the encoding of older Windows as soon as it is configured, though this format never uses it.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = System.Text.Encoding.UTF8 };
        using var workbook = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false), configuration);
        var (sheet, count) = (0, 0);
        do
        {
            sheet++;
            text.Add(workbook.Name, LineKind.Heading, 2);
            while (workbook.Read())
            {
                count += Math.Max(1, workbook.FieldCount);
                if (count > limits.Cells)
                    throw new RefusedException(DocumentProblems.Larger(name, "cells", limits.Cells));

                var cells = Enumerable.Range(0, workbook.FieldCount).Select(column => Shown(workbook, column)).ToList();
                Add(text, cells, sheet);
            }
        }
        while (workbook.NextResult());

        return text;
    }

    public static CanonicalText ReadSeparated(byte[] bytes, string name, DocumentLimits limits)
    {
        var content = Decoding.Text(bytes, name);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", "\t", ";", "|"],
            BadDataFound = null,
            HasHeaderRecord = false,
            MaxFieldSize = limits.Characters,
        };
        var text = new CanonicalText();
        using var parser = new CsvParser(new StringReader(content), configuration);
        var count = 0;
        while (parser.Read())
        {
            count += parser.Count;
            if (count > limits.Cells)
                throw new RefusedException(DocumentProblems.Larger(name, "cells", limits.Cells));
            Add(text, [.. parser.Record ?? []], 1);
        }

        return text;
    }

    /// <summary>A row of one cell is a line of text: a title above the table, a note below it.</summary>
    private static void Add(CanonicalText text, List<string> cells, int table)
    {
        var filled = cells.Where(cell => cell.Trim().Length > 0).ToList();
        if (filled.Count == 1 && cells.Count > 0 && cells[0].Trim().Length > 0 && filled[0].Trim().Length > 12)
            text.Add(filled[0].Trim(), LineKind.Paragraph);
        else if (filled.Count > 0)
            text.AddRow(cells, table);
        else
            text.Add("");
    }

    private static string Shown(IExcelDataReader workbook, int column) => workbook.GetValue(column) switch
    {
        null => "",
        string words => words,
        double number => Number(number, workbook.GetNumberFormatString(column) ?? ""),
        DateTime date => date.TimeOfDay == TimeSpan.Zero
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    /// <summary>The number that is stored, in full: per cent where the format shows it so, with the words that the format puts behind it.</summary>
    private static string Number(double number, string format)
    {
        if (double.IsNaN(number) || Math.Abs(number) > 1e27)
            return number.ToString("R", CultureInfo.InvariantCulture);

        var value = (decimal)number;
        var positive = format.Split(';')[0];
        if (positive.Contains('%'))
            return Plain(value * 100) + "%";

        var words = QuotedWords().Match(positive);
        return Plain(value) + (words.Success ? words.Groups[1].Value : "");
    }

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    [GeneratedRegex("[0#][^\"]*\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedWords();
}
