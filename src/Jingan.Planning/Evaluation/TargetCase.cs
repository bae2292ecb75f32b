using Jingan.Planning.Aims;
using Jingan.Planning.Indicators;
using Jingan.Planning.Names;
using Jingan.Planning.Observations;
using Jingan.Planning.Periods;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>A target with what it is judged by.</summary>
/// <param name="Target">The target.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Period">What it covers.</param>
/// <param name="AsOf">The date of the judgement.</param>
/// <param name="Observations">The indicator's observations whose periods end by that date.</param>
internal sealed record TargetCase(Target Target, Indicator Indicator, DateInterval Period, LocalDate AsOf, IReadOnlyList<Observation> Observations)
{
    public bool IsDue => AsOf >= Period.End;

    /// <summary>The year before the period, where its baseline stands.</summary>
    public int BaseYear => Period.Start.Year - 1;

    public int EndYear => Period.End.Year;

    /// <summary>What the number measures; a bare number is the value at the end in a plan of one year, and of what does not add up over years.</summary>
    public Basis? Basis => Target.Basis?.Basis ?? Target.Aim switch
    {
        ChangeAim => Targets.Basis.Change,
        CumulativeAim => Targets.Basis.PeriodTotal,
        _ => Period.YearCount() == 1 || DoesNotAddUp ? Targets.Basis.Level : null,
    };

    /// <summary>Why the basis is not the stated one; null where it is, or follows from the aim or the length of the period.</summary>
    public Name? InferredFrom => Target.Basis is { } stated
        ? stated.InferredFrom is { } why ? new(why) : null
        : Basis == Targets.Basis.Level && Period.YearCount() > 1 ? EvaluationMessages.DoesNotAddUp : null;

    private bool DoesNotAddUp => Indicator.Kind is QuantityKind.Stock or QuantityKind.Ratio or QuantityKind.Index;

    /// <summary>The unit of numbers for which the wording states none.</summary>
    public Unit? Unit => Target.Unit ?? (Basis is Targets.Basis.Level or Targets.Basis.PeriodTotal ? Indicator.Unit : null);

    /// <summary>The observations of one calendar year.</summary>
    public IEnumerable<Observation> OfYear(int year) =>
        Observations.Where(observation => observation.Period.End.Year == year && observation.Period.YearCount() == 1);

    /// <summary>The number that an observation states exactly, in a unit; null where it states none or does not convert.</summary>
    public decimal? Exact(Observation observation, Unit unit) =>
        observation.Value is ReportedValue.OfAmount { Amount: { Kind: AmountKind.Exact } amount } && amount.CountedIn(Indicator.Unit) is { Unit: { } from } counted && from.ConvertsTo(unit)
            ? from.Convert(counted.Stated.Lower!.Value, unit)
            : null;

    /// <summary>Whether the definition changed after the first year, up to the last.</summary>
    public DefinitionBreak? BreakBetween(int first, int last) =>
        Indicator.Breaks.FirstOrDefault(change => change.Since > new LocalDate(first, 1, 1) && change.Since <= new LocalDate(last, 12, 31));
}
