using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Files;
using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Tests.Reading;

public sealed class DateValueTests
{
    private static readonly Gen<string> NearDates =
        from year in Gen.Elements("2024", "2023", "1900", "2000", "0001", "0000", "9999", "10000", "24", "２０２４", "-024", "+024")
        from month in Gen.Elements("01", "02", "04", "12", "13", "00", "2", "+2", "1 ")
        from day in Gen.Elements("01", "28", "29", "30", "31", "32", "00", "5", " 5")
        from mark in Gen.Elements("-", "-", "-", "/", "–")
        select $"{year}-{month}{mark}{day}";

    [Fact]
    public void A_date_is_read_as_the_library_of_dates_reads_it() => Law.Holds(NearDates, text =>
        PeriodText.ParseDate(text.AsSpan()) == (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } date } ? date : (LocalDate?)null));
}
