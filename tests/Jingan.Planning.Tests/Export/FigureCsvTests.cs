using Jingan.Planning.Tables;

namespace Jingan.Planning.Tests.Export;

public sealed class FigureCsvTests
{
    private static readonly string[] Lines = FigureCsv.Of(FigureTable.Of(ExportSample.Set)).Split("\r\n");

    [Fact]
    public void The_columns_that_scripts_rely_on_come_first_in_their_order() =>
        Lines[0].Should().StartWith(
            "record,plan,id,no,indicator,nameZh,nameEn,literal,kind,lower,lowerInclusive,upper,upperInclusive,unit,basis,period,force,status,document,section,line,");

    [Theory]
    [InlineData(1, "target,outer,sales,6,sales,商品销售额,Goods sold,5%左右、力争更好,about,5,true,5,true,%,average-annual-growth,2026-2030,binding,,outline,第一节,2,,1,,,true,,,,,,,,,,,,,")]
    [InlineData(3, "target,outer,beds,,beds,床位数,,1.50~2万张,between,1.50,true,2,true,万张,level,2026-2030,,,outline,,3,,,,,false,,,,the heading,,,,,,,,,")]
    [InlineData(5, "area,outer,river,,,滨河带,,约2.6平方公里,about,2.6,true,2.6,true,平方公里,,,,,outline,,5,,,,,true,,,,,,,,belt,,,,,")]
    [InlineData(7, "project,outer,hall,1,,会堂,Hall,会堂,construction-start,,,,,,,2026,,reached,report,,7,,,,,,,,,,,,,,,,,,")]
    [InlineData(13, "target,inner,trees,,trees,树木数,,下降3棵,change,3,true,3,true,棵,change,2026,,,report,,2,,,decrease,absolute,false,,,,,,,,,,,,,")]
    [InlineData(14, "observation,,sales,,sales,销售额,Sales,超过2300亿元,greater-than,2300,false,,,亿元,,2025,,final,report,,3,,,,,false,,,,,,,,,,,,,")]
    [InlineData(15, "observation,,beds,,beds,床位数,,80 张,exact,80,true,80,true,张,,2021-2025,,estimated,outline,,9,,,,,false,,,,,,,,,,,,,")]
    [InlineData(16, "observation,,lamps,,lamps,路灯数,,同比下降3%,change,3,true,3,true,%,,2025,,final,report,,4,,,decrease,relative-percent,false,,,,,,,,,,,,,")]
    public void A_row_says_what_is_stated(int line, string expected) => Lines[line].Should().Be(expected);

    [Fact]
    public void Every_line_ends_with_CR_LF() => FigureCsv.Of([]).Should().Match(text => text.EndsWith(",lineage\r\n") && text.Split('\n').Length == 2);

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a b", "a b")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_field_is_quoted_where_it_must_be(string? field, string expected) =>
        CsvText.Of([("h", (string? cell) => cell)], [], [field], CsvStyle.Plain).Should().Be($"h\r\n{expected}\r\n");
}
