namespace Jingan.Planning.Measuring;

/// <summary>What the number of a statement measures: the one answer for a target and for an observation, which all judging floors use.</summary>
/// <remarks>Growth and change are counted from <see cref="Base"/> to <see cref="End"/>; an increase is positive.</remarks>
public sealed record Measure
{
    internal Measure(Indicator indicator, ReportingPeriod period)
    {
        Indicator = indicator;
        Period = period;
        End = EndOf(period);
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; internal init; }

    /// <summary>What the statement covers.</summary>
    public ReportingPeriod Period { get; internal init; }

    /// <summary>Where the value stands: the last year of several, else the period itself.</summary>
    public ReportingPeriod End { get; internal init; }

    /// <summary>What the number measures; null where nobody can tell.</summary>
    public Basis? Basis { get; internal init; }

    /// <summary>Why this basis is assumed; null where the document states it or the wording says it.</summary>
    public Inference? Inferred { get; internal init; }

    /// <summary>What those who wrote the data say of an inferred basis; null for nothing.</summary>
    public Name? InferredFrom { get; internal init; }

    /// <summary>What a change is counted from; null where there is no change, or where nobody can tell.</summary>
    public ReportingPeriod? Base { get; internal init; }

    /// <summary>The words of a base that name no known time; null where they do, or there are none.</summary>
    public string? UnknownBase { get; internal init; }

    /// <summary>The place that it is of; null where that is not said.</summary>
    public Place? Place { get; internal init; }

    /// <summary>The part of the place that it is of; null for the whole.</summary>
    public TargetScope? Scope { get; internal init; }

    /// <summary>The unit of numbers that state none, on the basis; null where nothing tells.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>What a growth or change is counted in; null where there is none, or nobody can tell.</summary>
    public ChangeType? Type { get; internal init; }

    /// <summary>Which way a bare number counts: 14 under 能耗降低率 is a fall of 14. Null for the number itself.</summary>
    public ChangeDirection? Direction { get; internal init; }

    /// <summary>How often it is asked or reported: judged in each part of the period, or as the mean. Null for once.</summary>
    public Frequency? Per { get; internal init; }

    /// <summary>Whether it is growth at constant prices, which no quotient of values at current prices gives.</summary>
    public bool IsAtConstantPrices { get; internal init; }

    /// <summary>Whether the number is growth or a change.</summary>
    public bool IsChange => IsOfChange(Basis);

    /// <summary>How often, where that tells one number from another: growth a year is so by its basis, and of one year each is the whole.</summary>
    internal Frequency? PerBeside =>
        Basis is Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth
        || (Per is { Unit: PeriodUnit.Year, Every: 1 } && Period.IsUpToOneYear)
            ? null
            : Per;

    /// <summary>Which side is better: of places in a ranking the lower, of a rise in it the higher.</summary>
    internal Polarity Polarity => IsChange && NameRules.IsRanking(Indicator) ? Polarity.HigherIsBetter : Indicator.Polarity;

    /// <summary>How many years lie between <see cref="Base"/> and <see cref="End"/>, at least 1.</summary>
    public int Years => Base is null ? 1 : Math.Max(1, End.End.Year - Base.End.Year);

    /// <summary>What a target's number measures.</summary>
    /// <param name="target">The target.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="plan">The plan in which it stands: its period and place are the target's own where that names none.</param>
    public static Measure Of(Target target, Indicator indicator, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(plan);
        return Of(target, target.Aim, indicator, target.PeriodIn(plan), Places.Of(plan.Jurisdiction));
    }

    /// <summary>What an observation's number measures.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="place">The place that it is of where it names none; null where that is not known.</param>
    public static Measure Of(Observation observation, Indicator indicator, Place? place = null)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(indicator);
        return MeasureRules.OfObservation(observation, observation.Value, indicator, observation.Place ?? place);
    }

    /// <summary>What the number of a target's aim, or of one part of it, measures.</summary>
    internal static Measure Of(Target target, Statement aim, Indicator indicator, ReportingPeriod period, Place? place) =>
        MeasureRules.OfAim(aim, target.Wording, indicator, period, target.Basis, target.Unit, (place, target.Scope));

    /// <summary>Whether numbers on a basis are growth or changes.</summary>
    internal static bool IsOfChange(Basis? basis) => basis is Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth or Planning.Basis.Change;

    /// <summary>Where the value of a period stands.</summary>
    internal static ReportingPeriod EndOf(ReportingPeriod period) => period.IsWholeYears ? period.LastYear : period;

    /// <summary>What the aim's numbers and those that fulfil it are, on this measure.</summary>
    internal RegionContext Context(decimal tolerance, decimal? baseline = null, decimal? benchmark = null) =>
        new(Polarity, Unit, baseline, benchmark, tolerance: tolerance, direction: Direction);

    /// <summary>The region of an aim on this measure; points of a percentage are counted in points however they are written.</summary>
    internal AcceptanceRegion RegionOf(Statement aim, decimal tolerance)
    {
        var region = OwnDenominator.In(aim, Indicator).RegionOf(Context(tolerance));
        return Type == ChangeType.PercentagePoints && region.Unit is { IsPercent: true } ? region.In(Planning.Unit.PercentagePoints) : region;
    }

    /// <summary>The indicator, the basis and the period.</summary>
    public override string ToString() => $"{Indicator.Id} {Basis?.ToString() ?? "on no known basis"} {Period}";
}

/// <summary>Why a basis is assumed that the document does not state.</summary>
public enum Inference
{
    /// <summary>A stock, a ratio or an index does not add up over years, so its value at the end counts.</summary>
    DoesNotAddUp,

    /// <summary>A number in brackets of what does not add up is the change over the period.</summary>
    Bracket,

    /// <summary>What is newly added to a stock is its change over the period.</summary>
    Added,

    /// <summary>A percentage of what is not counted in per cent is its growth or change.</summary>
    Percentage,

    /// <summary>The indicator's name says that its values are changes.</summary>
    Name,

    /// <summary>Those who wrote the data say that it is inferred.</summary>
    ByAuthor,
}
