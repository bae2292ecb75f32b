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
            ChangeAim change => OfChange(change.Change.Direction, change.Change.Amount, context),
            RelativeAim relative => context.Benchmark is { } benchmark
                ? OfComparison(relative.Comparator, benchmark, relative.Offset, context)
                : AcceptanceRegion.Without(Unresolved.BenchmarkMissing),
            KeepPaceAim pace => context.Benchmark is { } growth
                ? OfAmount(new(Interval.Exactly(growth), context.Unit, pace.IsApproximate), context.Polarity, context)
                : AcceptanceRegion.Without(Unresolved.BenchmarkMissing),
            DelegatedAim delegated => context.Assignment is { } assigned
                ? OfComparison(delegated.Comparator, assigned, null, context)
                : AcceptanceRegion.Without(Unresolved.AssignmentMissing),
            MaintainLevelAim => context.Baseline is { } baseline
                ? OfAmount(Amount.Exactly(baseline, context.Unit), context.Polarity, context)
                : AcceptanceRegion.Without(Unresolved.BaselineMissing),
            CompleteAllAim => AcceptanceRegion.Of(IntervalSet.Of(Interval.AtLeast(100)), Unit.Percent),
            CompositeAim composite => OfComposite(composite, context),
            _ => AcceptanceRegion.Without(Unresolved.Qualitative),
        };
    }

    /// <summary>The numbers of an amount; beside a bare number, the better side is also fine.</summary>
    private static AcceptanceRegion OfAmount(Amount amount, Polarity polarity, RegionContext context)
    {
        var counted = amount.CountedIn(context.Unit);
        var stated = counted.Region(context.Tolerance);
        var region = counted.Kind is not (AmountKind.Exact or AmountKind.About) ? stated
            : polarity == Polarity.HigherIsBetter ? Interval.AtLeast(stated.Lower!.Value)
            : polarity == Polarity.LowerIsBetter ? Interval.AtMost(stated.Upper!.Value)
            : stated;

        return AcceptanceRegion.Of(IntervalSet.Of(region), counted.Unit);
    }

    /// <summary>The signed changes of an amount; where the indicator has no better side, the direction of the change is it.</summary>
    private static AcceptanceRegion OfChange(ChangeDirection direction, Amount amount, RegionContext context)
    {
        var polarity = context.Polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter ? context.Polarity
            : direction == ChangeDirection.Increase ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;

        if (direction == ChangeDirection.Increase)
            return OfAmount(amount, polarity, context);

        var mirrored = OfAmount(amount, polarity == Polarity.HigherIsBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter, context);
        return AcceptanceRegion.Of(IntervalSet.Of([.. mirrored.Numbers!.Intervals.Select(interval => interval.Negate())]), mirrored.Unit);
    }

    private static AcceptanceRegion OfComparison(Comparator comparator, decimal value, Amount? offset, RegionContext context)
    {
        if (offset is { Kind: not AmountKind.Exact and not AmountKind.AtLeast and not AmountKind.About })
            return AcceptanceRegion.Without(Unresolved.BenchmarkMissing);

        var beyond = offset?.Stated.Lower ?? 0;
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
