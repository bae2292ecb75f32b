using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tables;

/// <summary>A figure with the components of SDMX.</summary>
/// <param name="Figure">The figure, which has an indicator.</param>
/// <param name="Area">The code of the place.</param>
internal sealed record SdmxRow(FigureRow Figure, string Area)
{
    /// <summary>Which of the figures with one key it is, from 1.</summary>
    public int Number { get; init; } = 1;

    public bool IsActual => Figure.Record == FigureRecord.Observation;

    /// <summary>Everything but the number.</summary>
    public string Key => string.Join(' ', Area, Figure.Indicator, IsActual, Measure, StatedBy, Name, TimePeriod);

    /// <summary>The code of SDMX's list of frequencies; a year that begins on another day is annual, spans of several years are other.</summary>
    public string Frequency => Figure.Period switch
    {
        { Kind: PeriodKind.Half } => "S",
        { Kind: PeriodKind.Quarter } => "Q",
        { Kind: PeriodKind.Month } => "M",
        { Kind: PeriodKind.Day } => "D",
        { WholeYears: 1 } => "A",
        _ => "_O",
    };

    /// <summary>What the number measures: of a target its basis, of a report the form of its value.</summary>
    public string? Measure => !IsActual ? Figure.Basis
        : Figure.Direction is not null ? Figure.ChangeType ?? AimWords.Kinds.WordFor(StatementKind.Change)
        : Figure.Kind == AimWords.Kinds.WordFor(StatementKind.Rank) ? Figure.Kind
        : Figure.Amount is not null ? "amount" : "words";

    public string? StatedBy => IsActual ? Figure.Source?.Document : Figure.Plan;

    /// <summary>The target's id; where several figures have one key, their number as well.</summary>
    public string Item => Number == 1 ? Name ?? "1" : string.Create(CultureInfo.InvariantCulture, $"{Name ?? ""}{(Name is null ? "" : "@")}{Number}");

    /// <summary>A period as SDMX writes it; another span as its first day and a length in whole years, else months, else days.</summary>
    public string? TimePeriod
    {
        get
        {
            if (Figure.Period is not { } period)
                return null;

            var text = period.ToString();
            return period.Kind switch
            {
                PeriodKind.Half => text.Replace('H', 'S'),
                PeriodKind.Span => string.Create(CultureInfo.InvariantCulture, $"{period.Start:uuuu-MM-dd}/P{LengthOf(period)}"),
                _ => text,
            };
        }
    }

    /// <summary>The numbers, a fall as negative ones; not those of a rank, which are positions.</summary>
    public NumberInterval? Bounds => Figure.Amount is not { Stated: var stated } ? null
        : Figure.Direction == AimWords.Directions.WordFor(ChangeDirection.Decrease) && !IsMultiple ? -stated : stated;

    /// <summary>The number, where exactly one is stated.</summary>
    public decimal? Value => Bounds is { IsPoint: true } bounds && Figure.Amount is { IsApproximate: false } ? bounds.Lower : null;

    /// <summary>The code of SDMX for how final it is.</summary>
    public string? Status => !IsActual ? null
        : Figure.Status == FormatWords.ObservationStatuses.WordFor(ObservationStatus.Estimated) ? "E"
        : Figure.Status == FormatWords.ObservationStatuses.WordFor(ObservationStatus.Provisional) ? "P"
        : Figure.Status == FormatWords.ObservationStatuses.WordFor(ObservationStatus.Break) ? "B" : "A";

    /// <summary>The unit without its scale words, and the power of ten that they make.</summary>
    public (string? Measure, int? Power) Unit
    {
        get
        {
            if (Figure.Unit is not { } unit)
                return (null, null);

            var power = 0;
            for (var factor = FactorOf(unit); factor >= 10 && factor % 10 == 0; factor /= 10)
                power++;

            return FactorOf(unit) is { } whole && whole == Pow(power) ? (unit.Base.Symbol, power) : (unit.Symbol, 0);
        }
    }

    private bool IsMultiple => Figure.ChangeType == AimWords.ChangeTypes.WordFor(ChangeType.MultipleTo);

    private string? Name => IsActual ? null : Figure.Target ?? Figure.Id;

    /// <summary>As a duration of ISO 8601: 5Y, 18M, 40D.</summary>
    private static string LengthOf(ReportingPeriod period)
    {
        if (period.WholeYears is { } years)
            return string.Create(CultureInfo.InvariantCulture, $"{years}Y");

        var next = period.End.Year < 9999 ? period.End.PlusDays(1) : period.End;
        var isWholeMonths = period.Start.Day == 1 && next.Day == 1;
        return isWholeMonths
            ? string.Create(CultureInfo.InvariantCulture, $"{((next.Year - period.Start.Year) * 12) + next.Month - period.Start.Month}M")
            : string.Create(CultureInfo.InvariantCulture, $"{period.DayCount}D");
    }

    private static decimal? FactorOf(Unit unit) => Calculation.Or(null, () => (decimal?)unit.Convert(1, unit.Base));

    private static decimal Pow(int power) => Enumerable.Repeat(10m, power).Aggregate(1m, (product, ten) => product * ten);
}
