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

    [Theory]
    [InlineData("2025", "A", "2025")]
    [InlineData("2025-H2", "S", "2025-S2")]
    [InlineData("2025-Q4", "Q", "2025-Q4")]
    [InlineData("2024-02", "M", "2024-02")]
    [InlineData("2025-12-31", "D", "2025-12-31")]
    [InlineData("2023-03-01/2024-02-29", "A", "2023-03-01/P1Y")]
    [InlineData("2021-2025", "_O", "2021-01-01/P5Y")]
    [InlineData("2025-01-01/2025-11-30", "_O", "2025-01-01/P11M")]
    [InlineData("2025-01-01/2025-11-15", "_O", "2025-01-01/P319D")]
    [InlineData("9999-07-01/9999-12-31", "S", "9999-S2")]
    public void Periods_are_those_of_SDMX(string period, string frequency, string time)
    {
        var line = SdmxCsv.Of(new() { Observations = [Seen with { Period = ReportingPeriod.Parse(period) }] }).Split("\r\n")[1].Split(',');
        (line[3], line[10]).Should().Be((frequency, time));
    }

    [Theory]
    [InlineData("100000", null, "100000")]
    [InlineData(null, "全国", "全国")]
    public void An_observation_is_of_its_own_place(string? code, string? name, string area) =>
        SdmxCsv.Of(ExportSample.Set with { Observations = [Seen with { Place = new(code, name) }] }).Split("\r\n")
            .Single(line => line.Contains(",actual,", StringComparison.Ordinal)).Should().Contain($",{area},sales,actual,");

    [Fact]
    public void A_value_of_a_part_says_of_which() =>
        SdmxCsv.Of(new() { Observations = [Seen with { Of = [new("sex", "female")] }] }).Split("\r\n")[1].Should().EndWith(",sex=female");

    private static Observation Seen => new() { Indicator = "sales", Period = ReportingPeriod.OfYear(2025), Value = new NumberStatement(Amount.Exactly(1)), Wording = "1" };
}
