using Jingan.Planning.Checks;
using Jingan.Planning.Files;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Rules;

public sealed class LastReportedTests
{
    private static readonly Place Here = new("990110");

    private static readonly Place Elsewhere = new("990120");

    private static readonly LastReported Reported = new(new(
        new()
        {
            Observations =
            [
                Observed("a", 2023, "3家"), Observed("a", 2021, "1家"), Observed("a", 2022, "2家"), Observed("a", 2022, "4家"), Observed("b", 2020, "进一步完善"),
                Observed("d", 2020, "5家") with { Place = Here }, Observed("d", 2021, "6家") with { Place = Here, Of = [new("channel", "online")] },
            ],
        },
        PlanSet.Empty,
        Unread.Nothing));

    [Theory]
    [InlineData(2021, null)]
    [InlineData(2022, "1家")]
    [InlineData(2023, "2家")]
    [InlineData(2024, "3家")]
    [InlineData(2099, "3家")]
    public void The_last_amount_before_a_date_is_found(int year, string? wording) =>
        Reported.Before("a", Here, new LocalDate(year, 1, 1))?.Wording.Should().Be(wording);

    [Theory]
    [InlineData("b")]
    [InlineData("c")]
    public void Where_no_amount_was_reported_there_is_none(string indicator) => Reported.Before(indicator, Here, new LocalDate(2099, 1, 1)).Should().BeNull();

    [Fact]
    public void What_was_reported_of_a_part_is_not_of_the_whole() => Reported.Before("d", Here, new LocalDate(2099, 1, 1))!.Wording.Should().Be("5家");

    [Fact]
    public void What_was_reported_elsewhere_is_not_of_here() => Reported.Before("d", Elsewhere, new LocalDate(2099, 1, 1)).Should().BeNull();

    private static Observation Observed(string indicator, int year, string wording) =>
        new() { Indicator = indicator, Period = ReportingPeriod.OfYear(year), Value = ValueWording.Read(wording).Value!, Wording = wording };
}
