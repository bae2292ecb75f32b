namespace Jingan.Planning;

/// <summary>Resolves aims to the numbers that they state and that fulfil them.</summary>
internal static class AimRegions
{
    /// <summary>The region of an aim, on the scale of what its number measures.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="context">What it depends on.</param>
    public static AcceptanceRegion RegionOf(this Statement aim, RegionContext context)
    {
        ArgumentNullException.ThrowIfNull(aim);
        ArgumentNullException.ThrowIfNull(context);
        return Calculation.Or((Aim: aim, Context: context), static of => Resolve(of.Aim, of.Context), static _ => AcceptanceRegion.Without(GapReason.BeyondRange));
    }

    /// <summary>The accepted numbers of an aim at one amount, which is one interval, without making a set of it.</summary>
    /// <returns>False where the aim is of another kind.</returns>
    internal static bool TryIntervalOf(
        Statement aim, Polarity polarity, Unit? unit, decimal tolerance, out NumberInterval numbers, out Unit? counted, ChangeDirection? direction = null)
    {
        var amount = (aim as NumberStatement)?.Amount ?? (aim as ChangeStatement)?.Change.Amount;
        counted = amount?.UnitIn(unit);
        if (amount is null)
        {
            numbers = default;
            return false;
        }

        numbers = Opened(StatedOf(aim, tolerance, direction), amount, BetterSideOf(aim, amount, polarity, direction));
        return true;
    }

    /// <summary>Which side of a bare number is fine too: that of the polarity, but a fall that is asked for is a fall under every polarity.</summary>
    /// <remarks>Both ends of a range decide where no side is better. A multiple of the base has no sign. Prices are planned by how far they may rise, so for an increase polarity decides where it tells.</remarks>
    internal static Polarity BetterSideOf(Statement aim, Amount amount, Polarity polarity, ChangeDirection? direction = null)
    {
        var hasSide = polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter;
        if (!hasSide && !amount.Stated.IsPoint)
            return polarity;

        var stated = aim is ChangeStatement { Change: var change } ? change.Direction : direction;
        if (stated == ChangeDirection.Decrease)
            return Polarity.LowerIsBetter;

        return stated is null || hasSide ? polarity : Polarity.HigherIsBetter;
    }

    private static AcceptanceRegion Resolve(Statement aim, RegionContext context) => aim switch
    {
        NumberStatement number => OfAmount(number, number.Amount, context),
        ChangeStatement change => OfAmount(change, change.Change.Amount, context),
        ReferenceStatement reference => OfReference(reference, context),
        WholeStatement whole => OfWhole(whole, context),
        CompositeStatement composite => OfComposite(composite, context),
        _ => AcceptanceRegion.Without(GapReason.Qualitative),
    };

    private static AcceptanceRegion OfWhole(WholeStatement whole, RegionContext context)
    {
        var amount = new Amount(NumberInterval.Exactly(100), Unit.Percent, whole.IsApproximate);
        var stated = amount.Region(context.Tolerance);
        return AcceptanceRegion.Of(stated, Opened(stated, amount, Polarity.HigherIsBetter), Unit.Percent);
    }

    /// <summary>The region beside the number that the statement refers to; unresolved where that is not given.</summary>
    private static AcceptanceRegion OfReference(ReferenceStatement reference, RegionContext context)
    {
        var (given, missing) = reference.Reference switch
        {
            ReferenceKind.Relative or ReferenceKind.KeepPace => (context.Benchmark, GapReason.BenchmarkMissing),
            ReferenceKind.Delegated => (context.Assignment, GapReason.AssignmentMissing),
            _ => (context.Baseline, GapReason.BaselineMissing),
        };
        if (given is not { } number)
            return AcceptanceRegion.Without(missing);

        if (reference.Factor is { } factor)
            number *= factor;

        return reference.Reference is ReferenceKind.KeepPace or ReferenceKind.MaintainLevel
            ? Around(new(NumberInterval.Exactly(number), context.Unit, reference.IsApproximate), context)
            : OfComparison(Sided(reference.Comparator, context), number, reference.Offset, context);
    }

    /// <summary>Of falls, which count below zero, the greater lies below: 降低率高于全国.</summary>
    private static Comparator Sided(Comparator comparator, RegionContext context)
    {
        if (context.Direction != ChangeDirection.Decrease)
            return comparator;

        return comparator switch
        {
            Comparator.AtLeast => Comparator.AtMost,
            Comparator.GreaterThan => Comparator.LessThan,
            Comparator.AtMost => Comparator.AtLeast,
            Comparator.LessThan => Comparator.GreaterThan,
            _ => comparator,
        };
    }

    private static AcceptanceRegion OfAmount(Statement aim, Amount amount, RegionContext context)
    {
        var stated = StatedOf(aim, context.Tolerance, context.Direction);
        return AcceptanceRegion.Of(stated, Opened(stated, amount, BetterSideOf(aim, amount, context.Polarity, context.Direction)), amount.UnitIn(context.Unit));
    }

    private static AcceptanceRegion Around(Amount amount, RegionContext context)
    {
        var stated = amount.Region(context.Tolerance);
        var better = context.Direction == ChangeDirection.Decrease ? Polarity.LowerIsBetter : context.Polarity;
        return AcceptanceRegion.Of(stated, Opened(stated, amount, better), context.Unit);
    }

    private static NumberInterval StatedOf(Statement aim, decimal tolerance, ChangeDirection? direction)
    {
        if (aim is ChangeStatement { Change: var change })
            return change.Signed(tolerance);

        var stated = ((NumberStatement)aim).Amount.Region(tolerance);
        return direction == ChangeDirection.Decrease ? -stated : stated;
    }

    /// <summary>A number, a range or a number that is nearly so is also fulfilled on its better side; a bound says its side itself.</summary>
    private static NumberInterval Opened(NumberInterval stated, Amount amount, Polarity better)
    {
        if (amount.Stated.Lower is null || amount.Stated.Upper is null)
            return stated;

        return better switch
        {
            Polarity.HigherIsBetter => new(stated.Lower, stated.LowerInclusive, null, false),
            Polarity.LowerIsBetter => new(null, false, stated.Upper, stated.UpperInclusive),
            _ => stated,
        };
    }

    /// <summary>The numbers that stand to another as they have to; with an offset, those that stand beyond it by what the offset allows.</summary>
    private static AcceptanceRegion OfComparison(Comparator comparator, decimal value, Amount? offset, RegionContext context)
    {
        if (comparator == Comparator.Reach)
            return Around(Amount.Exactly(value, context.Unit), context);

        var side = comparator switch
        {
            Comparator.AtLeast => NumberInterval.AtLeast(value),
            Comparator.GreaterThan => NumberInterval.GreaterThan(value),
            Comparator.AtMost => NumberInterval.AtMost(value),
            _ => NumberInterval.LessThan(value),
        };
        if (offset is null)
            return AcceptanceRegion.Of(side, side, context.Unit);

        if (Beyond(offset, context) is not { } beyond)
            return AcceptanceRegion.Without(GapReason.SeveralSubjects);

        var isBelow = comparator is Comparator.AtMost or Comparator.LessThan;
        var shifted = (isBelow ? -beyond : beyond) + value;
        var numbers = shifted.Contains(value) ? shifted.Clip(side) ?? shifted : shifted;
        return AcceptanceRegion.Of(numbers, numbers, context.Unit);
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
        if (composite.HasSeveralNumbers || binding.Count == 0 || binding.Exists(part => !IsAlike(part, binding[0])))
            return AcceptanceRegion.Without(GapReason.SeveralSubjects);

        var regions = binding.ConvertAll(part => part.Statement.RegionOf(context));
        if (regions.Find(region => region.Gap is not null) is { } unresolved)
            return unresolved;

        if (regions.Exists(region => !Converts(region.Unit, regions[0].Unit)))
            return AcceptanceRegion.Without(GapReason.SeveralSubjects);

        var (stated, numbers) = (regions[0].Stated!, regions[0].Numbers!);
        foreach (var region in regions.Skip(1))
        {
            stated = Joined(stated, InUnit(region.Stated!, region.Unit, regions[0].Unit), composite.Connective);
            numbers = Joined(numbers, InUnit(region.Numbers!, region.Unit, regions[0].Unit), composite.Connective);
        }

        return AcceptanceRegion.Of(stated, numbers, regions[0].Unit);
    }

    /// <summary>Whether a part is about the same thing, on the same scale, as often as the first one.</summary>
    private static bool IsAlike(StatementPart part, StatementPart first) =>
        ReferenceEquals(part, first)
        || (part.Subject is null && part.Basis == first.Basis && !part.IsOfWhich
            && part.Statement is ChangeStatement == first.Statement is ChangeStatement && PerOf(part.Statement) == PerOf(first.Statement));

    private static Frequency? PerOf(Statement statement) => statement switch
    {
        NumberStatement number => number.Per,
        ChangeStatement change => change.Per,
        _ => null,
    };

    private static Region Joined(Region one, Region other, Connective connective) =>
        connective == Connective.Or ? one.Union(other) : one.Intersect(other);

    private static bool Converts(Unit? from, Unit? to) => from == to || (from is not null && to is not null && from.ConvertsTo(to));

    private static Region InUnit(Region region, Unit? from, Unit? to) =>
        from is null || to is null || from.Equals(to) ? region : region.Map(number => from.Convert(number, to));
}
