namespace Jingan.Planning;

/// <summary>Resolves aims to the numbers that fulfil them.</summary>
public static class AimRegions
{
    /// <summary>The acceptance region of an aim, on the scale of what its number measures.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="context">What it depends on.</param>
    public static AcceptanceRegion RegionOf(this Statement aim, RegionContext context)
    {
        ArgumentNullException.ThrowIfNull(aim);
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            return Resolve(aim, context);
        }
        catch (ArithmeticException)
        {
            return AcceptanceRegion.Without(Unresolved.BeyondRange);
        }
    }

    private static AcceptanceRegion Resolve(Statement aim, RegionContext context) => aim switch
    {
        NumberStatement number => OfAmount(number.Amount, context.Polarity, context),
        ChangeStatement change => OfChange(change.Change, context),
        ReferenceStatement reference => OfReference(reference, context),
        WholeStatement whole =>
            OfAmount(new(NumberInterval.Exactly(100), Unit.Percent, whole.IsApproximate), Polarity.HigherIsBetter, context),
        CompositeStatement composite => OfComposite(composite, context),
        _ => AcceptanceRegion.Without(Unresolved.Qualitative),
    };

    /// <summary>The region beside the number that the statement refers to; unresolved where that is not given.</summary>
    private static AcceptanceRegion OfReference(ReferenceStatement reference, RegionContext context)
    {
        var (given, missing) = reference.Reference switch
        {
            ReferenceKind.Relative or ReferenceKind.KeepPace => (context.Benchmark, Unresolved.BenchmarkMissing),
            ReferenceKind.Delegated => (context.Assignment, Unresolved.AssignmentMissing),
            _ => (context.Baseline, Unresolved.BaselineMissing),
        };
        if (given is not { } number)
            return AcceptanceRegion.Without(missing);

        if (reference.Factor is { } factor)
            number *= factor;

        return reference.Reference is ReferenceKind.KeepPace or ReferenceKind.MaintainLevel
            ? OfAmount(new(NumberInterval.Exactly(number), context.Unit, reference.IsApproximate), context.Polarity, context)
            : OfComparison(reference.Comparator, number, reference.Offset, context);
    }

    /// <summary>The region of an aim at one amount, which is one interval, without making a set of it.</summary>
    /// <returns>False where the aim is of another kind.</returns>
    internal static bool TryIntervalOf(Statement aim, Polarity polarity, Unit? unit, decimal tolerance, out NumberInterval numbers, out Unit? counted)
    {
        var amount = (aim as NumberStatement)?.Amount ?? (aim as ChangeStatement)?.Change.Amount;
        counted = amount?.UnitIn(unit);
        numbers = amount is null ? default
            : aim is ChangeStatement { Change: var change } ? IntervalOf(change, polarity, tolerance)
            : IntervalOf(amount, polarity, tolerance);
        return amount is not null;
    }

    /// <summary>The numbers of an amount; beside a bare number, the better side is also fine.</summary>
    private static NumberInterval IntervalOf(Amount amount, Polarity polarity, decimal tolerance)
    {
        var stated = amount.Region(tolerance);
        return !amount.Stated.IsPoint ? stated
            : polarity == Polarity.HigherIsBetter ? NumberInterval.AtLeast(stated.Lower!.Value)
            : polarity == Polarity.LowerIsBetter ? NumberInterval.AtMost(stated.Upper!.Value)
            : stated;
    }

    /// <summary>The signed numbers of a change; where the indicator has no better side, the direction of the change is it. A multiple of the base has no sign.</summary>
    private static NumberInterval IntervalOf(Change change, Polarity polarity, decimal tolerance)
    {
        var better = polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter ? polarity
            : change.Direction == ChangeDirection.Increase ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;

        if (change.Direction == ChangeDirection.Increase || change.Type == ChangeType.MultipleTo)
            return IntervalOf(change.Amount, better, tolerance);

        var mirrored = better == Polarity.HigherIsBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter;
        return -IntervalOf(change.Amount, mirrored, tolerance);
    }

    private static AcceptanceRegion OfAmount(Amount amount, Polarity polarity, RegionContext context) =>
        AcceptanceRegion.Of(Region.Of(IntervalOf(amount, polarity, context.Tolerance)), amount.UnitIn(context.Unit));

    private static AcceptanceRegion OfChange(Change change, RegionContext context) =>
        AcceptanceRegion.Of(Region.Of(IntervalOf(change, context.Polarity, context.Tolerance)), change.Amount.UnitIn(context.Unit));

    /// <summary>The numbers that stand to another as they have to; with an offset, those that stand beyond it by what the offset allows.</summary>
    private static AcceptanceRegion OfComparison(Comparator comparator, decimal value, Amount? offset, RegionContext context)
    {
        var isBelow = comparator is Comparator.AtMost or Comparator.LessThan;
        if (offset is null || comparator == Comparator.Reach)
        {
            return comparator switch
            {
                Comparator.Reach => OfAmount(Amount.Exactly(value, context.Unit), context.Polarity, context),
                Comparator.AtLeast => AcceptanceRegion.Of(Region.Of(NumberInterval.AtLeast(value)), context.Unit),
                Comparator.GreaterThan => AcceptanceRegion.Of(Region.Of(NumberInterval.GreaterThan(value)), context.Unit),
                Comparator.AtMost => AcceptanceRegion.Of(Region.Of(NumberInterval.AtMost(value)), context.Unit),
                _ => AcceptanceRegion.Of(Region.Of(NumberInterval.LessThan(value)), context.Unit),
            };
        }

        if (Beyond(offset, context) is not { } beyond)
            return AcceptanceRegion.Without(Unresolved.SeveralSubjects);

        var shifted = (isBelow ? -beyond : beyond).Shift(value);
        var side = OfComparison(comparator, value, null, context).Numbers!;
        return AcceptanceRegion.Of(shifted.Contains(value) ? side.Intersect(Region.Of(shifted)) : Region.Of(shifted), context.Unit);
    }

    /// <summary>How far beyond a benchmark the numbers may lie, in its unit, percentage points beside per cent; null where the offset does not convert.</summary>
    private static NumberInterval? Beyond(Amount offset, RegionContext context)
    {
        var counted = offset.CountedIn(context.Unit);
        var region = counted.Region(context.Tolerance);
        if (counted.Kind is AmountKind.Exact or AmountKind.About)
            region = NumberInterval.AtLeast(region.Lower!.Value);

        if (counted.Unit is not { } stated || context.Unit is not { } unit || (stated.IsPercentagePoints && unit == Unit.Percent))
            return region;

        return stated.ConvertsTo(unit) ? stated.Convert(region, unit) : null;
    }

    /// <summary>All parts hold, or one does after 或; a part that is only striven for does not move the bound.</summary>
    private static AcceptanceRegion OfComposite(CompositeStatement composite, RegionContext context)
    {
        var binding = composite.Parts.Where(part => part.Statement.Modality != Modality.Stretch).ToList();
        if (composite.Connective == Connective.Respectively || binding.Count == 0 || binding.Skip(1).Any(part => part.Subject is not null))
            return AcceptanceRegion.Without(Unresolved.SeveralSubjects);

        var regions = binding.Select(part => part.Statement.RegionOf(context)).ToList();
        if (regions.Find(region => region.Unresolved is not null) is { } unresolved)
            return unresolved;

        if (regions.Exists(region => !Converts(region.Unit, regions[0].Unit)) || binding.Exists(part => part.Statement is ChangeStatement != binding[0].Statement is ChangeStatement))
            return AcceptanceRegion.Without(Unresolved.SeveralSubjects);

        var numbers = regions.Select(region => InUnit(region, regions[0].Unit)).Aggregate((all, next) => composite.Connective == Connective.Or ? all.Union(next) : all.Intersect(next));
        return AcceptanceRegion.Of(numbers, regions[0].Unit);
    }

    private static bool Converts(Unit? from, Unit? to) => from == to || (from is not null && to is not null && from.ConvertsTo(to));

    private static Region InUnit(AcceptanceRegion region, Unit? unit) =>
        region.Unit is not { } from || unit is null || from.Equals(unit) ? region.Numbers! : region.Numbers!.Map(number => from.Convert(number, unit));
}
