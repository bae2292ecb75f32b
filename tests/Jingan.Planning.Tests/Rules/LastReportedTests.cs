using Jingan.Planning.Checks;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Rules;

public sealed class LastReportedTests
{
    private static readonly LastReported Reported = new(
    [
        Observed("a", 2023, "3家"), Observed("a", 2021, "1家"), Observed("a", 2022, "2家"), Observed("a", 2022, "4家"), Observed("b", 2020, "进一步完善"),
    ]);

    [Theory]
    [InlineData(2021, null)]
    [InlineData(2022, "1家")]
    [InlineData(2023, "2家")]
    [InlineData(2024, "3家")]
    [InlineData(2099, "3家")]
    public void The_last_amount_before_a_date_is_found(int year, string? wording) =>
        Reported.Before("a", new LocalDate(year, 1, 1))?.Wording.Should().Be(wording);

    [Theory]
    [InlineData("b")]
    [InlineData("c")]
    public void Where_no_amount_was_reported_there_is_none(string indicator) => Reported.Before(indicator, new LocalDate(2099, 1, 1)).Should().BeNull();

    private static Observation Observed(string indicator, int year, string wording) =>
        new() { Indicator = indicator, Period = ReportingPeriod.OfYear(year), Value = ValueWording.Read(wording).Value!, Wording = wording };
}
