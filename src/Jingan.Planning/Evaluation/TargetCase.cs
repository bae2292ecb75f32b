using Jingan.Planning.Aims;
using Jingan.Planning.Indicators;
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

    /// <summary>What the number measures; in a plan of one year, a bare number is that year's value.</summary>
    public Basis? Basis => Target.Basis?.Basis ?? Target.Aim switch
    {
        ChangeAim => Targets.Basis.Change,
        CumulativeAim => Targets.Basis.PeriodTotal,
        _ => Period.YearCount() == 1 ? Targets.Basis.Level : null,
    };

    /// <summary>The unit of numbers for which the wording states none.</summary>
    public Unit? Unit => Target.Unit ?? (Basis is Targets.Basis.Level or Targets.Basis.PeriodTotal ? Indicator.Unit : null);

    /// <summary>The observations of one calendar year.</summary>
    public IEnumerable<Observation> OfYear(int year) =>
        Observations.Where(observation => observation.Period.End.Year == year && observation.Period.YearCount() == 1);

    /// <summary>Whether the definition changed after the first year, up to the last.</summary>
    public DefinitionBreak? BreakBetween(int first, int last) =>
        Indicator.Breaks.FirstOrDefault(change => change.Since > new LocalDate(first, 1, 1) && change.Since <= new LocalDate(last, 12, 31));
}
