using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Jingan.Planning;

/// <summary>What a figure or a plan covers: days, both ends included, of the years 1 to 9999.</summary>
/// <remarks>Days, months, quarters, halves, years and spans of them are all alike; SDMX calls it the reporting period.</remarks>
/// <example><code>ReportingPeriod.Parse("2025-Q4"), ReportingPeriod.OfYears(2021, 2025), ReportingPeriod.OfYear(2025).Contains(quarter)</code></example>
public sealed partial record ReportingPeriod : IParsable<ReportingPeriod>, IComparable<ReportingPeriod>
{
    private const int FirstYear = 1;
    private const int LastPossibleYear = 9999;
    private const int DaysOfYear = 365;

    /// <summary>Creates a period from its first to its last day.</summary>
    /// <exception cref="ArgumentException">The end lies before the start, or a year is outside 1 … 9999.</exception>
    public ReportingPeriod(LocalDate start, LocalDate end)
    {
        if (end < start)
            throw new ArgumentException("The end lies before the start.", nameof(end));

        ArgumentOutOfRangeException.ThrowIfLessThan(start.Year, FirstYear, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end.Year, LastPossibleYear, nameof(end));
        Start = start;
        End = end;
        Kind = KindOf(start, end);
    }

    /// <summary>A period that is worked out of another one, which can lie before the year 1.</summary>
    private ReportingPeriod(LocalDate start, LocalDate end, PeriodKind kind)
    {
        Start = start;
        End = end;
        Kind = kind;
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day.</summary>
    public LocalDate End { get; }

    /// <summary>What kind of period it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>How many days it has, at least 1.</summary>
    public int DayCount => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether it is made of whole calendar years.</summary>
    public bool IsWholeYears => Start is { Month: 1, Day: 1 } && End is { Month: 12, Day: 31 };

    /// <summary>Whether it lies within one calendar year.</summary>
    public bool IsWithinOneYear => Start.Year == End.Year;

    /// <summary>How many calendar years it touches.</summary>
    public int YearCount => End.Year - Start.Year + 1;

    /// <summary>Whether it takes one year, a calendar year or another, or less.</summary>
    internal bool IsUpToOneYear
    {
        get
        {
            if (IsWithinOneYear)
                return true;

            return YearCount == 2 && (WholeYears == 1 || DayCount < DaysOfYear);
        }
    }

    /// <summary>How many whole years it takes, calendar years or others (April to March); null where it does not take whole years.</summary>
    public int? WholeYears
    {
        get
        {
            var (start, end) = (Start, End.Year < LastPossibleYear || End is not { Month: 12, Day: 31 } ? End.PlusDays(1) : default);
            if (end == default)
                return Start is { Month: 1, Day: 1 } ? YearCount : null;

            var years = end.Year - start.Year;
            return years > 0 && Anniversary(start, years) == end ? years : null;
        }
    }

    /// <summary>One day.</summary>
    public static ReportingPeriod OfDay(LocalDate day) => new(day, day);

    /// <summary>One month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month in the years 1 … 9999.</exception>
    public static ReportingPeriod OfMonth(int year, int month) => OfMonths(year, month, 1, 12, nameof(month), month);

    /// <summary>One quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter in the years 1 … 9999.</exception>
    public static ReportingPeriod OfQuarter(int year, int quarter) => OfMonths(year, (quarter * 3) - 2, 3, 4, nameof(quarter), quarter);

    /// <summary>One half of a year, 1 or 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half in the years 1 … 9999.</exception>
    public static ReportingPeriod OfHalf(int year, int half) => OfMonths(year, (half * 6) - 5, 6, 2, nameof(half), half);

    /// <summary>One calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside 1 … 9999.</exception>
    public static ReportingPeriod OfYear(int year) => OfYears(year, year);

    /// <summary>From the first day of one year to the last day of another.</summary>
    /// <exception cref="ArgumentException">A year is outside 1 … 9999, or the last is before the first.</exception>
    public static ReportingPeriod OfYears(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, LastPossibleYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(new(first, 1, 1), new(last, 12, 31));
    }

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(LocalDate day) => day >= Start && day <= End;

    /// <summary>Whether a period lies in it whole.</summary>
    public bool Contains(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Start >= Start && other.End <= End;
    }

    /// <summary>Whether some day lies in both.</summary>
    public bool Overlaps(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Start <= End && other.End >= Start;
    }

    /// <summary>Whether periods cover it from its first to its last day without a gap, each day once.</summary>
    public bool IsMadeOf(IEnumerable<ReportingPeriod> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var next = Start;
        var isWhole = false;
        foreach (var part in parts.Select(part => Given.NotNull(part, nameof(parts))).Order())
        {
            if (isWhole || part.Start != next || part.End > End)
                return false;

            isWhole = part.End == End;
            next = isWhole ? next : part.End.PlusDays(1);
        }

        return isWhole;
    }

    /// <summary>Whether both begin and end on the same days.</summary>
    public bool Equals(ReportingPeriod? other) => ReferenceEquals(this, other) || (other is not null && Start == other.Start && End == other.End);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(ReportingPeriod? other)
    {
        if (other is null)
            return 1;

        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <summary>Whether one stands before another by <see cref="CompareTo"/>.</summary>
    public static bool operator <(ReportingPeriod? left, ReportingPeriod? right) => Comparer<ReportingPeriod>.Default.Compare(left, right) < 0;

    /// <summary>Whether one stands behind another by <see cref="CompareTo"/>.</summary>
    public static bool operator >(ReportingPeriod? left, ReportingPeriod? right) => Comparer<ReportingPeriod>.Default.Compare(left, right) > 0;

    /// <summary>Whether one does not stand behind another by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(ReportingPeriod? left, ReportingPeriod? right) => Comparer<ReportingPeriod>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one does not stand before another by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(ReportingPeriod? left, ReportingPeriod? right) => Comparer<ReportingPeriod>.Default.Compare(left, right) >= 0;

    /// <summary>Reads <c>2025</c>, <c>2021-2025</c>, <c>2025-H2</c> (or <c>S2</c>), <c>2025-Q4</c>, <c>2025-12</c>, <c>2025-12-31</c>, or two dates joined by <c>/</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is no period such as 2025, 2021-2025, 2025-Q4 or 2025-12.");
    }

    /// <summary>Reads what <see cref="Parse(string)"/> reads.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = PeriodText.Parse(text);
        return period is not null;
    }

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result) =>
        TryParse(s, out result);

    /// <summary>The form that <see cref="Parse(string)"/> reads, the shortest one: <c>2025</c>, <c>2021-2025</c>, <c>2025-Q4</c>, <c>2025-04-01/2026-03-31</c>.</summary>
    public override string ToString() => PeriodText.Write(this);

    private static ReportingPeriod OfMonths(int year, int month, int length, int most, string parameter, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastPossibleYear);
        if (number < 1 || number > most)
            throw new ArgumentOutOfRangeException(parameter, number, string.Create(CultureInfo.InvariantCulture, $"There are 1 to {most}."));

        return new(new(year, month, 1), EndOfMonth(year, month + length - 1));
    }

    private static ReportingPeriod Computed(LocalDate start, LocalDate end) => new(start, end, KindOf(start, end));

    private static LocalDate EndOfMonth(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    /// <summary>The same day of another year; 29 February is 28 February where there is none.</summary>
    private static LocalDate Anniversary(LocalDate day, int years) =>
        new(day.Year + years, day.Month, Math.Min(day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year + years, day.Month)));

    private static PeriodKind KindOf(LocalDate start, LocalDate end)
    {
        if (start == end)
            return PeriodKind.Day;

        if (start.Year != end.Year || start.Day != 1 || end != EndOfMonth(end.Year, end.Month))
            return PeriodKind.Span;

        return (start.Month, end.Month - start.Month + 1) switch
        {
            (1, 12) => PeriodKind.Year,
            (1 or 7, 6) => PeriodKind.Half,
            (1 or 4 or 7 or 10, 3) => PeriodKind.Quarter,
            (_, 1) => PeriodKind.Month,
            _ => PeriodKind.Span,
        };
    }
}

/// <summary>What kind of period something is.</summary>
public enum PeriodKind
{
    /// <summary>Any other from day to day: several years, or April to March.</summary>
    Span,

    /// <summary>One day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a calendar year.</summary>
    Quarter,

    /// <summary>A half of a calendar year.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,
}
