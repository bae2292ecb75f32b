using NodaTime;

namespace Jingan.Planning.Tests.Model;

public sealed class YearsTests
{
    public static TheoryData<ReportingPeriod, string> Periods => new()
    {
        { ReportingPeriod.OfYear(2025), "2025" },
        { ReportingPeriod.OfYears(2021, 2025), "2021-2025" },
        { new(new(2025, 1, 1), new(2025, 6, 30)), "2025-01-01/2025-06-30" },
        { new(new(2025, 2, 1), new(2025, 12, 31)), "2025-02-01/2025-12-31" },
        { ReportingPeriod.OfYear(1), "0001" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_prints_its_years_or_else_its_days(ReportingPeriod period, string text) => period.ToString().Should().Be(text);

    [Fact]
    public void Both_ends_belong_to_the_years() => ReportingPeriod.OfYears(2021, 2025).Equals(new(new(2021, 1, 1), new(2025, 12, 31))).Should().BeTrue();

    [Theory]
    [InlineData(2025, 2025, 1)]
    [InlineData(2021, 2025, 5)]
    public void The_years_are_counted(int first, int last, int count) => ReportingPeriod.OfYears(first, last).YearCount.Should().Be(count);

    [Theory]
    [InlineData(0, 2025)]
    [InlineData(2025, 10_000)]
    [InlineData(2025, 2024)]
    public void Years_outside_the_calendar_or_upside_down_are_refused(int first, int last) =>
        FluentActions.Invoking(() => ReportingPeriod.OfYears(first, last)).Should().Throw<ArgumentException>();
}
