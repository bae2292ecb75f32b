using NodaTime;

namespace Jingan.Planning.Measuring;

/// <summary>The years, months or days into which a period falls, by how often something is asked.</summary>
internal static class PeriodParts
{
    private const int Most = 4_000;

    /// <summary>The parts in order; null where the period does not fall into whole ones, or into too many.</summary>
    public static IReadOnlyList<ReportingPeriod>? Of(ReportingPeriod period, Frequency per)
    {
        var parts = new List<ReportingPeriod>();
        for (var start = period.Start; ;)
        {
            var next = Next(start, per);
            if (next is null || next.Value.PlusDays(-1) > period.End || parts.Count >= Most)
                return null;

            var end = next.Value.PlusDays(-1);
            parts.Add(new(start, end));
            if (end == period.End)
                return parts;

            start = next.Value;
        }
    }

    /// <summary>How many there are; null where the period does not fall into whole ones.</summary>
    public static decimal? CountOf(ReportingPeriod period, Frequency per) => per.Unit switch
    {
        PeriodUnit.Day => period.DayCount / (decimal)per.Every,
        PeriodUnit.Week => period.DayCount / (7m * per.Every),
        _ => Of(period, per)?.Count,
    };

    /// <summary>How many years of a period are in none of its known parts; null where it, or one of them, is not whole years.</summary>
    public static int? YearsMissing(ReportingPeriod whole, IReadOnlyCollection<ReportingPeriod> known) =>
        known.All(part => part.WholeYears is not null) ? whole.WholeYears - known.Sum(part => part.WholeYears) : null;

    private static LocalDate? Next(LocalDate start, Frequency per)
    {
        var months = per.Unit switch
        {
            PeriodUnit.Month => 1,
            PeriodUnit.Quarter => 3,
            PeriodUnit.Half => 6,
            PeriodUnit.Year => 12,
            _ => 0,
        };
        if (per.Every > 1_200 || start.Year + (months * per.Every / 12) + 1 > 9_999)
            return null;

        return months > 0 ? start.PlusMonths(months * per.Every) : start.PlusDays(per.Every * (per.Unit == PeriodUnit.Week ? 7 : 1));
    }
}
