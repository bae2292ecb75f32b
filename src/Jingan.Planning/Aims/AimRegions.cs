using Jingan.Planning.Indicators;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Aims;

/// <summary>Resolves aims to the numbers that fulfil them.</summary>
public static class AimRegions
{
    /// <summary>The acceptance region of an aim, on the scale of what its number measures.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="context">What it depends on.</param>
    public static AcceptanceRegion RegionOf(this Aim aim, RegionContext context)
    {
        ArgumentNullException.ThrowIfNull(aim);
        ArgumentNullException.ThrowIfNull(context);
        return aim switch
        {
            AmountAim amount => OfAmount(amount.Amount, context.Polarity, context),
            CumulativeAim total => OfAmount(total.Total, context.Polarity, context),
            ChangeAim change => OfChange(change.Change, context),
            RelativeAim relative => context.Benchmark is { } benchmark
                ? OfComparison(relative.Comparator, benchmark, relative.Offset, context)
                : AcceptanceRegion.Without(Unresolved.BenchmarkMissing),
            KeepPaceAim pace => context.Benchmark is { } growth
                ? OfAmount(new(Interval.Exactly(growth), context.Unit, pace.IsApproximate), context.Polarity, context)
                : AcceptanceRegion.Without(Unresolved.BenchmarkMissing),
            DelegatedAim delegated => context.Assignment is { } assigned
                ? OfComparison(delegated.Comparator, assigned, null, context)
                : AcceptanceRegion.Without(Unresolved.AssignmentMissing),
            MaintainLevelAim level => context.Baseline is { } baseline
                ? OfAmount(new(Interval.Exactly(baseline), context.Unit, level.IsApproximate), context.Polarity, context)
                : AcceptanceRegion.Without(Unresolved.BaselineMissing),
            CompleteAllAim => AcceptanceRegion.Of(IntervalSet.Of(Interval.AtLeast(100)), Unit.Percent),
            CompositeAim composite => OfComposite(composite, context),
            _ => AcceptanceRegion.Without(Unresolved.Qualitative),
        };
    }

    /// <summary>The region of an aim at one amount, which is one interval, without making a set of it.</summary>
    /// <returns>False where the aim is of another kind.</returns>
    internal static bool TryIntervalOf(Aim aim, Polarity polarity, Unit? unit, decimal tolerance, out Interval numbers, out Unit? counted)
    {
        if ((aim as AmountAim)?.Amount is { } amount)
            (numbers, counted) = IntervalOf(amount, polarity, unit, tolerance);
        else if ((aim as CumulativeAim)?.Total is { } total)
            (numbers, counted) = IntervalOf(total, polarity, unit, tolerance);
        else if (aim is ChangeAim { Change: var change })
            (numbers, counted) = IntervalOf(change, polarity, unit, tolerance);
        else
            (numbers, counted) = (default, null);

        return aim is AmountAim or CumulativeAim or ChangeAim;
    }

    /// <summary>The numbers of an amount; beside a bare number, the better side is also fine.</summary>
    private static (Interval Numbers, Unit? Unit) IntervalOf(Amount amount, Polarity polarity, Unit? unit, decimal tolerance)
    {
        var counted = amount.CountedIn(unit);
        var stated = counted.Region(tolerance);
        var numbers = counted.Kind is not (AmountKind.Exact or AmountKind.About) ? stated
            : polarity == Polarity.HigherIsBetter ? Interval.AtLeast(stated.Lower!.Value)
            : polarity == Polarity.LowerIsBetter ? Interval.AtMost(stated.Upper!.Value)
            : stated;

        return (numbers, counted.Unit);
    }

    /// <summary>The signed numbers of a change; where the indicator has no better side, the direction of the change is it. A multiple of the base has no sign.</summary>
    private static (Interval Numbers, Unit? Unit) IntervalOf(Change change, Polarity polarity, Unit? unit, decimal tolerance)
    {
        var better = polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter ? polarity
            : change.Direction == ChangeDirection.Increase ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;

        if (change.Direction == ChangeDirection.Increase || change.Type == ChangeType.MultipleTo)
            return IntervalOf(change.Amount, better, unit, tolerance);

        var mirrored = IntervalOf(change.Amount, better == Polarity.HigherIsBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter, unit, tolerance);
        return (mirrored.Numbers.Negate(), mirrored.Unit);
    }

    private static AcceptanceRegion OfAmount(Amount amount, Polarity polarity, RegionContext context)
    {
        var (numbers, unit) = IntervalOf(amount, polarity, context.Unit, context.Tolerance);
        return AcceptanceRegion.Of(IntervalSet.Of(numbers), unit);
    }

    private static AcceptanceRegion OfChange(Change change, RegionContext context)
    {
        var (numbers, unit) = IntervalOf(change, context.Polarity, context.Unit, context.Tolerance);
        return AcceptanceRegion.Of(IntervalSet.Of(numbers), unit);
    }

    private static AcceptanceRegion OfComparison(Comparator comparator, decimal value, Amount? offset, RegionContext context)
    {
        if (offset is { Kind: not AmountKind.Exact and not AmountKind.AtLeast and not AmountKind.About })
            return AcceptanceRegion.Without(Unresolved.BenchmarkMissing);

        if (Beyond(offset, context.Unit) is not { } beyond)
            return AcceptanceRegion.Without(Unresolved.SeveralSubjects);

        var region = comparator switch
        {
            Comparator.Reach => OfAmount(Amount.Exactly(value, context.Unit), context.Polarity, context).Numbers!,
            Comparator.AtLeast => IntervalSet.Of(Interval.AtLeast(value + beyond)),
            Comparator.GreaterThan => IntervalSet.Of(offset is null ? Interval.GreaterThan(value) : Interval.AtLeast(value + beyond)),
            Comparator.AtMost => IntervalSet.Of(Interval.AtMost(value - beyond)),
            _ => IntervalSet.Of(offset is null ? Interval.LessThan(value) : Interval.AtMost(value - beyond)),
        };
        return AcceptanceRegion.Of(region, context.Unit);
    }

    /// <summary>The number of an offset in the benchmark's unit, percentage points beside per cent; null where it does not convert.</summary>
    private static decimal? Beyond(Amount? offset, Unit? unit) => offset?.CountedIn(unit) switch
    {
        null => 0,
        { Unit: { } stated } amount when unit is not null && !(stated.IsPercentagePoints && unit == Unit.Percent) =>
            stated.ConvertsTo(unit) ? stated.Convert(amount.Stated.Lower!.Value, unit) : null,
        var amount => amount.Stated.Lower,
    };

    /// <summary>All parts hold, or one does after 或; a part that is only striven for does not move the bound.</summary>
    private static AcceptanceRegion OfComposite(CompositeAim composite, RegionContext context)
    {
        var binding = composite.Parts.Where(part => part.Aim.Modality != Modality.Stretch).ToList();
        if (composite.Connective == Connective.Respectively || binding.Count == 0 || binding.Skip(1).Any(part => part.Subject is not null))
            return AcceptanceRegion.Without(Unresolved.SeveralSubjects);

        var regions = binding.Select(part => part.Aim.RegionOf(context)).ToList();
        if (regions.Find(region => region.Unresolved is not null) is { } unresolved)
            return unresolved;

        if (regions.Exists(region => region.Unit != regions[0].Unit) || binding.Exists(part => part.Aim is ChangeAim != binding[0].Aim is ChangeAim))
            return AcceptanceRegion.Without(Unresolved.SeveralSubjects);

        var numbers = regions.Select(region => region.Numbers!).Aggregate((all, next) => composite.Connective == Connective.Or ? all.Union(next) : all.Intersect(next));
        return AcceptanceRegion.Of(numbers, regions[0].Unit);
    }
}
