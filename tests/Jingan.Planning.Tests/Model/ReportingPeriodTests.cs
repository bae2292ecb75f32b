using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Jingan.Planning.Tests.Model;

public sealed class ReportingPeriodTests
{
    private static readonly Gen<LocalDate> Days =
        from year in Gen.OneOf(Gen.Choose(2015, 2030), Gen.Elements(1, 2, 9998, 9999))
        from month in Gen.Choose(1, 12)
        from day in Gen.Elements(1, 2, 15, 28, 29, 30, 31)
        select new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static readonly Gen<ReportingPeriod> Periods = Gen.OneOf(
        from a in Days from b in Days select new ReportingPeriod(LocalDate.Min(a, b), LocalDate.Max(a, b)),
        from day in Days select ReportingPeriod.OfMonth(day.Year, day.Month),
        from day in Days select ReportingPeriod.OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        from day in Days select ReportingPeriod.OfHalf(day.Year, ((day.Month - 1) / 6) + 1),
        from day in Days select ReportingPeriod.OfYear(day.Year),
        from a in Days from b in Days select ReportingPeriod.OfYears(Math.Min(a.Year, b.Year), Math.Max(a.Year, b.Year)));

    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31", PeriodKind.Year)]
    [InlineData("2021-2025", "2021-01-01", "2025-12-31", PeriodKind.Span)]
    [InlineData("2025-H2", "2025-07-01", "2025-12-31", PeriodKind.Half)]
    [InlineData("2025-S1", "2025-01-01", "2025-06-30", PeriodKind.Half)]
    [InlineData("2025-Q4", "2025-10-01", "2025-12-31", PeriodKind.Quarter)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", PeriodKind.Month)]
    [InlineData("2025-12-31", "2025-12-31", "2025-12-31", PeriodKind.Day)]
    [InlineData("2024-04-01/2025-03-31", "2024-04-01", "2025-03-31", PeriodKind.Span)]
    [InlineData("0001", "0001-01-01", "0001-12-31", PeriodKind.Year)]
    public void A_period_is_read(string text, string start, string end, PeriodKind kind)
    {
        var period = ReportingPeriod.Parse(text);
        (Iso(period.Start), Iso(period.End), period.Kind).Should().Be((start, end, kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H3")]
    [InlineData("2025-2021")]
    [InlineData("0000")]
    [InlineData("2025-02-30")]
    [InlineData("2025-12-31/2025-01-01")]
    [InlineData("2025年")]
    public void What_is_no_period_is_refused(string text)
    {
        ReportingPeriod.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ReportingPeriod.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Each_period_is_read_back_from_its_text() => Law.Holds(Periods, period => ReportingPeriod.Parse(period.ToString()) == period);

    [Fact]
    public void Periods_outside_the_calendar_or_upside_down_are_bad_calls()
    {
        Refused(() => ReportingPeriod.OfYear(0));
        Refused(() => ReportingPeriod.OfYears(2025, 10_000));
        Refused(() => ReportingPeriod.OfYears(2025, 2024));
        Refused(() => ReportingPeriod.OfMonth(2025, 13));
        Refused(() => ReportingPeriod.OfQuarter(2025, 0));
        Refused(() => ReportingPeriod.OfHalf(2025, 3));
        Refused(() => new ReportingPeriod(new(2025, 2, 1), new(2025, 1, 31)));
    }

    [Theory]
    [InlineData("2021", 1)]
    [InlineData("2021-2025", 5)]
    [InlineData("2020-04-01/2021-03-31", 1)]
    [InlineData("2023-03-01/2024-02-29", 1)]
    [InlineData("2024-03-01/2025-02-28", 1)]
    [InlineData("9999", 1)]
    [InlineData("0001-9999", 9999)]
    [InlineData("2021-H1", null)]
    [InlineData("2021-01-01/2022-06-30", null)]
    [InlineData("2021-12-31", null)]
    public void A_period_takes_whole_years_or_does_not(string period, int? years) => ReportingPeriod.Parse(period).WholeYears.Should().Be(years);

    [Fact]
    public void The_year_before_ends_the_day_before() => Law.Holds(Periods, period =>
        period.YearBefore.End == period.Start.PlusDays(-1) && period.YearBefore.End.Year - period.YearBefore.Start.Year <= 1);

    [Theory]
    [InlineData("2021-2025", "2025")]
    [InlineData("2021-04-01/2026-03-31", "2025-04-01/2026-03-31")]
    [InlineData("2025-Q4", "2025")]
    [InlineData("9999", "9999")]
    public void The_last_year_ends_with_the_period(string period, string year) =>
        ReportingPeriod.Parse(period).LastYear.ToString().Should().Be(year);

    [Theory]
    [InlineData("2025", "2024")]
    [InlineData("2025-Q2", "2024-Q2")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2023-02", "2022-02")]
    [InlineData("2025-02", "2024-02")]
    public void The_same_period_of_the_year_before_is_of_the_same_kind(string period, string earlier) =>
        ReportingPeriod.Parse(period).SamePeriodLastYear.ToString().Should().Be(earlier);

    [Theory]
    [InlineData("2025-Q1", "2024-Q4")]
    [InlineData("2025-01", "2024-12")]
    [InlineData("2025-H1", "2024-H2")]
    [InlineData("2025-01-01", "2024-12-31")]
    [InlineData("2025", "2024")]
    [InlineData("2021-2025", null)]
    public void The_period_just_before_is_of_the_same_kind(string period, string? earlier) =>
        ReportingPeriod.Parse(period).Preceding?.ToString().Should().Be(earlier);

    [Theory]
    [InlineData("2025", "2025-Q1 2025-Q2 2025-Q3 2025-Q4", true)]
    [InlineData("2025", "2025-Q4 2025-Q3 2025-Q2 2025-Q1", true)]
    [InlineData("2025", "2025-H1 2025-Q3 2025-10 2025-11 2025-12", true)]
    [InlineData("2025", "2025-Q1 2025-Q2 2025-Q3", false)]
    [InlineData("2025", "2025-H1 2025-Q2 2025-H2", false)]
    [InlineData("2025", "2025-H1 2025-H2 2026", false)]
    [InlineData("2021-2022", "2021 2022", true)]
    [InlineData("2025", "", false)]
    public void Parts_make_a_period_where_each_day_is_in_one_of_them(string whole, string parts, bool isWhole) =>
        ReportingPeriod.Parse(whole).IsMadeOf(parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => ReportingPeriod.Parse(text)))
            .Should().Be(isWhole);

    [Fact]
    public void A_period_that_holds_another_overlaps_it() => Law.Holds(
        from one in Periods from other in Periods select (One: one, Other: other),
        pair => !pair.One.Contains(pair.Other) || pair.One.Overlaps(pair.Other));

    [Fact]
    public void The_years_of_a_period_lie_in_it() => Law.Holds(Periods.Where(period => period.YearCount < 50), period =>
        period.Years.All(period.Contains) && period.Years.Count() <= period.YearCount);

    [Fact]
    public void Containing_is_an_order_and_means_each_day() => Law.Holds(
        from one in Periods from other in Periods from day in Days select (One: one, Other: other, Day: day),
        of => of.One.Contains(of.One)
            && !(of.One.Contains(of.Other) && of.Other.Contains(of.One) && of.One != of.Other)
            && !(of.One.Contains(of.Other) && of.Other.Contains(of.Day) && !of.One.Contains(of.Day))
            && of.One.Overlaps(of.Other) == of.Other.Overlaps(of.One)
            && of.One.Contains(of.Day) == of.One.Contains(ReportingPeriod.OfDay(of.Day)));

    [Fact]
    public void A_year_splits_into_halves_quarters_and_months_that_add_up_and_less_does_not() => Law.Holds(
        from year in Gen.Choose(1, 9999) from left in Gen.Choose(0, 11) select (Year: year, Left: left),
        of =>
        {
            var whole = ReportingPeriod.OfYear(of.Year);
            ReportingPeriod[] halves = [.. Enumerable.Range(1, 2).Select(half => ReportingPeriod.OfHalf(of.Year, half))];
            ReportingPeriod[] quarters = [.. Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.OfQuarter(of.Year, quarter))];
            ReportingPeriod[] months = [.. Enumerable.Range(1, 12).Select(month => ReportingPeriod.OfMonth(of.Year, month))];
            return new[] { halves, quarters, months }.All(parts =>
                whole.IsMadeOf(parts) && whole.IsMadeOf(parts.Reverse()) && parts.Sum(part => part.DayCount) == whole.DayCount && parts.All(whole.Contains)
                && !whole.IsMadeOf(parts.Where((_, index) => index != of.Left % parts.Length)) && !whole.IsMadeOf([.. parts, parts[of.Left % parts.Length]]))
                && halves[0].IsMadeOf(quarters[..2]) && quarters[3].IsMadeOf(months[9..]);
        });

    [Fact]
    public void Years_add_up_to_the_span_of_them() => Law.Holds(
        from first in Gen.Choose(1, 9990) from more in Gen.Choose(1, 9) select ReportingPeriod.OfYears(first, first + more),
        span => span.IsMadeOf(span.Years) && span.WholeYears == span.Years.Count() && span.Years.Last() == span.LastYear);

    private static void Refused(Func<ReportingPeriod> make) => make.Should().Throw<ArgumentException>();

    private static string Iso(LocalDate date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";
}
