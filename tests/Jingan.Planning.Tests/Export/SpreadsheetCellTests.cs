using Jingan.Planning.Tables;

namespace Jingan.Planning.Tests.Export;

/// <summary>Cells that a spreadsheet program leaves as they are.</summary>
public sealed class SpreadsheetCellTests
{
    [Theory]
    [InlineData("=100%")]
    [InlineData("=HYPERLINK(\"http://example.invalid\",\"x\")")]
    [InlineData("+1+1")]
    [InlineData("-5%")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData(" =1+1")]
    [InlineData("＝1+1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("-1|cmd")]
    public void A_text_that_would_run_as_a_formula_stands_behind_an_apostrophe(string text) => SpreadsheetCell.Of(text).Should().Be("'" + text);

    [Theory]
    [InlineData("1-2")]
    [InlineData("3/4")]
    [InlineData("2021-12")]
    [InlineData("2025年12月")]
    [InlineData("10:30")]
    [InlineData("310106")]
    [InlineData("007")]
    [InlineData("1E5")]
    [InlineData("(12)")]
    [InlineData("12.50%")]
    [InlineData("1,234")]
    [InlineData("１２")]
    [InlineData("SEPT2")]
    [InlineData("1-Mar")]
    [InlineData("march 2025")]
    [InlineData("TRUE")]
    public void A_text_that_would_become_a_number_or_a_date_stands_behind_an_apostrophe(string text) => SpreadsheetCell.Of(text).Should().Be("'" + text);

    [Theory]
    [InlineData("不少于800张")]
    [InlineData("3~5亿元")]
    [InlineData("retail-sales")]
    [InlineData("market2")]
    [InlineData("增长5%")]
    [InlineData("a=b")]
    public void Any_other_text_stays(string text) => SpreadsheetCell.Of(text).Should().Be(text);

    [Fact]
    public void A_text_with_an_apostrophe_of_its_own_gets_another_so_that_none_is_lost() => SpreadsheetCell.Of("'90s").Should().Be("''90s");

    [Fact]
    public void Controls_are_shown_as_escapes_and_line_breaks_stay() => SpreadsheetCell.Of("a\u001b[31m\nb").Should().Be("a\\u001B[31m\nb");

    [Fact]
    public void Columns_of_numbers_stay_numbers_and_texts_do_not_become_any()
    {
        var header = FigureCsv.Of([], CsvStyle.Spreadsheet).TrimEnd().Split(',');
        var set = ExportSample.Set;

        var rows = FigureCsv.Of(FigureTable.Of(set), CsvStyle.Spreadsheet).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();

        rows.Select(row => row[Array.IndexOf(header, "lower")]).Should().Contain(cell => cell.Length > 0).And.NotContain(cell => cell.StartsWith('\''));
        rows.Select(row => row[Array.IndexOf(header, "period")]).Should().OnlyContain(cell => cell.Length == 0 || cell.StartsWith('\''));
    }

    [Fact]
    public void For_programs_every_text_stays() =>
        FigureCsv.Of(FigureTable.Of(ExportSample.Set)).Should().NotContain("'");
}
