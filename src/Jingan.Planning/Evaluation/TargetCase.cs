using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>A target with what it is judged by.</summary>
/// <param name="Target">The target; of a delegated one whose number is supplied, with that number as its aim.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Period">What it covers.</param>
/// <param name="Evidence">The observations of all indicators, and the options.</param>
/// <param name="Observations">The indicator's observations whose periods end by the date of the judgement.</param>
internal sealed record TargetCase(Target Target, Indicator Indicator, ReportingPeriod Period, Evidence Evidence, IReadOnlyList<Observation> Observations)
{
    public LocalDate AsOf => Evidence.AsOf;

    public EvaluationOptions Options => Evidence.Options;

    public bool IsDue => AsOf >= Period.End;

    public bool SpansOneYear => Period.YearCount == 1;

    public int EndYear => Period.End.Year;

    /// <summary>The year that the number starts from: the one that the aim names (较2019年), else the year before the period.</summary>
    public int BaseYear => Reference?.Resolve(Period) is { } named && named.End.Year < EndYear ? named.End.Year : Period.Start.Year - 1;

    /// <summary>Whether the aim names a year of its own to start from.</summary>
    public bool HasOwnReference => BaseYear != Period.Start.Year - 1;

    /// <summary>What the number measures; a bare number is the value at the end in a plan of one year, and of what does not add up over years; keeping pace is about growth.</summary>
    public Basis? Basis => Target.Basis?.Basis ?? Target.Aim switch
    {
        ChangeStatement => Planning.Basis.Change,
        NumberStatement { IsTotal: true } => Planning.Basis.PeriodTotal,
        ReferenceStatement { Reference: ReferenceKind.KeepPace } => SpansOneYear ? Planning.Basis.YearOnYear : Planning.Basis.AverageAnnualGrowth,
        _ => SpansOneYear || DoesNotAddUp ? Planning.Basis.Level : null,
    };

    public bool IsGrowth => Basis is Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth or Planning.Basis.Change;

    /// <summary>Why the basis is not the stated one; null where it is, or follows from the aim or the length of the period.</summary>
    public Name? InferredFrom => Target.Basis is { } stated
        ? stated.InferredFrom
        : Basis == Planning.Basis.Level && !SpansOneYear ? EvaluationMessages.DoesNotAddUp : null;

    private bool DoesNotAddUp => Indicator.Kind is QuantityKind.Stock or QuantityKind.Ratio or QuantityKind.Index;

    /// <summary>The unit of numbers for which the wording states none.</summary>
    public Unit? Unit => Target.Unit ?? (Basis is Planning.Basis.Level or Planning.Basis.PeriodTotal ? Indicator.Unit : null);

    /// <summary>The observations of one calendar year, or of a day at its end.</summary>
    public IEnumerable<Observation> OfYear(int year) => Observations.Where(observation =>
        observation.Period.End is { Month: 12, Day: 31 } end && end.Year == year && observation.Period.YearCount == 1 && (observation.Period.IsWholeYears || IsLevel));

    /// <summary>The observations of the last year of the period; where it ends within a year, those that end with it.</summary>
    public IEnumerable<Observation> AtEnd => Period.End is { Month: 12, Day: 31 } ? OfYear(EndYear)
        : Observations.Where(observation => observation.Period.End == Period.End && (IsLevel || observation.Period == Period));

    /// <summary>Whether the indicator is read at points in time, so that a value at a year's end is the year's.</summary>
    private bool IsLevel => Indicator.Kind is not QuantityKind.Flow;

    private TimeReference? Reference => Target.Aim switch
    {
        ChangeStatement { Change.Reference: var reference } => reference,
        ReferenceStatement { Reference: ReferenceKind.MaintainLevel, Since: var since } => since,
        _ => null,
    };

    /// <summary>Why values of the two years do not compare; null where they do.</summary>
    public Name? BreakBetween(int first, int last)
    {
        if (Indicator.Breaks.FirstOrDefault(change => change.Since > new LocalDate(first, 1, 1) && change.Since <= new LocalDate(last, 12, 31)) is { } change)
            return EvaluationMessages.Break(change);

        return Observations.FirstOrDefault(seen => seen.Status == ObservationStatus.Break && seen.Period.Start.Year > first && seen.Period.End.Year <= last) is { } broken
            ? EvaluationMessages.Break(broken)
            : null;
    }

    /// <summary>The same indicator and period with another aim and other observations: a part of a composite.</summary>
    public TargetCase With(Statement aim, IReadOnlyList<Observation> observations) => this with { Target = Copy(aim, Target.Unit, Target.Basis), Observations = observations };

    /// <summary>The same with the number that the higher authority set.</summary>
    public TargetCase Assigned(Statement aim, Target assigned) =>
        this with { Target = Copy(aim, assigned.Unit ?? Target.Unit, aim is ChangeStatement ? assigned.Basis ?? new(Planning.Basis.Change) : Target.Basis ?? assigned.Basis) };

    /// <summary>The same question about the benchmark's own indicator.</summary>
    public TargetCase Of(Indicator benchmark) => this with
    {
        Indicator = benchmark,
        Target = Copy(Target.Aim, Target.Unit, Basis is { } basis ? new(basis) : null),
        Observations = Evidence.Of(benchmark.Id),
    };

    private Target Copy(Statement aim, Unit? unit, StatedBasis? basis) =>
        new() { Id = Target.Id, Indicator = Target.Indicator, Aim = aim, Wording = Target.Wording, Unit = unit, Basis = basis, Source = Target.Source };
}
