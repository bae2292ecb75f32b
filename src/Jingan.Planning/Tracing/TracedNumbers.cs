using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>What a target or an actual says in numbers, and the levels that this stands for on the scale of its indicator.</summary>
public sealed record TracedNumbers
{
    internal TracedNumbers(Measure measure, AcceptanceRegion region, ValueList<LevelReading> levels, Gap? gap)
    {
        Measure = measure;
        Numbers = region.Stated;
        Unit = region.Unit;
        Levels = levels;
        Gap = gap;
    }

    /// <summary>What the number measures: basis, base, place.</summary>
    public Measure Measure { get; }

    /// <summary>What the number measures; null where nobody can tell.</summary>
    public Basis? Basis => Measure.Basis;

    /// <summary>The numbers stated, in <see cref="Unit"/>; a change is signed, a decrease negative. Null where it states none.</summary>
    public Region? Numbers { get; }

    /// <summary>The unit of the numbers; null where nobody can tell.</summary>
    public Unit? Unit { get; }

    /// <summary>The level that it stands for: one where it states it, one for each value that it can be computed from otherwise; none with a <see cref="Gap"/>.</summary>
    public ValueList<LevelReading> Levels { get; }

    /// <summary>The level to show of those: the one that is computed from the preferred figure; null where there is none.</summary>
    public LevelReading? Level
    {
        get
        {
            if (Levels.Count < 2)
                return Levels is [var only] ? only : null;

            var best = Preference.Best(Levels.Select(level => level.Baseline).OfType<Observation>());
            return Levels.FirstOrDefault(level => level.Baseline == best) ?? Levels[0];
        }
    }

    /// <summary>Why it stands for no level; null where it does.</summary>
    public Gap? Gap { get; }

    /// <summary>How far a stated level lies from observed ones: for a target the year before its period, for an actual the last year observed before it.</summary>
    public ValueList<SeriesGrowth> Growth { get; internal init; } = [];

    /// <summary>The numbers, or why there are none to show.</summary>
    public override string ToString() => $"{Numbers?.ToString() ?? Gap?.ToString() ?? "no number"} {Unit?.Symbol}".TrimEnd();
}

/// <summary>The level of one period that a number stands for, in the indicator's unit, and how it was reached.</summary>
public sealed record LevelReading
{
    internal LevelReading(Region numbers, Unit unit, ReportingPeriod period, LevelOrigin origin)
    {
        Numbers = numbers;
        Unit = unit;
        Period = period;
        Origin = origin;
    }

    /// <summary>The numbers that are allowed, as stated or computed without rounding; what else would be fine, given the polarity, is not added.</summary>
    public Region Numbers { get; }

    /// <summary>The indicator's unit.</summary>
    public Unit Unit { get; }

    /// <summary>What it is the level of: a year, or a shorter period; for a <see cref="LevelOrigin.YearlyMean"/>, the last year of the total's period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How it was reached.</summary>
    public LevelOrigin Origin { get; }

    /// <summary>The computation, such as <c>250.14 (2020) × (1 + 5%)</c>; null where it is stated.</summary>
    public Message? Steps { get; internal init; }

    /// <summary>The observation that it is computed from; null where it is stated, or a mean.</summary>
    public Observation? Baseline { get; internal init; }

    /// <summary>The level and its period.</summary>
    public override string ToString() => $"{Numbers} {Unit} ({Period})";
}

/// <summary>How a level comes from what a document states. The text forms are the kebab-case names: <c>year-on-year</c>.</summary>
public enum LevelOrigin
{
    /// <summary>The document states it.</summary>
    Stated,

    /// <summary>Growth of one year on the observed level of the year before.</summary>
    YearOnYear,

    /// <summary>Mean growth, compounded over the years of the period on the level observed before it.</summary>
    AverageAnnualGrowth,

    /// <summary>A change on the level observed at its base.</summary>
    Change,

    /// <summary>The level at the base itself, which is to be kept.</summary>
    Kept,

    /// <summary>A total over several years, divided by their number: a mean, not the level of any one year.</summary>
    YearlyMean,
}

/// <summary>How far a stated level lies from an observed one before it.</summary>
public sealed record SeriesGrowth
{
    internal SeriesGrowth(Observation from, int years, Region? perYear, Gap? gap)
    {
        From = from;
        Years = years;
        PerYear = perYear;
        Gap = gap;
    }

    /// <summary>The observation that it starts from.</summary>
    public Observation From { get; }

    /// <summary>How many years lie between.</summary>
    public int Years { get; }

    /// <summary>The growth in per cent a year, the geometric mean where the years are several; null where it is undetermined.</summary>
    public Region? PerYear { get; }

    /// <summary>Why it is undetermined: over a break, at constant prices, from a base that is not positive; null where it is not.</summary>
    public Gap? Gap { get; }

    /// <summary>The growth and where it starts.</summary>
    public override string ToString() => $"{PerYear?.ToString() ?? Gap?.ToString()} % a year from {From.Period}";
}
