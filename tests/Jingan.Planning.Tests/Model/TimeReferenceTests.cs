using FsCheck.Fluent;

namespace Jingan.Planning.Tests.Model;

public sealed class TimeReferenceTests
{
    [Theory]
    [InlineData("上年")]
    [InlineData("上一年")]
    [InlineData("去年")]
    [InlineData("前一年")]
    [InlineData("上年度")]
    [InlineData("上一年度")]
    [InlineData("上年同期")]
    [InlineData("去年同期")]
    [InlineData("同期")]
    [InlineData("上年末")]
    [InlineData("去年底")]
    [InlineData("上年水平")]
    public void All_words_for_the_year_before_are_one_reference(string words) =>
        TimeReference.Parse(words).Should().Be(TimeReference.PreviousYear);

    [Fact]
    public void All_words_for_the_year_before_mean_one_time_beside_every_period() => Law.Holds(
        from year in Gen.Choose(2, 9999)
        from period in Gen.Elements(
            ReportingPeriod.OfYear(year), ReportingPeriod.OfHalf(year, 2), ReportingPeriod.OfQuarter(year, 1), ReportingPeriod.OfMonth(year, 2),
            ReportingPeriod.OfDay(new(year, 3, 1)), ReportingPeriod.OfYears(Math.Max(2, year - 4), year))
        from words in Gen.Elements("上年", "上一年", "去年", "前一年", "上年度", "去年同期", "同期", "上年末", "去年底", "上年水平", "上一年度实绩")
        select (Period: period, Words: words),
        of => TimeReference.Parse(of.Words).Resolve(of.Period)!.Equals(TimeReference.PreviousYear.Resolve(of.Period))
            && TimeReference.PreviousYear.Resolve(of.Period)!.End.Year == of.Period.End.Year - 1);

    [Theory]
    [InlineData("上年", "2025", "2024")]
    [InlineData("上年", "2021-2025", "2024")]
    [InlineData("上年同期", "2025-Q3", "2024-Q3")]
    [InlineData("去年同期", "2025-02", "2024-02")]
    [InlineData("上季度", "2025-Q1", "2024-Q4")]
    [InlineData("上月", "2025-03", "2025-02")]
    [InlineData("2020年", "2026-2030", "2020")]
    [InlineData("2020年底", "2021-2025", "2020")]
    [InlineData("2015", "2021-2025", "2015")]
    [InlineData("“十三五”末", "2026-2030", "2020")]
    [InlineData("\"十三五\"期末", "2026-2030", "2020")]
    [InlineData("十四五末", "2026-2030", "2025")]
    [InlineData("“十二五”末", "2021-2025", "2015")]
    [InlineData("“九五”末", "2021-2025", "2000")]
    [InlineData("基期", "2021-2025", "2020")]
    [InlineData("规划基期", "2021-2025", "2020")]
    [InlineData("基期", "2024-04-01/2025-03-31", "2023-04-01/2024-03-31")]
    public void A_reference_means_a_period_beside_another(string words, string period, string meant) =>
        TimeReference.Parse(words).Resolve(ReportingPeriod.Parse(period))!.ToString().Should().Be(meant);

    [Theory]
    [InlineData("“十三五”时期")]
    [InlineData("上半年")]
    [InlineData("改革开放初期")]
    [InlineData("12020年")]
    [InlineData("二十三十五末")]
    public void Words_that_name_no_known_time_resolve_to_nothing(string words) =>
        TimeReference.Parse(words).Resolve(ReportingPeriod.OfYear(2025)).Should().BeNull();

    [Fact]
    public void References_to_one_time_are_equal_however_they_are_worded()
    {
        TimeReference.Parse("2020年底").Should().Be(TimeReference.OfYear(2020));
        TimeReference.Parse("“十三五”末").Should().Be(TimeReference.Parse("十三五期末"));
        TimeReference.Parse("建国初期").Should().NotBe(TimeReference.Parse("开埠初期"));
    }

    [Fact]
    public void The_words_are_kept() => TimeReference.Parse("去年同期").ToString().Should().Be("去年同期");
}
