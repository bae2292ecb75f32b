using Jingan.Planning.Tables;

namespace Jingan.Planning.Tests.Export;

public sealed class SdmxCsvTests
{
    private const int Dimensions = 11;

    private static readonly string[] Lines = SdmxCsv.Of(ExportSample.Set).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void The_structure_the_action_the_dimensions_and_the_value_come_first() =>
        Lines[0].Should().StartWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,RECORD,MEASURE,STATED_BY,ITEM,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,");

    [Theory]
    [InlineData("an imprecise report has bounds and no value", "A,310199,sales,actual,amount,report,1,2025,,A,元,8,2300,false,,,false,greater-than")]
    [InlineData("an estimate of several years has a duration", "_O,310199,beds,actual,amount,outline,1,2021-01-01/P5Y,80,E,张,0,80,true,80,true,false,exact")]
    [InlineData("a fall is negative", "A,310199,lamps,actual,relative-percent,report,1,2025,-3,A,%,0,-3,true,-3,true,false,change")]
    [InlineData("an approximate target has no value", "_O,310199,sales,target,average-annual-growth,outer,sales,2026-01-01/P5Y,,,%,0,5,true,5,true,true,about")]
    [InlineData("a range has bounds", "_O,310199,beds,target,level,outer,beds,2026-01-01/P5Y,,,张,4,1.50,true,2,true,false,between")]
    [InlineData("a second part has a number of its own", "_O,310199,sales,target,average-annual-growth,outer,sales@2,2026-01-01/P5Y,,,%,0,,,,,,qualitative")]
    public void A_figure_is_stated_honestly(string fact, string row) =>
        Lines.Should().ContainSingle(line => line.StartsWith($"dataflow,JINGAN:PLAN_FIGURES(1.0),I,{row},", StringComparison.Ordinal), fact);

    [Fact]
    public void What_has_no_indicator_is_no_series() => Lines.Should().HaveCount(1 + 4 + 2 + 1 + 3);

    [Fact]
    public void Of_the_built_in_data_no_two_figures_have_the_same_key() =>
        SdmxCsv.Of(BuiltInPlans.LoadAll()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(line => string.Join(',', line.Split(',').Take(Dimensions))).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Observations_without_a_plan_have_no_known_area() =>
        SdmxCsv.Of(new() { Observations = ExportSample.Set.Observations }).Split("\r\n")[1].Should().Contain(",A,_U,sales,");
}
