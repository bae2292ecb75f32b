using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Tests.Model;

public sealed class YearSpansTests
{
    [Theory]
    [InlineData("2021-01-01", "2021-12-31", 1)]
    [InlineData("2021-01-01", "2025-12-31", 5)]
    [InlineData("2020-04-01", "2021-03-31", 1)]
    [InlineData("2023-03-01", "2024-02-29", 1)]
    [InlineData("2024-03-01", "2025-02-28", 1)]
    [InlineData("9999-01-01", "9999-12-31", 1)]
    [InlineData("2021-01-01", "2021-06-30", null)]
    [InlineData("2021-01-01", "2022-06-30", null)]
    [InlineData("2021-12-31", "2021-12-31", null)]
    public void A_period_takes_whole_years_or_does_not(string start, string end, int? years) => Period(start, end).WholeYears.Should().Be(years);

    [Fact]
    public void The_year_before_ends_the_day_before() =>
        (Period("2021-04-01", "2026-03-31").YearBefore == Period("2020-04-01", "2021-03-31")).Should().BeTrue();

    [Fact]
    public void The_last_year_ends_with_the_period() =>
        (Period("2021-04-01", "2026-03-31").LastYear == Period("2025-04-01", "2026-03-31")).Should().BeTrue();

    private static ReportingPeriod Period(string start, string end) => new(LocalDatePattern.Iso.Parse(start).Value, LocalDatePattern.Iso.Parse(end).Value);
}
