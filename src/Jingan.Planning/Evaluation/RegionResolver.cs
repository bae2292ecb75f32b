namespace Jingan.Planning.Evaluation;

/// <summary>Finds the numbers that fulfil a target, with the benchmark, assignment or level to keep where it needs one.</summary>
internal static class RegionResolver
{
    /// <summary>The region; or what is missing.</summary>
    public static TargetRegion? Resolve(TargetCase target, out Missing? missing)
    {
        missing = null;
        switch (target.Target.Aim)
        {
            case ReferenceStatement { Reference: ReferenceKind.Relative, Whose: var benchmark }:
                return Against(target, target.Unit, Benchmark(target, benchmark!, out missing), number => Context(target, benchmark: number), ref missing);

            case ReferenceStatement { Reference: ReferenceKind.KeepPace, Whose: var benchmark }:
                return Against(target, target.Unit ?? Unit.Percent, Benchmark(target, benchmark!, out missing), number => Context(target, target.Unit ?? Unit.Percent, benchmark: number), ref missing);

            case ReferenceStatement { Reference: ReferenceKind.MaintainLevel }:
                return Against(target, target.Unit, Kept(target, out missing), number => Context(target, baseline: number), ref missing);

            case var aim:
                var region = aim.RegionOf(Context(target));
                missing = region.Gap is { } why ? Unsupplied(why) : null;
                return missing is null ? TargetRegion.Of(region) : null;
        }
    }

    /// <summary>What a higher authority set for a delegated target, in the place of its aim; null where it is not supplied.</summary>
    public static TargetCase? Assign(TargetCase target, ReferenceStatement aim, out Missing? missing)
    {
        var supplied = target.Options.Inputs.Assignments
            .Where(assigned => assigned.Indicator == target.Target.Indicator && (assigned.Period is null || assigned.Period == target.Period))
            .Where(assigned => assigned.Aim is not ReferenceStatement { Reference: ReferenceKind.Delegated })
            .ToList();
        missing = supplied.Count == 0 ? Unsupplied(GapReason.AssignmentMissing)
            : supplied.Skip(1).Any(other => other.Aim != supplied[0].Aim || other.Unit != supplied[0].Unit) ? new(GapReason.AssignmentMissing, EvaluationMessages.SeveralAssignments(supplied))
            : null;
        return missing is null ? target.Assigned(Compared(supplied[0].Aim, aim.Comparator), supplied[0]) : null;
    }

    /// <summary>A bare assigned number is a bound where the target says on which side of it to stay: 控制在市下达目标内.</summary>
    private static Statement Compared(Statement assigned, Comparator comparator) => assigned is NumberStatement { Amount: { Kind: AmountKind.Exact, Stated.Lower: { } number, Unit: var unit } }
        ? comparator switch
        {
            Comparator.AtLeast => new NumberStatement(Amount.AtLeast(number, unit)),
            Comparator.GreaterThan => new NumberStatement(Amount.GreaterThan(number, unit)),
            Comparator.AtMost => new NumberStatement(Amount.AtMost(number, unit)),
            Comparator.LessThan => new NumberStatement(Amount.LessThan(number, unit)),
            _ => assigned,
        }
        : assigned;

    private static RegionContext Context(TargetCase target, Unit? unit = null, decimal? baseline = null, decimal? benchmark = null) =>
        new(target.Indicator.Polarity, unit ?? target.Unit, baseline, benchmark, tolerance: target.Options.Tolerance);

    private static TargetRegion? Against(TargetCase target, Unit? unit, IReadOnlyList<Measured> known, Func<decimal, RegionContext> context, ref Missing? missing)
    {
        if (known.Count == 0)
            return null;

        var telling = Measured.Telling(known);
        var number = Measured.Hull(telling);
        var region = TargetRegion.Between(number, value => target.Target.Aim.RegionOf(context(value)));
        if (region is null)
        {
            missing = Unsupplied(target.Target.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } ? GapReason.BaselineMissing : GapReason.BenchmarkMissing);
            return null;
        }

        var kind = target.Target.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } ? StepKind.Baseline : StepKind.Benchmark;
        var figures = telling.SelectMany(value => value.Steps);
        return region with
        {
            Steps = telling is [{ Steps.Count: 1 }] ? [.. figures.Select(step => new EvaluationStep(kind, step.Numbers, step.Unit, step.Period, step.Wording, step.Source))]
                : [.. figures, new(kind, Region.Of(number), unit)],
            Observations = [.. telling.SelectMany(value => value.Observations)],
        };
    }

    /// <summary>The benchmark's values on the target's basis.</summary>
    private static IReadOnlyList<Measured> Benchmark(TargetCase target, string benchmark, out Missing? missing)
    {
        var link = target.Options.Inputs.Benchmarks.FirstOrDefault(link => link.Benchmark == target.Target.Id)
            ?? target.Options.Inputs.Benchmarks.FirstOrDefault(link => link.Benchmark == benchmark);
        if (link is null || target.Evidence.Find(link.Indicator) is not { } indicator)
        {
            missing = new(GapReason.BenchmarkMissing, EvaluationMessages.NoBenchmark(benchmark));
            return [];
        }

        var values = Measures.Of(target.Of(indicator), target.IsGrowth ? target.Unit ?? Unit.Percent : target.Unit ?? target.Indicator.Unit);
        missing = values.HasValues ? null
            : values.Missing?.Reason == GapReason.BasisUnknown ? values.Missing
            : new(GapReason.BenchmarkMissing, values.Missing is { } why ? EvaluationMessages.OfBenchmark(benchmark, why.Message) : EvaluationMessages.NoBenchmark(benchmark));
        return values.Values;
    }

    /// <summary>The level to keep: that of the year named, or of the year before the period.</summary>
    private static IReadOnlyList<Measured> Kept(TargetCase target, out Missing? missing)
    {
        missing = target.IsGrowth ? Unsupplied(GapReason.BaselineMissing) : null;
        if (missing is not null)
            return [];

        if (target.BreakBetween(target.BaseYear, target.EndYear) is { } change)
        {
            missing = new(GapReason.SeriesBreak, change);
            return [];
        }

        var levels = ObservedAmounts.Of(target, target.OfYear(target.BaseYear), target.Unit ?? target.Indicator.Unit, StepKind.Baseline);
        missing = levels.HasValues ? null : Unsupplied(GapReason.BaselineMissing);
        return levels.Values;
    }

    private static Missing Unsupplied(GapReason why)
    {
        var reason = why switch
        {
            GapReason.AssignmentMissing => GapReason.AssignmentMissing,
            GapReason.BenchmarkMissing => GapReason.BenchmarkMissing,
            GapReason.BaselineMissing => GapReason.BaselineMissing,
            GapReason.SeveralSubjects => GapReason.BasisUnknown,
            GapReason.BeyondRange => GapReason.ImpreciseObservation,
            _ => GapReason.Qualitative,
        };
        var message = why switch
        {
            GapReason.SeveralSubjects => EvaluationMessages.SeveralSubjects,
            GapReason.BeyondRange => EvaluationMessages.BeyondRange,
            GapReason.Qualitative => EvaluationMessages.Qualitative,
            _ => EvaluationMessages.Unsupplied(reason),
        };
        return new(reason, message);
    }
}
