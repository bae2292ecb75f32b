using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>The numbers that fulfil a target, or what is missing to know them.</summary>
/// <param name="Numbers">The numbers; null where they are not known.</param>
/// <param name="Gap">What is missing; null where nothing is.</param>
/// <param name="Evidence">What is there all the same.</param>
internal sealed record Acceptance(AcceptedNumbers? Numbers, Gap? Gap, ValueList<Observation> Evidence)
{
    /// <summary>The region, with the benchmark or level to keep where the aim needs one.</summary>
    public static Acceptance Of(JudgedCase of)
    {
        if (of.Aim is ReferenceStatement reference)
        {
            return reference.Reference switch
            {
                ReferenceKind.MaintainLevel => Against(of, Kept(of, reference.Since), StepKind.Baseline),
                _ when OwnLevel(reference) is { } since => Against(of, Kept(of, since), StepKind.Baseline),
                _ => Against(of, Benchmark(of, reference.Whose!), StepKind.Benchmark),
            };
        }

        var region = of.Measure.RegionOf(of.Aim, of.Tolerance);
        if (region.Gap is { } why)
            return Without(Unsupplied(why, of.Aim));

        return of.Measure is { IsChange: true, Type: null } ? Without(new(GapReason.BasisUnknown, MeasuringMessages.BasisUnknown.With())) : new(AcceptedNumbers.Of(region), null, []);
    }

    /// <summary>The case with what a higher authority set for a delegated target in the place of its aim; or what is missing.</summary>
    public static (JudgedCase? Case, Gap? Gap) Assigned(JudgedCase of, ReferenceStatement aim)
    {
        var supplied = of.Evidence.AssignmentsOf(of.Target.Indicator, of.Period);
        if (supplied.Count == 0)
            return (null, new(GapReason.AssignmentMissing, EvaluationMessages.NoAssignment.With(of.Target.Wording, aim.Whose ?? "")));

        if (supplied.Skip(1).Any(other => other.Aim != supplied[0].Aim || other.Unit != supplied[0].Unit))
        {
            var listed = new SpokenList([.. supplied.Select(assigned => assigned.Wording)], " / ", " / ");
            return (null, new(GapReason.AssignmentMissing, EvaluationMessages.SeveralAssignments.With(listed)));
        }

        var assigned = supplied[0];
        var basis = assigned.Aim is ChangeStatement ? assigned.Basis ?? new(Basis.Change) : of.Target.Basis ?? assigned.Basis;
        return (of.With(Compared(assigned.Aim, aim.Comparator, of.Measure.Indicator), basis, assigned.Unit ?? of.Target.Unit, assigned.Wording), null);
    }

    /// <summary>A bare assigned number is a bound where the target says on which side of it to stay: 控制在市下达目标内.</summary>
    private static Statement Compared(Statement assigned, Comparator comparator, Indicator indicator)
    {
        if (assigned is not NumberStatement { Amount: { Kind: AmountKind.Exact, Stated.Lower: { } number, Unit: var unit } } exact)
            return assigned;

        // 控制在市下达目标内 beside an assignment of 14% of what is not counted in per cent: the number is a fall, and polarity says its side.
        var isOfOther = unit is { IsPercent: true } && !indicator.Unit.IsPercent;
        return comparator switch
        {
            Comparator.AtLeast => exact with { Amount = Amount.AtLeast(number, unit) },
            Comparator.GreaterThan => exact with { Amount = Amount.GreaterThan(number, unit) },
            Comparator.AtMost when !isOfOther => exact with { Amount = Amount.AtMost(number, unit) },
            Comparator.LessThan when !isOfOther => exact with { Amount = Amount.LessThan(number, unit) },
            _ => assigned,
        };
    }

    /// <summary>The time at which the indicator itself is the benchmark: 不低于上年水平. Null for a benchmark of others.</summary>
    private static TimeReference? OwnLevel(ReferenceStatement reference)
    {
        if (reference.Reference != ReferenceKind.Relative || reference.Whose is not { } words)
            return null;

        var time = TimeReference.Parse(words);
        return time.Kind == TimeReferenceKind.Other ? null : time;
    }

    private static Acceptance Against(JudgedCase of, Readings known, StepKind kind)
    {
        if (!known.HasValues)
            return new(null, known.Gap, known.Evidence);

        var hull = known.Hull();
        var unit = of.Measure.IsChange ? of.Measure.Unit ?? Unit.Percent : of.Measure.Unit ?? of.Measure.Indicator.Unit;
        var accepted = AcceptedNumbers.Between(hull.Numbers, number => of.Aim.RegionOf(
            new(of.Measure.Indicator.Polarity, unit, number, number, tolerance: of.Tolerance, direction: of.Measure.Direction)));
        if (accepted is null)
            return Without(Unsupplied(kind == StepKind.Baseline ? GapReason.BaselineMissing : GapReason.BenchmarkMissing, of.Aim));

        if (of.Aim is ReferenceStatement { IsApproximate: true, Reference: ReferenceKind.KeepPace or ReferenceKind.MaintainLevel })
            accepted = Softening.Of(accepted, of.Measure, hull.Numbers);

        ValueList<Step> steps = hull.Steps.Count == 1
            ? [new Step(kind, hull.Steps[0].Numbers, hull.Steps[0].Unit, hull.Steps[0].Period, hull.Steps[0].Wording, hull.Steps[0].Source)]
            : [.. hull.Steps, Step.Computed(kind, hull.Numbers, unit)];
        return new(accepted with { Steps = steps, Observations = hull.Observations }, null, []);
    }

    /// <summary>The benchmark's values on the target's measure: those of the series that the caller links, else of the place that it names.</summary>
    private static Readings Benchmark(JudgedCase of, string benchmark)
    {
        var measure = of.Measure;
        var known = of.Evidence.Linked(of.Target.Id, benchmark) is { } linked ? [linked] : of.Evidence.Index.OfBenchmark(measure.Indicator, benchmark, of.Evidence.Place);
        var first = default(Readings);
        foreach (var series in known)
        {
            var asked = measure with { Indicator = series.Indicator, IsAtConstantPrices = PriceRules.IsGrowthAtConstantPrices(series.Indicator, null) };
            var values = series.On(asked, measure.IsChange ? measure.Unit ?? Unit.Percent : measure.Unit ?? measure.Indicator.Unit);
            if (values.HasValues)
                return values;

            first ??= values;
        }

        if (first is null)
            return Readings.Without(GapReason.BenchmarkMissing, EvaluationMessages.NoBenchmark.With(benchmark));

        return first.Gap is null or { Reason: GapReason.BasisUnknown }
            ? first
            : Readings.Without(GapReason.BenchmarkMissing, EvaluationMessages.OfBenchmark.With(benchmark, first.Gap.Message), first.Evidence);
    }

    /// <summary>The level to keep: that of the time named, or of the year before the period.</summary>
    private static Readings Kept(JudgedCase of, TimeReference? since)
    {
        var measure = of.Measure;
        if (measure.IsChange)
            return Readings.Without(GapReason.BaselineMissing, EvaluationMessages.NoLevelToKeep.With());

        var from = MeasureRules.WithBase(measure, since);
        if (from.UnknownBase is { } words)
            return Readings.Without(GapReason.BaselineMissing, MeasuringMessages.UnknownBase.With(words));

        if (of.Series.BreakBetween(from.Base!, measure.End) is { } change)
            return new([], change, []);

        var levels = of.Series.LevelsOrDerived(from.Base!, measure.Unit ?? measure.Indicator.Unit, measure.End);
        return levels.HasValues ? levels : Readings.Without(GapReason.BaselineMissing, MeasuringMessages.NoBaseline.With(from.Base!));
    }

    private static Acceptance Without(Gap gap) => new(null, gap, []);

    private static Gap Unsupplied(GapReason why, Statement aim)
    {
        var words = (aim as ReferenceStatement)?.Whose ?? "";
        return why switch
        {
            GapReason.BenchmarkMissing => new(why, EvaluationMessages.NoBenchmark.With(words)),
            GapReason.BaselineMissing => new(why, EvaluationMessages.NoLevelToKeep.With()),
            GapReason.SeveralSubjects => new(GapReason.BasisUnknown, EvaluationMessages.SeveralSubjects.With()),
            GapReason.BeyondRange => new(GapReason.ImpreciseObservation, MeasuringMessages.BeyondRange.With()),
            _ => new(GapReason.Qualitative, EvaluationMessages.Qualitative.With()),
        };
    }
}
