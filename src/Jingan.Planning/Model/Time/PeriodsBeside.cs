using NodaTime;

namespace Jingan.Planning;

/// <content>The periods that stand beside it: the year before, the last one, the same a year earlier, the one just before, and the years within.</content>
public sealed partial record ReportingPeriod
{
    /// <summary>The years beside it that were asked for, each worked out once: a plan's period is asked for each of its targets.</summary>
    private Beside? beside;

    /// <summary>The year that ends the day before it begins: where its baseline stands.</summary>
    public ReportingPeriod YearBefore => Known.YearBefore ??= Computed(Anniversary(Start, -1), Start.PlusDays(-1));

    /// <summary>The year that ends with it.</summary>
    public ReportingPeriod LastYear
    {
        get
        {
            if (Kind == PeriodKind.Year)
                return this;

            return Known.LastYear ??= IsWholeYears
                ? Computed(new(End.Year, 1, 1), End)
                : Computed(Anniversary(End, -1).PlusDays(1), End);
        }
    }

    /// <summary>The same period a year earlier: what 同比 compares with.</summary>
    public ReportingPeriod SamePeriodLastYear => Known.YearEarlier ??= YearEarlier();

    /// <summary>The period of the same kind just before it: the quarter before a quarter. Null for a span.</summary>
    public ReportingPeriod? Preceding
    {
        get
        {
            var end = Start.PlusDays(-1);
            return Kind switch
            {
                PeriodKind.Day => Computed(end, end),
                PeriodKind.Month => Computed(new(end.Year, end.Month, 1), end),
                PeriodKind.Quarter => Computed(new(end.Year, end.Month - 2, 1), end),
                PeriodKind.Half => Computed(new(end.Year, end.Month - 5, 1), end),
                PeriodKind.Year => Computed(new(end.Year, 1, 1), end),
                _ => null,
            };
        }
    }

    /// <summary>The calendar years from the year 1 on that lie in it whole, in order.</summary>
    public IEnumerable<ReportingPeriod> Years
    {
        get
        {
            var first = Math.Max(Start is { Month: 1, Day: 1 } ? Start.Year : Start.Year + 1, FirstYear);
            var last = End is { Month: 12, Day: 31 } ? End.Year : End.Year - 1;
            for (var year = first; year <= last; year++)
                yield return Computed(new(year, 1, 1), new(year, 12, 31));
        }
    }

    private Beside Known => beside ??= new();

    private ReportingPeriod YearEarlier()
    {
        var end = Anniversary(End, -1);
        var isMonthEnd = End.Day == CalendarSystem.Iso.GetDaysInMonth(End.Year, End.Month);
        return Computed(Anniversary(Start, -1), isMonthEnd ? EndOfMonth(end.Year, end.Month) : end);
    }

    private sealed class Beside
    {
        public ReportingPeriod? YearBefore { get; set; }

        public ReportingPeriod? LastYear { get; set; }

        public ReportingPeriod? YearEarlier { get; set; }
    }
}
