using System.IO.Compression;
using System.Text;
using Jingan.Planning.Files;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Documents.Tests;

public sealed class WorkbookTests
{
    private static readonly DataTable Made = new()
    {
        Title = new("表一/“一”", "Sheet: one"),
        Columns = [new("name", new("名称", "Name")), new("value", new("数值", "Value"), CellKind.Number), new("isKnown", new("已知", "Known"), CellKind.Flag)],
        Rows =
        [
            ["=HYPERLINK(\"http://example.invalid\",\"x\")", "12.50", "true"],
            ["<&>\u0001\uD800", "1234567890123456.789", "false"],
            ["@SUM(A1)", null, null],
        ],
    };

    [Theory]
    [InlineData("jingan-fyp14", Language.Chinese)]
    [InlineData("jingan-fyp14", Language.English)]
    [InlineData("jingan-annual-2021", Language.Chinese)]
    [InlineData("jingan-fyp15", Language.Chinese)]
    public void A_workbook_of_a_plan_reads_back_as_the_same_figures(string plan, Language language)
    {
        var built = BuiltInPlans.LoadAll();
        var set = new PlanSet { Indicators = built.Indicators, Plans = [built.FindPlan(plan)!], Documents = built.Documents };
        var workbook = Workbook.Write([set.Figures()], language);
        var draft = Drafts.Of(workbook, "figures.xlsx", new() { Code = "310106", Known = new PlanSet { Indicators = built.Indicators } });
        draft.Indicators.Should().BeEmpty();
        Drafts.ShouldAddUp(draft);
        var reading = Workspace.Read([("figures.yaml", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(draft.ToYaml()))], new() { Known = new() { Indicators = built.Indicators } });
        reading.Diagnostics.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        string.Join('\n', Figures(reading.Content)).Should().Be(string.Join('\n', Figures(set)));
    }

    [Fact]
    public void Texts_are_texts_numbers_numbers_and_flags_flags()
    {
        var sheet = Part(Workbook.Write([Made], Language.Chinese), "xl/worksheets/sheet1.xml");
        sheet.Should().Contain("<t xml:space=\"preserve\">=HYPERLINK(").And.NotContain("<f>");
        sheet.Should().Contain("<c><v>12.50</v></c>").And.Contain("<c t=\"b\"><v>1</v></c>");
        sheet.Should().Contain("state=\"frozen\"").And.Contain(">名称<");
        sheet.Should().Contain("&lt;&amp;&gt;\uFFFD\uFFFD");
    }

    [Fact]
    public void A_number_of_more_digits_than_a_sheet_keeps_is_a_text() =>
        Part(Workbook.Write([Made]), "xl/worksheets/sheet1.xml").Should().Contain(">1234567890123456.789</t>");

    [Fact]
    public void The_same_tables_give_the_same_bytes_and_sheets_have_names_of_their_own()
    {
        Workbook.Write([Made]).Should().Equal(Workbook.Write([Made]));
        var book = Part(Workbook.Write([Made, Made]), "xl/workbook.xml");
        book.Should().Contain("name=\"Sheet one\"").And.Contain("name=\"Sheet one 2\"");
    }

    [Fact]
    public void A_workbook_without_a_table_is_a_bad_call() => FluentActions.Invoking(() => Workbook.Write([])).Should().Throw<ArgumentException>();

    [Fact]
    public async Task A_columnar_file_has_typed_columns_and_loses_no_digit()
    {
        var reader = await Parquet.ParquetReader.CreateAsync(new MemoryStream(ColumnarFile.Write(Made)));
        await using (reader)
        {
            reader.Schema.DataFields.Skip(1).Select(field => $"{field.Name} {field.ClrType.Name}").Should().Equal("value Decimal", "isKnown Boolean");
            reader.RowGroupCount.Should().Be(1);
        }

        var far = Made with { Rows = [["x", "0.0000000000000000000000000001", null], ["y", "123456789012345678901", null]] };
        FluentActions.Invoking(() => ColumnarFile.Write(far)).Should().Throw<ArgumentException>().WithMessage("*more than 38*");
    }

    private static List<string> Figures(PlanSet set) =>
    [
        .. Rows(set.Figures()).Where(row => row("record") is "target" or "commitment" && row("indicator") is not null && row("wording") is not null)
            .Select(row => string.Join(' ', Told.Select(row).Append(row("record") == "target" ? row("force") : "").Append(row("wording")!.Replace(" ", "", StringComparison.Ordinal))))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Told =
        ["record", "indicator", "kind", "lower", "lowerInclusive", "upper", "upperInclusive", "approximate", "unit", "basis", "period"];

    private static IEnumerable<Func<string, string?>> Rows(DataTable table)
    {
        var places = table.Columns.Select((column, index) => (column.Key, index)).ToDictionary(column => column.Key, column => column.index, StringComparer.Ordinal);
        return table.Rows.Select(row => (Func<string, string?>)(key => row[places[key]]));
    }

    private static string Part(byte[] workbook, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
